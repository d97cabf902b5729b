package dev.workflowdsl.yaml;

import dev.workflowdsl.internal.Ordinal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a YAML text and where it begins. Aliases are resolved: the same node stands wherever its anchor is named.
 */
abstract sealed class YamlNode permits YamlScalar, YamlNode.Items, YamlNode.Entries {

    /** Counted from 1. */
    final int line;

    /** Counted from 1. */
    final int column;

    /** The first line above it on which nothing stands but white space and comments, or its own line. */
    final int freeFrom;

    YamlNode(int line, int column, int freeFrom) {
        this.line = line;
        this.column = column;
        this.freeFrom = freeFrom;
    }

    /** How many nodes this one stands for, all that it holds and itself; what aliases repeat counts each time. */
    abstract int weight();

    /** How many mappings and lists lie in each other here, this one too; what aliases repeat counts. */
    abstract int height();

    /** What it is, for messages: {@code a mapping}. */
    abstract String kind();

    /** A sequence. */
    static final class Items extends YamlNode {

        final List<YamlNode> items;
        private final int weight;
        private final int height;

        Items(int line, int column, int freeFrom, List<YamlNode> items, int weight) {
            super(line, column, freeFrom);
            this.items = items;
            this.weight = weight;
            this.height = 1 + items.stream().mapToInt(YamlNode::height).max().orElse(0);
        }

        @Override
        int weight() {
            return weight;
        }

        @Override
        int height() {
            return height;
        }

        @Override
        String kind() {
            return "a list";
        }
    }

    /** A mapping; no two keys are equal without case. */
    static final class Entries extends YamlNode {

        final List<Entry> entries;
        private final int weight;
        private final int height;

        /** Made when an entry is first looked for. */
        private @Nullable Map<String, Entry> byName;

        Entries(int line, int column, int freeFrom, List<Entry> entries, int weight) {
            super(line, column, freeFrom);
            this.entries = entries;
            this.weight = weight;
            this.height = 1
                    + entries.stream()
                            .mapToInt(entry -> entry.value().height())
                            .max()
                            .orElse(0);
        }

        /** The entry of a key, in whatever case it was written. */
        Optional<Entry> entry(String name) {
            Map<String, Entry> index = byName == null ? index() : byName;
            byName = index;
            return Optional.ofNullable(index.get(Ordinal.fold(name)));
        }

        private Map<String, Entry> index() {
            Map<String, Entry> index = new HashMap<>();
            entries.forEach(entry -> index.put(Ordinal.fold(entry.name()), entry));
            return index;
        }

        @Override
        int weight() {
            return weight;
        }

        @Override
        int height() {
            return height;
        }

        @Override
        String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(YamlScalar key, YamlNode value) {

        /** The key as GitHub reads it. */
        String name() {
            return key.text();
        }
    }
}
