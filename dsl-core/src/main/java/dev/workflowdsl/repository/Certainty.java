package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.ExpressionEvaluationException;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Operator;
import java.util.stream.Stream;

/** Whether a condition holds, as far as that is known before the workflow runs. */
enum Certainty {
    /** It does. */
    HOLDS,
    /** What only the run knows decides. */
    OPEN,
    /** It does not. */
    FAILS;

    /** Looks at the condition; of {@code &&} and {@code ||} one side can be enough. */
    static Certainty of(Node condition, KnownContexts known, Evaluator evaluator) {
        if (condition instanceof Node.Not not) {
            return of(not.operand(), known, evaluator).not();
        }
        if (condition instanceof Node.Binary binary && binary.operator().isLogical()) {
            Stream<Certainty> operands = binary.operands().stream().map(operand -> of(operand, known, evaluator));
            return binary.operator() == Operator.AND
                    ? operands.reduce(HOLDS, Certainty::and)
                    : operands.reduce(FAILS, (a, b) -> a.not().and(b.not()).not());
        }
        if (known.unknownIn(condition).isPresent()) {
            return OPEN;
        }
        try {
            return evaluator.evaluate(condition).isTruthy() ? HOLDS : FAILS;
        } catch (ExpressionEvaluationException e) {
            return OPEN;
        }
    }

    /** Whether both hold. */
    Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private Certainty not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case OPEN -> OPEN;
            case FAILS -> HOLDS;
        };
    }
}
