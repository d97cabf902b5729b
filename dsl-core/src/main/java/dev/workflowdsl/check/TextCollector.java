package dev.workflowdsl.check;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the texts inside values, all with the same surroundings. */
final class TextCollector {

    private final List<Text> texts;
    private final Surroundings around;

    TextCollector(List<Text> texts, Surroundings around) {
        this.texts = texts;
        this.around = around;
    }

    /** The same collection with other surroundings. */
    TextCollector within(Surroundings other) {
        return new TextCollector(texts, other);
    }

    Surroundings around() {
        return around;
    }

    void condition(Place place, Optional<Condition> condition) {
        condition.ifPresent(present -> texts.add(Text.ofCondition(place, around, present.node())));
    }

    void value(Place place, Optional<? extends Value> value) {
        value.ifPresent(present -> value(place, present));
    }

    void value(Place place, Value value) {
        if (value instanceof Template template) {
            texts.add(Text.of(place, around, template));
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
            value(place.key(entry.getKey()), entry.getValue());
        }
    }
}
