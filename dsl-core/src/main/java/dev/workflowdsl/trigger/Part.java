package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of what stands behind an event's name in YAML, which knows where it stands and whom to tell of problems. */
final class Part {

    private final @Nullable Part around;
    private final Object step;
    private final String what;
    private final Value value;
    private final Consumer<? super EventProblem> problems;

    private Part(
            @Nullable Part around, Object step, String what, Value value, Consumer<? super EventProblem> problems) {
        this.around = around;
        this.step = step;
        this.what = what;
        this.value = value;
        this.problems = problems;
    }

    /** The parts at keys that are known, and what stands at the others. */
    record Keys(Map<String, Part> known, Mapping extra) {

        Optional<Part> at(String key) {
            return Optional.ofNullable(known.get(key));
        }

        /** Whether the author wrote one key before the other; both are there. */
        boolean isBefore(String first, String second) {
            List<String> keys = List.copyOf(known.keySet());
            return keys.indexOf(first) < keys.indexOf(second);
        }
    }

    /** The whole configuration. */
    static Part root(String what, Value value, Consumer<? super EventProblem> problems) {
        return new Part(null, "", what, value, problems);
    }

    private Part at(Object next, String name, Value part) {
        return new Part(this, next, name, part, problems);
    }

    Value value() {
        return value;
    }

    /** What messages call the part. */
    String what() {
        return what;
    }

    boolean isNull() {
        return value instanceof Value.Null;
    }

    boolean isMapping() {
        return value instanceof Mapping;
    }

    void refused(String message) {
        report(EventProblem.Kind.REFUSED, message);
    }

    void misplaced(String message) {
        report(EventProblem.Kind.MISPLACED, message);
    }

    void unknown(String message) {
        report(EventProblem.Kind.UNKNOWN, message);
    }

    void doubtful(String message) {
        report(EventProblem.Kind.DOUBTFUL, message);
    }

    private void report(EventProblem.Kind kind, String message) {
        Deque<Object> path = new ArrayDeque<>();
        Part part = this;
        while (part.around != null) {
            path.addFirst(part.step);
            part = part.around;
        }
        problems.accept(new EventProblem(List.copyOf(path), kind, message));
    }

    /** What the code makes; nothing if it throws, which is a problem then. */
    <T> Optional<T> made(Supplier<T> code) {
        try {
            return Optional.of(code.get());
        } catch (IllegalArgumentException e) {
            refused(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Tells of it if the rule throws. */
    void refuseIf(Runnable rule) {
        try {
            rule.run();
        } catch (IllegalArgumentException e) {
            refused(String.valueOf(e.getMessage()));
        }
    }

    /** Tells of it if a rule of ours throws that GitHub does not have. */
    void doubtIfRefused(Runnable rule) {
        try {
            rule.run();
        } catch (IllegalArgumentException e) {
            doubtful(String.valueOf(e.getMessage()));
        }
    }

    /** What a mapping holds, each entry as a part with the given kind and its key as name; a problem if this is none. */
    List<Map.Entry<String, Part>> entries(String kind) {
        List<Map.Entry<String, Part>> entries = new ArrayList<>();
        mapping().forEach((key, entry) -> entries.add(Map.entry(key, at(key, kind + " \"" + key + "\"", entry))));
        return entries;
    }

    /** The same, where nothing may stand too. */
    List<Map.Entry<String, Part>> entriesIfAny(String kind) {
        return isNull() ? List.of() : entries(kind);
    }

    /** The parts of a mapping by their keys; a problem if this is no mapping, and for each key that is not known. */
    Keys keys(List<String> known) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Mapping mapping = mapping();
        Mapping extra = Mapping.empty();
        for (int i = 0; i < mapping.size(); i++) {
            String key = mapping.key(i);
            Part part = at(key, "\"" + key + "\" of " + what, mapping.value(i));
            Optional<String> spelling =
                    known.stream().filter(key::equalsIgnoreCase).findFirst();
            if (spelling.isPresent()) {
                part.requireSpelling(key, spelling.get());
                parts.put(spelling.get(), part);
            } else if (part.made(() -> Names.requireText("key of " + what, key)).isPresent()) {
                part.unknown("key " + part.what + " is not known: "
                        + NameIndex.of(known).advice(key, "leave it out, since there is none"));
                extra = extra.plus(key, mapping.value(i));
            }
        }
        return new Keys(parts, extra);
    }

    /** The same, where nothing may stand too. */
    Keys keysIfAny(List<String> known) {
        return isNull() ? new Keys(Map.of(), Mapping.empty()) : keys(known);
    }

    private void requireSpelling(String key, String spelling) {
        if (!key.equals(spelling)) {
            refused("key " + what + " differs in case from GitHub's, which counts: write \"" + spelling + "\"");
        }
    }

    /** The mapping that this is; a problem if it is none. */
    Mapping mapping() {
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        refused(what + " is " + shape() + " instead of a mapping: write its keys on lines of their own below it");
        return Mapping.empty();
    }

    /** The items of a list, each named by its kind; a single value in place of a list is its only item. */
    List<Part> itemsOrOne(String kind) {
        return value instanceof Sequence ? items(kind) : List.of(this);
    }

    /** The items of a list, each named by its kind; a problem if this is none. */
    List<Part> items(String kind) {
        if (value instanceof Sequence list) {
            List<Part> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(at(i, kind, list.items().get(i)));
            }
            return items;
        }
        refused(what + " is " + shape() + " instead of a list: write each item on a line of its own, behind \"- \"");
        return value instanceof Template ? itemsOrOne(kind) : List.of();
    }

    /** The text that this is, or becomes at GitHub; a problem if it is none or holds an expression. */
    Optional<String> text() {
        Optional<String> text = scalar();
        if (text.isPresent() && text.get().contains("${{")) {
            refused(what + " is \"" + text.get()
                    + "\", but GitHub computes no expression there: write the text itself");
            return Optional.empty();
        }
        return text;
    }

    /** The same, where GitHub does not take an empty text. */
    Optional<String> fullText() {
        if (isNull() || (value instanceof Template template && template.text().isEmpty())) {
            refused(what + " is empty: leave it out or give it a text");
            return Optional.empty();
        }
        return text();
    }

    /** The text with expressions that this is, or becomes at GitHub; a problem if it is none. */
    Optional<Template> template() {
        return scalar().flatMap(text -> made(() -> Template.of(text)));
    }

    /** The text of a scalar; what is null becomes the empty text. */
    private Optional<String> scalar() {
        if (value instanceof Template template) {
            return Optional.of(template.text());
        }
        if (value instanceof Value.Num number) {
            return Optional.of(Data.of(number.value()).toText());
        }
        if (value instanceof Value.Bool || isNull()) {
            return Optional.of(isNull() ? "" : value.toString());
        }
        refused(what + " is " + shape() + " instead of a text: write one text");
        return Optional.empty();
    }

    /** True or false; a problem if it is neither. */
    Optional<Value> bool() {
        if (value instanceof Value.Bool) {
            return Optional.of(value);
        }
        refused(what + " is " + shape() + " instead of a boolean: write true or false, without quotes");
        return Optional.empty();
    }

    /** What this is, for messages. */
    String shape() {
        if (value instanceof Mapping) {
            return "a mapping";
        }
        if (value instanceof Sequence) {
            return "a list";
        }
        return isNull() ? "empty" : "\"" + value + "\"";
    }
}
