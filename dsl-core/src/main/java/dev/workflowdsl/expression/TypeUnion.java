package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The type of what has one of two types. */
final class TypeUnion {
    private TypeUnion() {}

    static Type of(Type left, Type right) {
        if (left.equals(right)) {
            return left;
        }
        if (left instanceof Type.Scalar a && right instanceof Type.Scalar b) {
            return scalar(a, b);
        }
        if (left instanceof Type.Arr a && right instanceof Type.Arr b && a.filtered() == b.filtered()) {
            return new Type.Arr(of(a.items(), b.items()), a.filtered());
        }
        if (left instanceof Type.Obj a && right instanceof Type.Obj b) {
            return object(a, b);
        }
        if (left.equals(Type.nullValue()) && !(right instanceof Type.Scalar)) {
            return right; // an array or object may be missing anyway
        }
        return right.equals(Type.nullValue()) && !(left instanceof Type.Scalar) ? left : Type.any();
    }

    private static Type scalar(Type.Scalar a, Type.Scalar b) {
        Set<Data.Kind> kinds = EnumSet.copyOf(a.kinds());
        kinds.addAll(b.kinds());
        if (a.values().isEmpty() || b.values().isEmpty()) {
            return new Type.Scalar(kinds, List.of());
        }
        Set<Data> values = new LinkedHashSet<>(a.values());
        values.addAll(b.values());
        return new Type.Scalar(kinds, new ArrayList<>(values));
    }

    private static Type object(Type.Obj a, Type.Obj b) {
        Map<String, Type> properties = new LinkedHashMap<>(a.properties());
        b.properties()
                .forEach((name, type) -> properties.put(
                        spelling(a, name), a.property(name).map(type::or).orElse(type)));
        b.others().ifPresent(others -> properties.replaceAll((name, type) -> type.or(others)));
        Optional<Type> others = a.others().isPresent() && b.others().isPresent()
                ? Optional.of(of(a.others().get(), b.others().get()))
                : a.others().or(b::others);
        return new Type.Obj(properties, others);
    }

    private static String spelling(Type.Obj object, String name) {
        return object.properties().keySet().stream()
                .filter(known -> Ordinal.equal(known, name))
                .findFirst()
                .orElse(name);
    }
}
