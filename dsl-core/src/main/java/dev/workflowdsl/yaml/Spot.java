package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Path;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Doubts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A node of the file that is being read, at its path. */
final class Spot {

    private final Reading file;
    private final YamlNode node;
    private final Path path;

    Spot(Reading file, YamlNode node, Path path) {
        this.file = file;
        this.node = node;
        this.path = path;
    }

    YamlNode node() {
        return node;
    }

    Path path() {
        return path;
    }

    Reading file() {
        return file;
    }

    private Spot at(String key, YamlNode value) {
        return new Spot(file, value, path.key(key));
    }

    void report(ReadProblem problem, String message, String hint) {
        file.problems().add(problem, path, node, message, hint);
    }

    /** Reports something that GitHub takes, but that cannot do what it says. */
    void warn(ReadProblem problem, String message, String hint) {
        file.problems().warn(problem, path, node, message, hint);
    }

    /** Something wrong with this part as a whole. */
    Refused refused(ReadProblem problem, String message, String hint) {
        return new Refused(problem, this, message, hint);
    }

    /** The items of a list of which something can be made; a problem for each of the others, which count as dropped. */
    <T> List<T> made(List<Spot> items, Function<Spot, ? extends T> maker) {
        List<T> all = new ArrayList<>();
        for (Spot item : items) {
            item.<T>attempt(() -> maker.apply(item)).ifPresentOrElse(all::add, () -> file.drop(item.node));
        }
        if (all.isEmpty() && !items.isEmpty()) {
            throw Refused.told(this);
        }
        return all;
    }

    /** This part is of a kind that does not belong here. */
    Refused wrongKind(String what, String wanted) {
        return refused(
                ReadProblem.WRONG_KIND,
                what + " is " + node.kind() + ", and GitHub takes " + wanted,
                "write " + wanted);
    }

    /** What the supplier makes of this part; empty, and a finding, if it refuses. */
    <T> Optional<T> attempt(Supplier<? extends T> maker) {
        try {
            return Optional.of(make(maker));
        } catch (Refused refused) {
            refused.report();
            return Optional.empty();
        }
    }

