package dev.workflowdsl.expression;

import java.util.List;

/** The types behind {@code a.b}, {@code a[b]} and {@code a.*}. */
final class Access {
    private final Node node;
    private final List<TypeProblem> problems;

    /** Whether it goes to each element of an array that came from {@code .*}. */
    private boolean inEach;

    Access(Node node, List<TypeProblem> problems) {
        this.node = node;
        this.problems = problems;
    }

    Type property(Type target, Node of, String name) {
        if (target instanceof Type.Obj object) {
            return object.property(name).orElseGet(() -> unknown(object, of, name));
        }
        if (target instanceof Type.Arr array && array.filtered()) {
            inEach = true;
            return new Type.Arr(property(array.items(), of, name), true);
        }
        if (target instanceof Type.Any) {
            return Type.any();
        }
        return useless(
                Expectation.quote(of) + " is " + Expectation.article(target) + " and has no property \"" + name + "\", "
                        + outcome(),
                target instanceof Type.Arr
                        ? "take one element with [0], or the property of all with .*." + name
                        : "leave the property out, or read a JSON text with fromJSON(...) first");
    }

    Type index(Type target, Node of, Type index) {
        inEach |= target instanceof Type.Arr array && array.filtered();
        if (index instanceof Type.Arr || index instanceof Type.Obj) {
            return useless(
                    "an " + index + " is used as an index, which finds nothing", "use a number or a name as index");
        }
        List<String> names = Comparability.names(index);
        if (target instanceof Type.Obj object) {
            return names.isEmpty() ? propertyOf(object, of, index) : named(object, of, names);
        }
        if (target instanceof Type.Arr array) {
            return array.filtered() ? filtered(array, of, index) : element(array, of, index);
        }
        if (target instanceof Type.Any) {
            return Type.any();
        }
        return useless(
                Expectation.quote(of) + " is " + Expectation.article(target) + " and has no elements, " + outcome(),
                "leave the index out, or read a JSON text with fromJSON(...) first");
    }

    Type star(Type target, Node of) {
        if (target instanceof Type.Obj object) {
            return new Type.Arr(object.anyProperty(), true);
        }
        if (target instanceof Type.Arr array) {
            return new Type.Arr(array.filtered() ? elementsOf(array.items()) : array.items(), true);
        }
        if (target instanceof Type.Any) {
            return new Type.Arr(Type.any(), true);
        }
        Type unused = useless(
                Expectation.quote(of) + " is " + Expectation.article(target) + ", of which .* makes an empty array",
                "leave .* out, or read a JSON text with fromJSON(...) first");
        return new Type.Arr(Type.any(), true);
    }

    private static Type elementsOf(Type items) {
        if (items instanceof Type.Arr array) {
            return array.items();
        }
        return items instanceof Type.Obj object ? object.anyProperty() : Type.any();
    }

    private Type filtered(Type.Arr array, Node of, Type index) {
        return array.items() instanceof Type.Any ? array : new Type.Arr(index(array.items(), of, index), true);
    }

    private Type element(Type.Arr array, Node of, Type index) {
        if (Comparability.isNoNumber(index)) {
            return useless(
                    "the elements of the array " + Expectation.quote(of) + " have numbers, and "
                            + Values.describe(index) + " as index is none, " + outcome(),
                    "use a number from 0 on, or .* to reach into all elements");
        }
        return orMissing(array.items());
    }

    /** The property of one of several names, of which at least one must exist. */
    private Type named(Type.Obj object, Node of, List<String> names) {
        List<Type> types =
                names.stream().flatMap(name -> object.property(name).stream()).toList();
        if (types.isEmpty()) {
            return unknown(object, of, names.get(0));
        }
        Type type = types.stream().reduce(Type::or).orElse(Type.any());
        return types.size() == names.size() ? type : type.or(Type.nullValue());
    }

    private Type propertyOf(Type.Obj object, Node of, Type index) {
        boolean strict = object.others().isEmpty();
        boolean numbered = object.properties().keySet().stream()
                .anyMatch(name -> !Double.isNaN(Data.of(name).toNumber()));
        if (strict && Comparability.isNumber(index) && !numbered) {
            return useless(
                    "no property of " + Expectation.quote(of) + " is called by a number, " + outcome(),
                    "use a name as index");
        }
        return orMissing(object.anyProperty());
    }

    private Type unknown(Type.Obj object, Node of, String name) {
        problems.add(new TypeProblem(
                TypeProblem.Kind.UNKNOWN_PROPERTY,
                node,
                subject(of) + " has no property \"" + name + "\", " + outcome(),
                Suggestion.instead(
                        name, object.properties().keySet(), "it has no properties here at all; leave it out")));
        return Type.any();
    }

    /** What a computed index finds: it may be none of those that there are, which matters where all values are known. */
    private static Type orMissing(Type type) {
        return type instanceof Type.Scalar scalar && !scalar.values().isEmpty() ? type.or(Type.nullValue()) : type;
    }

    private String subject(Node of) {
        return inEach ? "an element of " + Expectation.quote(of) : Expectation.quote(of);
    }

    private String outcome() {
        return inEach ? "so the array is always empty" : "so the value is always null";
    }

    private Type useless(String message, String hint) {
        problems.add(new TypeProblem(TypeProblem.Kind.WRONG_TYPE, node, message, hint));
        return Type.any();
    }
}
