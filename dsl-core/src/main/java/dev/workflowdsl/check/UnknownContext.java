package dev.workflowdsl.check;

import dev.workflowdsl.expression.TypeProblem;

/** GitHub refuses a name that stands alone and is no context, such as text without quotes. */
final class UnknownContext extends StandardRule {

    UnknownContext() {
        super("unknown-context", Severity.ERROR, "Each context that an expression names is one of GitHub's");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> found.problem().kind() == TypeProblem.Kind.UNKNOWN_CONTEXT)
                .forEach(found -> found.report(reporter));
    }
}
