package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What remains of a type when it is known that the value counts as true, or as false. */
final class Narrowing {
    private Narrowing() {}

    /** The type of the values that {@code ||} hands on; empty if there are none. */
    static Optional<Type> truthy(Type type) {
        if (!(type instanceof Type.Scalar scalar)) {
            return Optional.of(type);
        }
        if (!scalar.values().isEmpty()) {
            return ofValues(scalar.values().stream().filter(Data::isTruthy).toList());
        }
        EnumSet<Data.Kind> kinds = EnumSet.copyOf(scalar.kinds());
        kinds.remove(Data.Kind.NULL);
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Type.Scalar(kinds, List.of()));
    }

    /** The type of the values that {@code &&} hands on; empty if there are none. */
    static Optional<Type> falsy(Type type) {
        if (type instanceof Type.Any) {
            return Optional.of(type);
        }
        if (!(type instanceof Type.Scalar scalar)) {
            return Optional.of(Type.nullValue()); // which it is if it is missing
        }
        if (!scalar.values().isEmpty()) {
            return ofValues(
                    scalar.values().stream().filter(value -> !value.isTruthy()).toList());
        }
        List<Data> values = new ArrayList<>();
        for (Data.Kind kind : EnumSet.copyOf(scalar.kinds())) {
            switch (kind) {
                case NULL -> values.add(Data.nullValue());
                case BOOLEAN -> values.add(Data.of(false));
                case NUMBER -> {
                    values.add(Data.of(0));
                    values.add(Data.of(Double.NaN));
                }
                default -> values.add(Data.of(""));
            }
        }
        return ofValues(values);
    }

    private static Optional<Type> ofValues(List<Data> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Type.Scalar.ofValues(values));
    }
}
