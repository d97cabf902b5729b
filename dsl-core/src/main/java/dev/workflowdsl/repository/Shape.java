package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.List;
import java.util.Optional;

/** What a part of GitHub's JSON may be. */
sealed interface Shape {

    /** True or false. */
    record Bool() implements Shape {}

    /** A whole number, within limits where GitHub has some. */
    record Whole(Optional<Range> range) implements Shape {}

    /** The smallest and the largest number that GitHub takes. */
    record Range(int min, int max) {}

    /** A text, one of a few where GitHub names them. */
    record Text(List<String> allowed) implements Shape {}

    /** A list. */
    record Items(Shape item) implements Shape {}

    /** An object with these keys; others are ones that this library does not know. */
    record Fields(List<Field> fields) implements Shape {

        Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** A key of an object. */
    record Field(String name, boolean required, Shape shape) {}

    static Shape bool() {
        return new Bool();
    }

    static Shape whole() {
        return new Whole(Optional.empty());
    }

    static Shape whole(int min, int max) {
        return new Whole(Optional.of(new Range(min, max)));
    }

    static Shape text(String... allowed) {
        return new Text(List.of(allowed));
    }

    static Shape items(Shape item) {
        return new Items(item);
    }

    static Fields fields(Field... fields) {
        return new Fields(List.of(fields));
    }

    static Field required(String name, Shape shape) {
        return new Field(name, true, shape);
    }

    static Field optional(String name, Shape shape) {
        return new Field(name, false, shape);
    }

    /**
     * Holds what GitHub answered against the shape; limits and sets of texts are left aside, since GitHub may widen them.
     *
     * @throws IllegalArgumentException if a part is of another kind, or one that is always there is missing
     */
    static void requireKinds(Answer answer, Fields fields) {
        for (Field field : fields.fields()) {
            if (field.required() && answer.get(field.name()).isEmpty()) {
                throw answer.missing(field.name(), describe(field.shape()));
            }
            requireKind(answer, field.name(), field.shape());
        }
    }

    private static void requireKind(Answer answer, String key, Shape shape) {
        boolean unused = false;
        if (shape instanceof Bool) {
            unused = answer.flag(key);
        } else if (shape instanceof Whole) {
            unused = isPlaceholder(answer, key) || answer.whole(key).isPresent();
        } else if (shape instanceof Text) {
            unused = answer.text(key).isPresent();
        } else if (shape instanceof Fields fields) {
            answer.object(key).ifPresent(object -> requireKinds(object, fields));
        } else if (shape instanceof Items items && items.item() instanceof Fields fields) {
            answer.objects(key).forEach(object -> requireKinds(object, fields));
        } else {
            unused = answer.texts(key).isEmpty();
        }
    }

    private static boolean isPlaceholder(Answer answer, String key) {
        return answer.get(key).filter(Ids::isPlaceholder).isPresent();
    }

    private static String describe(Shape shape) {
        if (shape instanceof Bool) {
            return "true or false";
        }
        if (shape instanceof Whole) {
            return "a whole number";
        }
        if (shape instanceof Text) {
            return "a text";
        }
        return shape instanceof Items ? "a list" : "an object";
    }

    /**
     * The number, if it is within the limits of the key.
     *
     * @throws IllegalArgumentException if it is not
     */
    static Data number(String what, Shape shape, int number) {
        if (shape instanceof Whole whole && whole.range().isPresent()) {
            Range range = whole.range().get();
            if (number < range.min() || number > range.max()) {
                throw new IllegalArgumentException(what + " is \"" + number + "\", but GitHub takes " + range.min()
                        + " to " + range.max() + ": choose one of these");
            }
        }
        return Data.of(number);
    }
}