    /** What the supplier makes of this part, which is where it refuses if it does. */
    <T> T make(Supplier<? extends T> maker) {
        try {
            return Doubts.tellTo(this::doubt, maker);
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(String.valueOf(e.getMessage()));
            throw refused(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
        }
    }

    private void doubt(String message) {
        Refusal refusal = Refusal.of(message);
        warn(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
    }

    boolean isScalar() {
        return node instanceof YamlScalar;
    }

    boolean isNull() {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    boolean isMapping() {
        return node instanceof YamlNode.Entries;
    }

    boolean isList() {
        return node instanceof YamlNode.Items;
    }

    private YamlScalar scalar(String what) {
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        throw wrongKind(what, "text");
    }

    /** The text of a scalar, which GitHub makes of numbers and booleans too. */
    String text(String what) {
        return scalar(what).text();
    }

    /** The text of a scalar that may not be empty. */
    String fullText(String what) {
        String text = text(what);
        requireFull(what, text);
        return text;
    }

    private void requireFull(String what, String text) {
        if (text.isEmpty()) {
            throw refused(
                    ReadProblem.INVALID_VALUE, what + " is empty, and GitHub refuses the file", "give it a value");
        }
    }

    /** The text of a scalar in which no expression may stand. */
    String constant(String what) {
        YamlScalar scalar = scalar(what);
        if (scalar.mayHoldExpression()) {
            throw refused(
                    ReadProblem.INVALID_VALUE,
                    what + " is \"" + Excerpt.of(scalar.text()) + "\", and GitHub evaluates no expression here",
                    "write the text out");
        }
        return scalar.text();
    }

    /** The text of a scalar in which no expression may stand and that may not be empty. */
    String name(String what) {
        String name = constant(what);
        requireFull(what, name);
        return name;
    }

    /** The expression that this part is as a whole, if it is one. */
    <T> Optional<Expression<T>> expression() {
        if (node instanceof YamlScalar scalar && scalar.mayHoldExpression()) {
            Template template = Template.of(scalar.text());
            return template.isExpression() ? Optional.of(Expression.of(template)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** True or false, or an expression. */
    Value bool(String what) {
        return constantOrExpression(what, "true, false or an expression", CoreSchema.Kind.BOOL, CoreSchema.Kind.BOOL);
    }

    /** A number or an expression. */
    Value number(String what) {
        return constantOrExpression(what, "a number or an expression", CoreSchema.Kind.INTEGER, CoreSchema.Kind.FLOAT);
    }

    private Value constantOrExpression(String what, String wanted, CoreSchema.Kind one, CoreSchema.Kind other) {
        Optional<Expression<Object>> expression = expression();
        if (expression.isPresent()) {
            return expression.get().template();
        }
        if (node instanceof YamlScalar scalar && (scalar.scalarKind() == one || scalar.scalarKind() == other)) {
            return scalar.plainValue();
        }
        throw wrongKind(what, wanted);
    }

    /** The items of a list. */
    List<Spot> items(String what) {
        if (node instanceof YamlNode.Items list) {
            List<Spot> items = new ArrayList<>(list.items.size());
            for (YamlNode item : list.items) {
                items.add(new Spot(file, item, path.index(items.size())));
            }
            return items;
        }
        throw wrongKind(what, "a list");
    }

    /** The items of a list, or the one scalar that stands in place of a list with one item. */
    List<Spot> itemsOrOne(String what) {
        if (isScalar() && !isNull()) {
            return List.of(this);
        }
        if (isList()) {
            return items(what);
        }
        throw wrongKind(what, "text or a list of texts");
    }

    /** The entries of a mapping: each key with its value. */
    List<Keyed> entries(String what) {
        if (node instanceof YamlNode.Entries mapping) {
            List<Keyed> entries = new ArrayList<>(mapping.entries.size());
            for (YamlNode.Entry entry : mapping.entries) {
                entries.add(keyed(entry));
            }
            return entries;
        }
        throw wrongKind(what, "a mapping");
    }

    /** What stands behind a key, or at a place in a list, which is its own key then. */
    Optional<Keyed> part(Object step) {
        if (step instanceof Integer index && node instanceof YamlNode.Items list && index < list.items.size()) {
            Spot item = new Spot(file, list.items.get(index), path.index(index));
            return Optional.of(new Keyed("", item, item));
        }
        return step instanceof String key && node instanceof YamlNode.Entries mapping
                ? mapping.entry(key).map(this::keyed)
                : Optional.empty();
    }

    private Keyed keyed(YamlNode.Entry entry) {
        Spot value = at(entry.name(), entry.value());
        return new Keyed(entry.name(), new Spot(file, entry.key(), value.path), value);
    }

    /** A key and its value, each at its own position. */
    record Keyed(String name, Spot key, Spot value) {}

    /** The value, whatever it is; what is wrong with a part of it is reported, and null stands in its place. */
    Value value() {
        if (node instanceof YamlScalar scalar) {
            return attempt(() -> scalarValue(scalar)).orElseGet(Value.Null::new);
        }
        if (isList()) {
            List<Value> values = new ArrayList<>();
            items("").forEach(item -> values.add(item.value()));
            return new Sequence(values);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        entries("").forEach(entry -> values.put(entry.name(), entry.value().value()));
        return Value.of(values);
    }

    private static Value scalarValue(YamlScalar scalar) {
        return scalar.isText() ? Template.of(scalar.text()) : scalar.plainValue();
    }

    /** The value of a scalar, as it was written: text, number, boolean or null. */
    Value scalarValue(String what) {
        return scalarValue(scalar(what));
    }

    /** The scalars of a mapping by their keys; a value that is no scalar is reported and left out. */
    Map<String, Value> scalars(String what) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Keyed entry : entries(what)) {
            if (entry.name().isEmpty()) {
                entry.key().report(ReadProblem.INVALID_VALUE, "a key of " + what + " is empty", "give it a name");
                continue;
            }
            String entryName = "\"" + entry.name() + "\" in " + what;
            entry.value()
                    .attempt(() -> entry.value().scalarValue(entryName))
                    .ifPresent(value -> values.put(entry.name(), value));
        }
        return values;
    }
}
