package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A JSON object that GitHub answered, read key by key; what has another shape than expected is refused with its place. */
final class Answer {

    /** Far more than GitHub answers, and few enough to be held in memory. */
    private static final int LONGEST = 10_000_000;

    /** What is written digit by digit. */
    private static final double LARGEST = 999_999_999_999_999.0;

    private final String what;
    private final String path;
    private final Map<String, Data> properties;

    private Answer(String what, String path, Map<String, Data> properties) {
        this.what = what;
        this.path = path;
        this.properties = properties;
    }

    /**
     * The JSON object.
     *
     * @param what what is read, for messages
     * @throws IllegalArgumentException if the text is no JSON object, or longer than ten million characters
     */
    static Answer parse(String what, String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException(what + " has " + json.length() + " characters, but at most " + LONGEST
                    + " are read: pass the answer for one thing at a time");
        }
        try {
            return of(what, Data.ofJson(json));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(what + " is not the answer of GitHub: " + e.getMessage(), e);
        }
    }

    private static Answer of(String what, Data data) {
        if (data instanceof Data.Obj object) {
            return new Answer(what, "", object.properties());
        }
        throw new IllegalArgumentException("it is " + kind(data) + ", but an object is expected");
    }

    /** The keys in their order. */
    List<String> keys() {
        return List.copyOf(properties.keySet());
    }

    /** What is there, unless it is nothing or null. */
    Optional<Data> get(String key) {
        return Optional.ofNullable(properties.get(key)).filter(data -> data.kind() != Data.Kind.NULL);
    }

    Optional<Answer> object(String key) {
        return get(key).map(data -> object(place(key), data));
    }

    private Answer object(String place, Data data) {
        if (data instanceof Data.Obj object) {
            return new Answer(what, place + ".", object.properties());
        }
        throw wrong(place, data, "an object");
    }

    /** A switch: true or false, which GitHub also says as an object with {@code enabled}; off if it is not there. */
    boolean flag(String key) {
        Optional<Data> data = get(key);
        if (data.isPresent() && data.get() instanceof Data.Obj) {
            return object(key).orElseThrow().flag("enabled");
        }
        return data.map(value -> {
                    if (value instanceof Data.Bool bool) {
                        return bool.value();
                    }
                    throw wrong(place(key), value, "true, false or an object with \"enabled\"");
                })
                .orElse(false);
    }

    Optional<Long> whole(String key) {
        return get(key).map(data -> {
            if (data instanceof Data.Num number
                    && number.value() == Math.rint(number.value())
                    && Math.abs(number.value()) <= LARGEST) {
                return (long) number.value();
            }
            throw wrong(place(key), data, "a whole number");
        });
    }

    /** A number from 0 to the largest. */
    Optional<Integer> number(String key, int largest) {
        return whole(key).map(number -> {
            if (number < 0 || number > largest) {
                throw wrong(
                        place(key), properties.getOrDefault(key, Data.nullValue()), "a number from 0 to " + largest);
            }
            return number.intValue();
        });
    }

    Optional<String> text(String key) {
        return get(key).map(data -> text(place(key), data));
    }

    String requireText(String key) {
        return text(key).orElseThrow(() -> missing(key, "a text"));
    }

    private String text(String place, Data data) {
        if (data instanceof Data.Str text) {
            return text.value();
        }
        throw wrong(place, data, "a text");
    }

    /** The texts of a list; none if it is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Data item : items(key)) {
            texts.add(text(place(key) + "[" + texts.size() + "]", item));
        }
        return texts;
    }

    /** The objects of a list; none if it is not there. */
    List<Answer> objects(String key) {
        List<Answer> objects = new ArrayList<>();
        for (Data item : items(key)) {
            objects.add(object(place(key) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    /** The items of a list, whatever they are; none if it is not there. */
    List<Data> items(String key) {
        return get(key).map(data -> {
                    if (data instanceof Data.Arr array) {
                        return array.items();
                    }
                    throw wrong(place(key), data, "a list");
                })
                .orElse(List.of());
    }

    /** All of it as JSON. */
    Data.Obj toData() {
        return Data.of(properties);
    }

    IllegalArgumentException missing(String key, String expected) {
        return new IllegalArgumentException(
                what + ": \"" + place(key) + "\" is missing, but " + expected + " is expected there");
    }

    IllegalArgumentException wrong(String place, Data found, String expected) {
        return new IllegalArgumentException(
                what + ": \"" + place + "\" is " + kind(found) + ", but " + expected + " is expected there");
    }

    /** A value made of what was read, whose refusal becomes one with the place. */
    <T> T accept(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            String where = path.isEmpty() ? "" : " in \"" + path.substring(0, path.length() - 1) + "\"";
            throw new IllegalArgumentException(what + where + ": " + e.getMessage(), e);
        }
    }

    private String place(String key) {
        return path + key;
    }

    private static String kind(Data data) {
        return switch (data.kind()) {
            case NULL -> "null";
            case BOOLEAN -> data.toText();
            case NUMBER -> "the number " + data.toText();
            case STRING -> "a text";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
        };
    }
}
