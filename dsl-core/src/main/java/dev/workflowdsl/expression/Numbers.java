package dev.workflowdsl.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers from text and back. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");

    private Numbers() {}

    /** The number that {@code text} stands for by GitHub's rules: 0 if it is blank, NaN if it is no number. */
    static double parse(String text) {
        String digits = Characters.trim(text);
        if (digits.isEmpty()) {
            return 0;
        }
        if (DECIMAL.matcher(digits).matches()) {
            return Double.parseDouble(digits);
        }
        if (HEX.matcher(digits).matches()) {
            return new BigInteger(digits.substring(2), 16).doubleValue();
        }
        if (OCTAL.matcher(digits).matches()) {
            return new BigInteger(digits.substring(2), 8).doubleValue();
        }
        return switch (digits) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    /** The shortest literal that reads back as {@code value}. */
    static String literal(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            String digits = Long.toString((long) value);
            return value == 0 && 1 / value < 0 ? "-" + digits : digits;
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toString();
    }
}
