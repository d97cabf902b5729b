package dev.workflowdsl.check;

import dev.workflowdsl.expression.TypeProblem;

/** There are a dozen functions, and no others can be defined. */
final class UnknownFunction extends StandardRule {

    UnknownFunction() {
        super("unknown-function", Severity.ERROR, "Each function that an expression calls is one of GitHub's");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> found.problem().kind() == TypeProblem.Kind.UNKNOWN_FUNCTION)
                .forEach(found -> found.report(reporter));
    }
}
