package dev.workflowdsl.expression;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the first argument of {@code format} without computing anything. */
final class Placeholders {
    private static final Pattern PIECE = Pattern.compile("[^{}]+|\\{\\{|\\}\\}|\\{0*([0-9]{1,9})\\}");

    private Placeholders() {}

    record Problem(String message, String hint) {}

    /** What is wrong with {@code format} if {@code count} values are given for its placeholders. */
    static Optional<Problem> problem(String format, int count) {
        BitSet used = new BitSet();
        Matcher piece = PIECE.matcher(format);
        int position = 0;
        while (position < format.length()) {
            if (!piece.region(position, format.length()).lookingAt()) {
                return Optional.of(new Problem(
                        "the brace at character " + (position + 1) + " of \"" + format
                                + "\" starts no placeholder, so format fails when the workflow runs",
                        "write {0}, {1} ... for the values, and a brace itself twice: {{ or }}"));
            }
            if (piece.group(1) != null) {
                int index = Integer.parseInt(piece.group(1));
                if (index >= count) {
                    return Optional.of(tooFew(format, index, count));
                }
                used.set(index);
            }
            position = piece.end();
        }
        int unused = used.nextClearBit(0);
        return unused < count ? Optional.of(unused(format, unused)) : Optional.empty();
    }

    private static Problem tooFew(String format, int index, int count) {
        return new Problem(
                "\"" + format + "\" has the placeholder {" + index + "}, but there "
                        + (count == 1 ? "is 1 value" : "are " + count + " values")
                        + " to put in, so format fails when the workflow runs",
                "give a value for each placeholder, counted from {0}, or write the braces twice");
    }

    private static Problem unused(String format, int index) {
        return new Problem(
                "\"" + format + "\" has no placeholder {" + index + "}, so the value for it is lost",
                "add the placeholder, or leave the value out");
    }
}
