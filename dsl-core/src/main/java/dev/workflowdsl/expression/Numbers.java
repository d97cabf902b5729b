package dev.workflowdsl.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers from text and back. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /**
     * The number as GitHub holds it.
     *
     * @throws IllegalArgumentException if it is a whole number of more than 15 digits, which GitHub rounds
     */
    static double of(Number number) {
        if (number instanceof Float) {
            return Double.parseDouble(number.toString()); // 0.1f is meant as 0.1, not as the binary fraction next to it
        }
        double value = number.doubleValue();
        if ((number instanceof Long || number instanceof BigInteger) && Math.abs(value) >= 1e15) {
            throw new IllegalArgumentException(
                    "number \"" + number + "\" has more than the 15 digits that GitHub keeps: give it as text");
        }
        return value;
    }

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
            return parseInteger(digits.substring(2), 16);
        }
        if (OCTAL.matcher(digits).matches()) {
            return parseInteger(digits.substring(2), 8);
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

    /**
     * What {@code value} becomes in text: at most 15 significant digits, with an exponent from 1E+15 on and below 0.0001. That is the
     * format G15 of .NET, in which GitHub's engine is written.
     */
    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(FIFTEEN_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent > -5 && exponent < FIFTEEN_DIGITS.getPrecision()) {
            return rounded.toPlainString();
        }
        BigDecimal mantissa = rounded.scaleByPowerOfTen(-exponent);
        return mantissa.toPlainString()
                + String.format(Locale.ROOT, "E%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    /** An integer of 32 bits; like GitHub's engine it takes the highest bit for the sign, so that 0xffffffff is -1. */
    private static double parseInteger(String digits, int radix) {
        try {
            return Integer.parseUnsignedInt(digits, radix);
        } catch (NumberFormatException e) {
            return Double.NaN; // more than 32 bits
        }
    }
}
