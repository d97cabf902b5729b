package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/** Makes events that are nothing but filters of what YAML holds. */
final class FilterReader {

    private final KnownEvents.Filtered event;
    private final List<String> known;
    private final Part configuration;

    private FilterReader(KnownEvents.Filtered event, List<String> known, Part configuration) {
        this.event = event;
        this.known = known;
        this.configuration = configuration;
    }

    static Event read(KnownEvents.Filtered event, Part configuration, Optional<Origin> origin) {
        List<String> known = event.make(origin, Mapping.empty()).knownKeys();
        return event.make(origin, new FilterReader(event, known, configuration).filters());
    }

    private Mapping filters() {
        if (known.isEmpty() && configuration.value().equals(Mapping.empty())) {
            configuration.refused(
                    configuration.what() + " takes no mapping, not even an empty one: write its name alone");
        }
        Part.Keys keys = configuration.keysIfAny(known);
        if (known.contains("workflows") && keys.at("workflows").isEmpty()) {
            configuration.doubtful(configuration.what()
                    + " names no workflows, so nothing starts it: name them below the key \"workflows\"");
        }
        Mapping filters = Mapping.empty();
        for (String key : known) {
            Optional<Value> list = keys.at(key).flatMap(part -> list(key, part));
            filters = list.isPresent() ? filters.plus(key, list.get()) : filters;
        }
        for (FilterKey filter : FilterKey.values()) {
            if (filters.contains(filter.of(false)) && filters.contains(filter.of(true))) {
                filters = filters.minus(refuseSecond(keys, filter));
            }
        }
        return Extras.plusAll(filters, keys.extra());
    }

    /** The key that comes second, of the two forms of a filter. */
    private String refuseSecond(Part.Keys keys, FilterKey filter) {
        boolean ignoring = keys.isBefore(filter.of(false), filter.of(true));
        String first = filter.of(!ignoring);
        String second = filter.of(ignoring);
        keys.at(second)
                .ifPresent(
                        part -> part.refused(
                                part.what() + " stands beside \"" + first
                                        + "\", and GitHub takes only one of the two: write exceptions as patterns that begin with \"!\""));
        return second;
    }

    private Optional<Value> list(String key, Part part) {
        Optional<FilterKey> filter = FilterKey.named(key);
        List<Part> items = items(key, filter, part);
        Seq<String> texts = Seq.empty();
        for (Part item : items) {
            Optional<String> text = item.fullText();
            if (text.isPresent()) {
                filter.ifPresent(pattern -> item.doubtIfRefused(() -> pattern.requireValid(text.get())));
                if (key.equals("types") && !event.takes(text.get())) {
                    item.unknown("activity type \"" + text.get() + "\" of " + configuration.what() + " is not known: "
                            + NameIndex.of(event.types()).advice(text.get(), "leave it out"));
                }
                texts = texts.plus(text.get());
            }
        }
        if (items.isEmpty()) {
            part.doubtful(part.what() + " is an empty list: leave the key out, or name something");
        } else if (filter.isPresent() && !texts.isEmpty()) {
            Seq<String> patterns = texts;
            part.doubtIfRefused(() -> Filter.requireSomeMatch(patterns));
        }
        return texts.isEmpty() && !items.isEmpty() ? Optional.empty() : Optional.of(Texts.sequence(texts));
    }

    /** The items of a list, or the text that stands for a list of one; the types of repository_dispatch must be a list. */
    private List<Part> items(String key, Optional<FilterKey> filter, Part part) {
        String kind = filter.map(FilterKey::what).orElseGet(() -> switch (key) {
            case "workflows" -> "workflow name";
            case "names" -> "image name";
            case "versions" -> "image version";
            default -> "activity type of " + configuration.what();
        });
        return key.equals("types") && event.types().isEmpty() ? part.items(kind) : part.itemsOrOne(kind);
    }
}
