package dev.workflowdsl.check;

import dev.workflowdsl.expression.TypeProblem;

/** With any other wrong number of arguments an expression cannot be written in the first place. */
final class ArgumentCount extends StandardRule {

    ArgumentCount() {
        super("argument-count", Severity.ERROR, "A status function asks for jobs by id only in the condition of a job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> found.problem().kind() == TypeProblem.Kind.ARGUMENT_COUNT)
                .forEach(found -> found.report(reporter));
    }
}
