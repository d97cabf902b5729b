package dev.workflowdsl.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a function and how many arguments it takes.
 *
 * @param name as GitHub spells it
 * @param min the fewest arguments
 * @param max the most arguments
 */
record Signature(String name, int min, int max) {
    /** The functions that exist wherever an expression can stand. */
    static final List<Signature> GENERAL = List.of(
            new Signature("contains", 2, 2),
            new Signature("startsWith", 2, 2),
            new Signature("endsWith", 2, 2),
            new Signature("format", 1, Limits.MAX_ARGUMENTS),
            new Signature("join", 1, 2),
            new Signature("toJSON", 1, 1),
            new Signature("fromJSON", 1, 1),
            new Signature("case", 3, Limits.MAX_ARGUMENTS));

    /** The functions that exist in some places only; GitHub's schema lets the conditions of jobs pass job ids to two of them. */
    static final List<Signature> SPECIAL = List.of(
            new Signature("success", 0, Limits.MAX_ARGUMENTS),
            new Signature("failure", 0, Limits.MAX_ARGUMENTS),
            new Signature("always", 0, 0),
            new Signature("cancelled", 0, 0),
            new Signature("hashFiles", 1, Limits.MAX_ARGUMENTS));

    private static final Map<String, Signature> BY_NAME = byName();

    /** The function called {@code name} in any case, if GitHub has one. */
    static Optional<Signature> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Checks that {@code function}, if it is known, takes {@code count} arguments. */
    static void requireCallable(String function, int count) {
        find(function).filter(known -> known.refusal(count).isPresent()).ifPresent(known -> {
            throw new IllegalArgumentException("function " + known.hint() + ", not " + count);
        });
    }

    /** Whether the function exists wherever an expression can stand. */
    boolean isGeneral() {
        return GENERAL.contains(this);
    }

    /** What is wrong with passing {@code count} arguments, in GitHub's words. */
    Optional<String> refusal(int count) {
        if (count < min) {
            return Optional.of("Too few parameters supplied");
        }
        if (count > max) {
            return Optional.of("Too many parameters supplied");
        }
        if (name.equals("case") && count % 2 == 0) {
            return Optional.of("Even number of parameters supplied, requires an odd number of parameters");
        }
        return Optional.empty();
    }

    /** How to call the function. */
    String hint() {
        if (name.equals("case")) {
            return "\"case\" takes pairs of a condition and a value, and a default value at the end";
        }
        String count = min == max ? Integer.toString(min) : min + " to " + max;
        return "\"" + name + "\" takes " + count + (count.equals("1") ? " argument" : " arguments");
    }

    private static Map<String, Signature> byName() {
        return Stream.concat(GENERAL.stream(), SPECIAL.stream())
                .collect(Collectors.toUnmodifiableMap(
                        signature -> signature.name().toLowerCase(Locale.ROOT), Function.identity()));
    }
}
