package dev.workflowdsl.check;

import dev.workflowdsl.expression.TypeProblem;
import java.util.Set;

/** GitHub takes such an expression, but it cannot yield what its author had in mind. */
final class ExpressionType extends StandardRule {

    private static final Set<TypeProblem.Kind> KINDS = Set.of(
            TypeProblem.Kind.UNKNOWN_PROPERTY,
            TypeProblem.Kind.WRONG_TYPE,
            TypeProblem.Kind.WRONG_VALUE,
            TypeProblem.Kind.NO_TEXT,
            TypeProblem.Kind.CONSTANT_COMPARISON,
            TypeProblem.Kind.FORMAT,
            TypeProblem.Kind.JSON);

    ExpressionType() {
        super("expression-type", Severity.WARNING, "The parts of an expression, and its key, fit each other");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.problems().stream()
                .filter(found -> KINDS.contains(found.problem().kind()))
                .forEach(found -> found.report(reporter));
    }
}
