package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Condition;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads what an action runs before and behind its main part, each with the condition for it. */
final class Hooks {

    private Hooks() {}

    /** Sets a hook that always runs, or one with a condition. */
    interface Conditional<A> {
        A set(A action, String program, Condition condition);
    }

    /**
     * The action with the hook that stands behind the key.
     *
     * @param key {@code pre}, {@code post-entrypoint} ...; the key of the condition begins with the same word
     */
    static <A> A apply(A action, Fields runs, String key, BiFunction<A, String, A> always, Conditional<A> conditional) {
        Optional<Spot> condition =
                runs.get(key.substring(0, key.indexOf('-') < 0 ? key.length() : key.indexOf('-')) + "-if");
        if (condition.isPresent() && !runs.has(key)) {
            condition
                    .get()
                    .report(
                            ReadProblem.MISSING_KEY,
                            "there is a condition for \"" + key + "\", but nothing that would run",
                            "add \"" + key + "\", or remove the condition");
        }
        return runs.apply(
                action,
                key,
                (a, s) -> condition
                        .flatMap(spot -> spot.attempt(() -> Condition.written(spot.name(key + " condition"))))
                        .map(when -> conditional.set(a, s.name(key), when))
                        .orElseGet(() -> always.apply(a, s.name(key))));
    }
}
