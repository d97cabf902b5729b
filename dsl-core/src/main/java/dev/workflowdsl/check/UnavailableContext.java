package dev.workflowdsl.check;

import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.TypeProblem;

/** GitHub reads different keys at different times, and each time knows other contexts. */
final class UnavailableContext extends StandardRule {

    UnavailableContext() {
        super("unavailable-context", Severity.ERROR, "Each context that an expression names exists where it stands");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> found.problem().kind() == TypeProblem.Kind.NOT_AVAILABLE
                        && found.problem().part() instanceof Node.Context)
                .forEach(found -> found.report(reporter));
    }
}
