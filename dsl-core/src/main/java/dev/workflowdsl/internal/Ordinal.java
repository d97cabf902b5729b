package dev.workflowdsl.internal;

import java.util.Locale;

/**
 * Text compared without regard to case, the way GitHub's engine does: letter by letter, by upper case, whatever the language.
 *
 * <p>So final sigma equals sigma, {@code ß} is not {@code SS}, and the dotless {@code ı} is no {@code I}.
 */
public final class Ordinal {
    private static final int DOTLESS_I = 'ı';

    private Ordinal() {}

    /** The form of {@code text} that is equal for texts that differ in case only. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return foldLetters(text);
            }
        }
        return text.toUpperCase(Locale.ROOT);
    }

    /** Whether two texts differ in case at the most. */
    public static boolean equal(String left, String right) {
        return left.equals(right)
                || (left.length() == right.length() && fold(left).equals(fold(right)));
    }

    /** Less than, equal to or greater than 0, like {@link String#compareTo}. */
    public static int compare(String left, String right) {
        return fold(left).compareTo(fold(right));
    }

    private static String foldLetters(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == DOTLESS_I ? c : Character.toUpperCase(c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
