package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a text must be like, or must not be like.
 *
 * @param operator how the text is compared
 * @param pattern what it is compared with
 * @param negated whether the text must not match
 * @param name what people see in place of the pattern
 */
public record TextPattern(Operator operator, String pattern, boolean negated, Optional<String> name) {

    /** How a text is compared. */
    public enum Operator {
        /** It begins with the pattern. */
        STARTS_WITH,
        /** It ends with the pattern. */
        ENDS_WITH,
        /** It has the pattern in it. */
        CONTAINS,
        /** The pattern is a regular expression in the syntax of RE2. */
        REGEX
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the pattern or the name is empty
     */
    public TextPattern {
        pattern = Names.requireText("pattern of a rule", pattern);
        name = name.map(text -> Names.requireText("name of a pattern", text));
    }

    /**
     * The text begins so.
     *
     * @throws IllegalArgumentException if the pattern is empty
     */
    public static TextPattern startsWith(String pattern) {
        return of(Operator.STARTS_WITH, pattern);
    }

    /**
     * The text ends so.
     *
     * @throws IllegalArgumentException if the pattern is empty
     */
    public static TextPattern endsWith(String pattern) {
        return of(Operator.ENDS_WITH, pattern);
    }

    /**
     * The text has this in it.
     *
     * @throws IllegalArgumentException if the pattern is empty
     */
    public static TextPattern contains(String pattern) {
        return of(Operator.CONTAINS, pattern);
    }

    /**
     * The text matches the regular expression.
     *
     * @param pattern in the syntax of RE2, which GitHub checks
     * @throws IllegalArgumentException if the pattern is empty
     */
    public static TextPattern regex(String pattern) {
        return of(Operator.REGEX, pattern);
    }

    private static TextPattern of(Operator operator, String pattern) {
        return new TextPattern(operator, pattern, false, Optional.empty());
    }

    /** The text must not match; GitHub's {@code negate}. */
    public TextPattern negate() {
        return new TextPattern(operator, pattern, true, name);
    }

    /**
     * What people see in place of the pattern.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TextPattern name(String name) {
        return new TextPattern(operator, pattern, negated, Optional.of(name));
    }

    Map<String, Data> parameters() {
        Json json = new Json();
        name.ifPresent(text -> json.put("name", text));
        return json.put("negate", negated)
                .put("operator", operator.name().toLowerCase(Locale.ROOT))
                .put("pattern", pattern)
                .toData()
                .properties();
    }
}
