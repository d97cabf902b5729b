package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;

/** GitHub's loose conversions and comparisons of values. */
final class Coercion {
    private Coercion() {}

    /** Whether {@code value} counts as true: all but null, false, 0, NaN and the empty string. */
    static boolean truthy(Data value) {
        if (value instanceof Data.Bool bool) {
            return bool.value();
        }
        if (value instanceof Data.Num number) {
            return number.value() != 0 && !Double.isNaN(number.value());
        }
        if (value instanceof Data.Str string) {
            return !string.value().isEmpty();
        }
        return !(value instanceof Data.Null);
    }

    /** What {@code value} becomes in text; arrays and objects become the name of their kind. */
    static String text(Data value) {
        if (value instanceof Data.Str string) {
            return string.value();
        }
        if (value instanceof Data.Num number) {
            return Numbers.text(number.value());
        }
        if (value instanceof Data.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return value instanceof Data.Null ? "" : value.kind().label();
    }

    /** What {@code value} becomes when compared to a number. */
    static double number(Data value) {
        if (value instanceof Data.Num number) {
            return number.value();
        }
        if (value instanceof Data.Str string) {
            return Numbers.parse(string.value());
        }
        if (value instanceof Data.Bool bool) {
            return bool.value() ? 1 : 0;
        }
        return value instanceof Data.Null ? 0 : Double.NaN;
    }

    /** The {@code ==} of the language: arrays and objects equal themselves only. */
    @SuppressWarnings("ReferenceEquality")
    static boolean equal(Data left, Data right) {
        if (left instanceof Data.Str a && right instanceof Data.Str b) {
            return Ordinal.equal(a.value(), b.value());
        }
        if (isPrimitive(left) && isPrimitive(right)) {
            return number(left) == number(right);
        }
        return left == right;
    }

    /** The {@code <} of the language. */
    static boolean less(Data left, Data right) {
        if (left instanceof Data.Str a && right instanceof Data.Str b) {
            return Ordinal.compare(a.value(), b.value()) < 0;
        }
        return number(left) < number(right);
    }

    /** Whether {@code value} is neither an array nor an object. */
    static boolean isPrimitive(Data value) {
        return !(value instanceof Data.Arr) && !(value instanceof Data.Obj);
    }
}
