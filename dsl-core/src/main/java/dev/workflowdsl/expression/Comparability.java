package dev.workflowdsl.expression;

import java.util.List;

/** Which types can have equal values, as {@code ==} of the language compares. */
final class Comparability {
    private Comparability() {}

    /**
     * Whether no value of the one type can equal one of the other. A comparison with null or empty text asks whether there is a value
     * at all, so the answer is no.
     */
    static boolean neverEqual(Type left, Type right) {
        if (left instanceof Type.Any || right instanceof Type.Any || asksForValue(left) || asksForValue(right)) {
            return false;
        }
        if (left instanceof Type.Scalar a && right instanceof Type.Scalar b) {
            return neverEqual(a, b);
        }
        if (left instanceof Type.Arr a && right instanceof Type.Arr b) {
            return a.items().getClass() != b.items().getClass()
                    && !(a.items() instanceof Type.Any)
                    && !(b.items() instanceof Type.Any);
        }
        if (left instanceof Type.Scalar scalar) {
            return !canEqualNull(scalar);
        }
        return right instanceof Type.Scalar scalar ? !canEqualNull(scalar) : left.getClass() != right.getClass();
    }

    /** Whether a value can equal an array or object, which it does if that is missing. */
    private static boolean canEqualNull(Type.Scalar type) {
        return type.values().isEmpty()
                || type.values().stream().anyMatch(value -> Coercion.equal(value, Data.nullValue()));
    }

    private static boolean asksForValue(Type type) {
        return type instanceof Type.Scalar scalar
                && !scalar.values().isEmpty()
                && scalar.values().stream().allMatch(value -> value instanceof Data.Null || value.equals(Data.of("")));
    }

    private static boolean neverEqual(Type.Scalar left, Type.Scalar right) {
        if (left.values().isEmpty()) {
            return !right.values().isEmpty() && neverEqual(right, left);
        }
        return left.values().stream().noneMatch(value -> canEqual(value, right));
    }

    private static boolean canEqual(Data value, Type.Scalar other) {
        if (!other.values().isEmpty()) {
            return other.values().stream().anyMatch(candidate -> Coercion.equal(value, candidate));
        }
        boolean isText = value instanceof Data.Str;
        boolean isNumber = !Double.isNaN(value.toNumber());
        return other.kinds().stream().anyMatch(kind -> switch (kind) {
            case STRING -> isText || isNumber;
            case NUMBER -> isNumber;
            default -> true;
        });
    }

    /** Whether {@code <} and the like have a meaning for the type: for numbers and texts. */
    static boolean isOrdered(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar.kinds().contains(Data.Kind.NUMBER) || scalar.kinds().contains(Data.Kind.STRING);
        }
        return type instanceof Type.Any;
    }

    /** Whether {@code type} is text that is never a number, and so is neither more nor less than any. */
    static boolean isNoNumber(Type type) {
        return type instanceof Type.Scalar scalar
                && !scalar.values().isEmpty()
                && scalar.values().stream().map(Data::toNumber).allMatch(number -> Double.isNaN(number));
    }

    /** Whether {@code type} is a number and nothing else. */
    static boolean isNumber(Type type) {
        return type instanceof Type.Scalar scalar && scalar.isOnly(Data.Kind.NUMBER);
    }

    /** The texts that the values of {@code type} become as the name of a property; empty if that is not known. */
    static List<String> names(Type type) {
        return type instanceof Type.Scalar scalar
                ? scalar.values().stream().map(Data::toText).distinct().toList()
                : List.of();
    }
}
