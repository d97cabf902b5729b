package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Status;
import java.util.Optional;

/** Conditions that something else has to hold with. */
final class Narrowed {

    private Narrowed() {}

    /**
     * Both conditions; how what ran before has ended counts as it does in the first alone.
     *
     * @throws IllegalArgumentException if the second has a status function, with which the first would no longer ask for
     *     success by itself
     */
    static Condition of(Optional<Condition> first, BooleanExpression second) {
        if (Status.isAskedIn(second.node())) {
            throw new IllegalArgumentException(
                    "condition \"" + second.source() + "\" has a status function, which does not"
                            + " narrow a condition but decides in place of success(): write the whole condition in onlyIf");
        }
        return first.map(condition -> condition.and(second)).orElse(second);
    }
}
