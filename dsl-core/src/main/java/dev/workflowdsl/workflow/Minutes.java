package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Doubts;
import java.time.Duration;

/** Times in whole minutes, as GitHub counts them. */
final class Minutes {

    private Minutes() {}

    static Value of(String what, Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 1 || !Duration.ofMinutes(minutes).equals(duration)) {
            throw new IllegalArgumentException(
                    what + " \"" + duration + "\" is not in whole minutes, 1 or more: round it");
        }
        return new Value.Num(minutes);
    }

    static Value of(String what, double minutes) {
        if (!(minutes >= 1 && minutes == Math.rint(minutes) && minutes < Double.POSITIVE_INFINITY)) {
            Doubts.raise(what + " \"" + new Value.Num(minutes) + "\" is not in whole minutes, 1 or more: round it");
        }
        return new Value.Num(minutes);
    }
}
