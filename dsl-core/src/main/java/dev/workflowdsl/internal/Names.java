package dev.workflowdsl.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;

/** The rules for names that GitHub gives out for identifiers, variables and text that must not be empty. */
public final class Names {

    private static final int LONGEST_ID = 99;

    private Names() {}

    /**
     * An id of a job or step: a letter or {@code _} first, then letters, digits, {@code _} and {@code -}; at most 99
     * characters; not {@code __} at the start.
     *
     * @return the id
     */
    public static String requireId(String kind, String id) {
        if (Given.require(kind + " id", id).isEmpty()) {
            throw new IllegalArgumentException(kind + " id is empty: give it a name such as \"build\"");
        }
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(kind + " id \"" + id + "\" has " + id.length()
                    + " characters, but GitHub allows " + LONGEST_ID + ": shorten it");
        }
        if (id.startsWith("__")) {
            throw new IllegalArgumentException(
                    kind + " id \"" + id + "\" begins with \"__\", which GitHub keeps for itself: drop the prefix");
        }
        return requireCharacters(kind, "id", id);
    }

    /**
     * A name that expressions refer to, such as that of an input, an output or an axis: a letter or {@code _} first, then
     * letters, digits, {@code _} and {@code -}.
     *
     * @return the name
     */
    public static String requireName(String kind, String name) {
        if (Given.require(kind + " name", name).isEmpty()) {
            throw new IllegalArgumentException(kind + " name is empty: give it one such as \"version\"");
        }
        return requireCharacters(kind, "name", name);
    }

    private static String requireCharacters(String kind, String noun, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && c != '_' && (i == 0 || (!isDigit(c) && c != '-'))) {
                throw new IllegalArgumentException(
                        kind + " " + noun + " \"" + name + "\" has \"" + c + "\" at position " + (i + 1)
                                + ", but it begins with a letter or _ and goes on with letters, digits, - and _: rename it");
            }
        }
        return name;
    }

    /**
     * A key that this library does not know yet.
     *
     * @param typed the keys that have a method of their own
     * @return the key
     */
    public static String requireExtraKey(String key, String... typed) {
        return requireExtraKey("", key, List.of(typed));
    }

    /**
     * A key that this library does not know yet.
     *
     * @param owner what has the key, for messages; may be empty
     * @param typed the keys that have a method of their own
     * @return the key
     */
    public static String requireExtraKey(String owner, String key, Collection<String> typed) {
        String where = owner.isEmpty() ? "" : " of " + owner;
        for (String known : typed) {
            if (known.equalsIgnoreCase(key)) {
                throw new IllegalArgumentException("extra key \"" + key + "\"" + where
                        + " is one that this library knows: use its own method, so that it is checked");
            }
        }
        return requireText("extra key" + where, key);
    }

    /** A name of a configuration variable: letters, digits and {@code _}, no digit first. */
    public static void requireVariableName(String name) {
        if (Given.require("variable name", name).isEmpty()) {
            throw new IllegalArgumentException("variable name is empty: give the name it has at GitHub");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && c != '_' && (i == 0 || !isDigit(c))) {
                throw new IllegalArgumentException("variable name \"" + name + "\" has \"" + c + "\" at position "
                        + (i + 1) + ", but such a name has only letters, digits and _, and no digit first: rename it");
            }
        }
    }

    /**
     * The name of an environment variable: not empty, without {@code =}, {@code &} and white space. A name that is
     * computed is not known yet.
     *
     * @return the name
     */
    @CanIgnoreReturnValue
    public static String requireEnvName(String name) {
        if (Given.require("name of an environment variable", name).isEmpty()) {
            throw new IllegalArgumentException("name of an environment variable is empty: give it one");
        }
        if (name.contains("${{")) {
            return name;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '=' || c == '&' || Character.isWhitespace(c)) {
                Doubts.raise("environment variable name \"" + name + "\" has \"" + c + "\" at position " + (i + 1)
                        + ", but =, & and white space cannot be part of one: rename it");
                return name;
            }
        }
        return name;
    }

    /**
     * Text that GitHub does not take empty.
     *
     * @return the text
     */
    @CanIgnoreReturnValue
    public static String requireText(String what, String text) {
        if (Given.require(what, text).isBlank()) {
            throw new IllegalArgumentException(what + " is empty: leave it out or give it a text");
        }
        return text;
    }

    /**
     * Text that is of no use when it is empty, although GitHub takes it.
     *
     * @return the text
     */
    public static String wantText(String what, String text) {
        if (Given.require(what, text).isBlank()) {
            Doubts.raise(what + " is empty: leave it out or give it a text");
        }
        return text;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
