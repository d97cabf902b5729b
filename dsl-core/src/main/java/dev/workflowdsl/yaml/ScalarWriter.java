package dev.workflowdsl.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes one scalar at a time to the end of a buffer. */
final class ScalarWriter {

    private static final double PLAIN_INTEGERS_BELOW = 1e15;
    private static final double DECIMALS_FROM = 1e-7;
    private static final double DECIMALS_BELOW = 1e21;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private ScalarWriter() {}

    /**
     * Writes a string in the first style that reads back, and returns the index where a comment on its line can go.
     *
     * @param indent the column of the lines of a literal block
     */
    static int string(TextBuffer out, String text, ScalarStyle.Place place, int indent) {
        int start = out.length();
        out.append(text);
        ScalarStyle style = ScalarStyle.of(out.chars(), start, out.length(), place);
        if (style == ScalarStyle.LITERAL) {
            out.truncate(start);
            return LiteralBlock.write(out, text, indent);
        }
        if (style == ScalarStyle.SINGLE_QUOTED) {
            out.truncate(start);
            singleQuoted(out, text);
        } else if (style == ScalarStyle.DOUBLE_QUOTED) {
            out.truncate(start);
            doubleQuoted(out, text);
        }
        return out.length();
    }

    private static void singleQuoted(TextBuffer out, String text) {
        out.append('\'');
        int from = 0;
        for (int quote = text.indexOf('\''); quote >= 0; quote = text.indexOf('\'', from)) {
            out.append(text, from, quote + 1);
            out.append('\'');
            from = quote + 1;
        }
        out.append(text, from, text.length());
        out.append('\'');
    }

    private static void doubleQuoted(TextBuffer out, String text) {
        out.append('"');
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            switch (c) {
                case '"', '\\' -> {
                    out.append('\\');
                    out.append(c);
                }
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> printable(out, chars, i, 0, chars.length);
            }
        }
        out.append('"');
    }

    /** Writes the character at {@code index} of the text between {@code from} and {@code to}, escaped if need be. */
    static void printable(TextBuffer out, char[] chars, int index, int from, int to) {
        if (YamlChars.isPrintable(chars, index, from, to)) {
            out.append(chars[index]);
        } else {
            escape(out, chars[index]);
        }
    }

    private static void escape(TextBuffer out, char c) {
        out.append('\\');
        if (c > 0xFF) {
            out.append('u');
            out.append(HEX[c >> 12]);
            out.append(HEX[c >> 8 & 0xF]);
        } else {
            out.append('x');
        }
        out.append(HEX[c >> 4 & 0xF]);
        out.append(HEX[c & 0xF]);
    }

    /**
     * Writes a number that YAML 1.1 and 1.2 readers see alike, rounded to the fewest digits that give the same double back.
     * Jackson, though, reads neither infinities nor NaN.
     */
    static void number(TextBuffer out, double value) {
        if (value == Math.rint(value) && Math.abs(value) < PLAIN_INTEGERS_BELOW && !isNegativeZero(value)) {
            out.append(Long.toString((long) value));
        } else if (Double.isNaN(value)) {
            out.append(".nan");
        } else if (Double.isInfinite(value)) {
            out.append(value > 0 ? ".inf" : "-.inf");
        } else if (isNegativeZero(value)) {
            out.append("-0.0");
        } else {
            fraction(out, value);
        }
    }

    private static boolean isNegativeZero(double value) {
        return Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(-0.0);
    }

    private static void fraction(TextBuffer out, double value) {
        BigDecimal shortest = shortest(value);
        double size = Math.abs(value);
        if (size >= DECIMALS_FROM && size < DECIMALS_BELOW) {
            out.append(shortest.toPlainString());
            return;
        }
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        out.append(value < 0 ? "-" : "");
        out.append(digits.charAt(0));
        out.append('.');
        out.append(digits.length() > 1 ? digits.substring(1) : "0");
        out.append(exponent < 0 ? "e-" : "e+");
        out.append(Integer.toString(Math.abs(exponent)));
    }

    /** Finds the digits itself, because those of {@link Double#toString(double)} differ between Java releases. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; ; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
    }
}
