package dev.workflowdsl.check;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.ExpressionSyntaxException;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the texts inside values, all with the same surroundings. */
final class TextCollector {

    /** The key that makes GitHub insert the keys of its value in its place. */
    private static final Pattern INSERT = Pattern.compile("\\$\\{\\{\\s*insert\\s*}}");

    private final List<Text> texts;
    private final List<Place> tooDeep;
    private final Surroundings around;

    private TextCollector(List<Text> texts, List<Place> tooDeep, Surroundings around) {
        this.texts = texts;
        this.tooDeep = tooDeep;
        this.around = around;
    }

    TextCollector(Surroundings around) {
        this(new ArrayList<>(), new ArrayList<>(), around);
    }

    /** All texts, in the order in which they came. */
    List<Text> texts() {
        return texts;
    }

    /** The sequences and mappings that lie too deep in the file; they were not looked into. */
    List<Place> tooDeep() {
        return tooDeep;
    }

    /** The same collection with other surroundings. */
    TextCollector within(Surroundings other) {
        return new TextCollector(texts, tooDeep, other);
    }

    Surroundings around() {
        return around;
    }

    void condition(Place place, Optional<Condition> condition) {
        condition.ifPresent(present -> texts.add(Text.ofCondition(place, around, present)));
    }

    void value(Place place, Optional<? extends Value> value) {
        value.ifPresent(present -> value(place, present));
    }

    void value(Place place, Value value) {
        if (value instanceof Template template) {
            texts.add(Text.of(place, around, template));
        } else if ((value instanceof Sequence || value instanceof Mapping)
                && place.path().depth() >= TooDeep.MOST_LEVELS) {
            tooDeep.add(place);
        } else if (value instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                value(place.index(i), sequence.items().get(i));
            }
        } else if (value instanceof Mapping mapping) {
            entries(place, mapping);
        }
    }

    /** The values of a mapping whose keys stand directly at the place, such as those that this library does not know. */
    void entries(Place place, Mapping mapping) {
        for (Map.Entry<String, Value> entry : mapping.asMap().entrySet()) {
            Place entryPlace = place.key(entry.getKey());
            key(entryPlace, entry.getKey());
            value(entryPlace, entry.getValue());
        }
    }

    private void key(Place place, String key) {
        if (key.contains("${{") && !INSERT.matcher(key).matches()) {
            try {
                texts.add(Text.of(place, around, Template.of(key)));
            } catch (ExpressionSyntaxException e) {
                // Then the key holds no expression that a rule could look at.
                return;
            }
        }
    }
}
