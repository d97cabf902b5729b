package dev.workflowdsl.check;

import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.TypeProblem;

/** The status functions exist in conditions alone, and {@code hashFiles} only where a runner evaluates the expression. */
final class UnavailableFunction extends StandardRule {

    UnavailableFunction() {
        super("unavailable-function", Severity.ERROR, "Each function that an expression calls exists where it stands");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> found.problem().kind() == TypeProblem.Kind.NOT_AVAILABLE
                        && found.problem().part() instanceof Node.Call)
                .forEach(found -> found.report(reporter));
    }
}
