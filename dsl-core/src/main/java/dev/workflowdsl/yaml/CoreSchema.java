package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Value;
import java.math.BigInteger;

/**
 * What a scalar without quotes is: the core schema of YAML 1.2, as GitHub reads files. So {@code 0o10} is 8, {@code 010}
 * is 10, and {@code yes}, {@code 1_000} and {@code 2024-01-01} are text.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">Core schema</a>
 */
final class CoreSchema {

    private static final int OCTAL = 8;
    private static final int HEXADECIMAL = 16;

    private CoreSchema() {}

    /** The kinds of scalars. */
    enum Kind {
        TEXT,
        NULL,
        BOOL,
        INTEGER,
        FLOAT
    }

    /** The kind of a scalar without quotes and tag. */
    static Kind kindOf(String plain) {
        if (plain.isEmpty()) {
            return Kind.NULL;
        }
        char first = plain.charAt(0);
        if (isDigit(first) || first == '.' || first == '-' || first == '+') {
            return numberKind(plain);
        }
        return switch (plain) {
            case "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOL;
            default -> Kind.TEXT;
        };
    }

    private static Kind numberKind(String text) {
        if (isInteger(text)) {
            return Kind.INTEGER;
        }
        return isFloat(text) ? Kind.FLOAT : Kind.TEXT;
    }

    private static boolean isInteger(String text) {
        if (text.startsWith("0o")) {
            return areDigits(text, 2, OCTAL);
        }
        if (text.startsWith("0x")) {
            return areDigits(text, 2, HEXADECIMAL);
        }
        return areDigits(text, signLength(text), 10);
    }

    private static int signLength(String text) {
        return text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    }

    private static boolean areDigits(String text, int from, int radix) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return from < text.length();
    }

    private static boolean isFloat(String text) {
        int start = signLength(text);
        return switch (text.substring(start)) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> start == 0;
            default -> isDecimal(text, start);
        };
    }

    /** {@code 1.5}, {@code 1.}, {@code .5}, each with or without an exponent. */
    private static boolean isDecimal(String text, int start) {
        int afterWhole = skipDigits(text, start);
        int end = afterWhole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = skipDigits(text, end + 1);
            if (end == afterWhole + 1 && afterWhole == start) {
                return false;
            }
        } else if (end == start) {
            return false;
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int start = from + 1;
        if (start < text.length()) {
            start += signLength(text.substring(start));
        }
        return areDigits(text, start, 10);
    }

    private static int skipDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a scalar that is no text. */
    static Value value(Kind kind, String text) {
        return switch (kind) {
            case NULL -> new Value.Null();
            case BOOL -> Value.Bool.of(text.charAt(0) == 't' || text.charAt(0) == 'T');
            case INTEGER -> new Value.Num(integer(text));
            case FLOAT -> new Value.Num(decimal(text));
            case TEXT -> throw new IllegalArgumentException("text \"" + text + "\" is no constant: read it as text");
        };
    }

    /** Minus zero is zero, as everywhere in the expressions of GitHub. */
    private static double integer(String text) {
        if (text.startsWith("0o")) {
            return new BigInteger(text.substring(2), OCTAL).doubleValue();
        }
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), HEXADECIMAL).doubleValue();
        }
        return Double.parseDouble(text) + 0.0;
    }

    private static double decimal(String text) {
        int start = signLength(text);
        return switch (text.substring(start)) {
            case ".inf", ".Inf", ".INF" -> text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            default -> Double.parseDouble(text) + 0.0;
        };
    }
}
