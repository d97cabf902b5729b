package dev.workflowdsl.expression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the type of a value with what its place needs. */
final class Expectation {
    private Expectation() {}

    /** Reports an array, an object or null that becomes a part of text. */
    static void checkText(Node part, Type type, List<TypeProblem> problems) {
        if (type instanceof Type.Arr || type instanceof Type.Obj) {
            String kind = type instanceof Type.Arr ? "Array" : "Object";
            problems.add(new TypeProblem(
                    TypeProblem.Kind.NO_TEXT,
                    part,
                    quote(part) + " is an " + type + ", of which text shows nothing but the word " + kind,
                    type instanceof Type.Arr
                            ? "join the elements with join(...), or write the whole as JSON with toJSON(...)"
                            : "name one of its properties, or write the whole as JSON with toJSON(...)"));
        } else if (type.equals(Type.nullValue())) {
            problems.add(new TypeProblem(
                    TypeProblem.Kind.NO_TEXT,
                    part,
                    quote(part) + " is always null, which is nothing in text",
                    "leave it out"));
        }
    }

    /** Reports a whole value of a kind, or with a key, that the position does not take. */
    static void check(Node whole, Type type, Position position, List<TypeProblem> problems) {
        if (!position.takesExpressions()) {
            return;
        }
        if (!fits(type, position.kinds())) {
            problems.add(new TypeProblem(
                    TypeProblem.Kind.WRONG_VALUE,
                    whole,
                    quote(whole) + " is " + article(type) + ", but \"" + position.key() + "\" takes "
                            + kinds(position.kinds()),
                    hint(type, position.kinds())));
        } else if (type instanceof Type.Obj object && object.others().isEmpty()) {
            unknownKey(object.properties().keySet(), position.keysBelow())
                    .ifPresent(key -> problems.add(new TypeProblem(
                            TypeProblem.Kind.WRONG_VALUE,
                            whole,
                            quote(whole) + " has the key \"" + key + "\", which \"" + position.key()
                                    + "\" does not know",
                            Suggestion.instead(key, position.keysBelow(), "leave it out"))));
        }
    }

    /** Reports a value that fits no value of the {@code expected} type. */
    static void check(Node whole, Type type, Type expected, List<TypeProblem> problems) {
        if (expected instanceof Type.Scalar scalar && !fits(type, scalar.kinds())) {
            problems.add(new TypeProblem(
                    TypeProblem.Kind.WRONG_VALUE,
                    whole,
                    quote(whole) + " is " + article(type) + ", but " + article(expected) + " is needed here",
                    hint(type, scalar.kinds())));
        }
    }

    private static Optional<String> unknownKey(Collection<String> names, List<String> known) {
        return known.isEmpty()
                ? Optional.empty()
                : names.stream().filter(name -> !known.contains(name)).findFirst();
    }

    /** Any value that is no array or object can become text; null is the value of a key with nothing behind it. */
    private static boolean fits(Type type, Set<Data.Kind> kinds) {
        if (type instanceof Type.Arr) {
            return kinds.contains(Data.Kind.ARRAY);
        }
        if (type instanceof Type.Obj) {
            return kinds.contains(Data.Kind.OBJECT);
        }
        return !(type instanceof Type.Scalar scalar)
                || kinds.contains(Data.Kind.STRING)
                || scalar.kinds().contains(Data.Kind.NULL)
                || scalar.kinds().stream().anyMatch(kinds::contains);
    }

    private static String hint(Type type, Set<Data.Kind> kinds) {
        boolean text = type instanceof Type.Scalar scalar && scalar.kinds().contains(Data.Kind.STRING);
        return text ? "turn the text into a value with fromJSON(...)" : "give it " + kinds(kinds);
    }

    private static String kinds(Set<Data.Kind> kinds) {
        return kinds.stream()
                .filter(kind -> kind != Data.Kind.NULL)
                .sorted()
                .map(Expectation::article)
                .collect(Collectors.joining(" or "));
    }

    private static String article(Data.Kind kind) {
        return (kind == Data.Kind.ARRAY || kind == Data.Kind.OBJECT ? "an " : "a ") + Kinds.name(kind);
    }

    /** The type in the middle of a sentence. */
    static String article(Type type) {
        String name = type.toString();
        return name.equals("null") ? name : ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    static String quote(Node node) {
        return '"' + Expressions.print(node) + '"';
    }
}
