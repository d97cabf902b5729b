package dev.workflowdsl.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document to write, with comments and blank lines, that knows what readers must make of it. */
sealed interface Tree {

    void write(YamlText yaml);

    @Nullable
    Object data();

    /** What stands above an entry. */
    record Above(List<String> comments, boolean blankLine) {

        void write(YamlText yaml) {
            if (blankLine) {
                yaml.blankLine();
            }
            comments.forEach(yaml::comment);
        }
    }

    /** A whole document: comments may also stand before and after its root. */
    record Document(Above head, Tree root, Above foot) implements Tree {

        @Override
        public void write(YamlText yaml) {
            head.write(yaml);
            root.write(yaml);
            foot.write(yaml);
        }

        @Override
        public @Nullable Object data() {
            return root.data();
        }
    }

    /** A {@link String}, {@link Boolean}, {@link Double} or null. */
    record Scalar(@Nullable Object data) implements Tree {

        @Override
        public void write(YamlText yaml) {
            if (data instanceof String text) {
                yaml.string(text);
            } else if (data instanceof Boolean bool) {
                yaml.bool(bool);
            } else if (data instanceof Double number) {
                yaml.number(number);
            } else {
                yaml.nullValue();
            }
        }
    }

    record Commented(Tree value, String comment) implements Tree {

        @Override
        public void write(YamlText yaml) {
            value.write(yaml);
            yaml.lineComment(comment);
        }

        @Override
        public @Nullable Object data() {
            return value.data();
        }
    }

    record Flow(List<Scalar> items) implements Tree {

        @Override
        public void write(YamlText yaml) {
            yaml.openFlowSequence();
            items.forEach(item -> item.write(yaml));
            yaml.closeFlowSequence();
        }

        @Override
        public Object data() {
            List<@Nullable Object> data = new ArrayList<>();
            items.forEach(item -> data.add(item.data()));
            return data;
        }
    }

    /** An item of a sequence, or the value of a key, and what stands above it. */
    record Entry(Above above, Tree value) {}

    record Sequence(List<Entry> items, Above end) implements Tree {

        @Override
        public void write(YamlText yaml) {
            yaml.openSequence();
            for (Entry item : items) {
                item.above().write(yaml);
                item.value().write(yaml);
            }
            end.write(yaml);
            yaml.closeSequence();
        }

        @Override
        public Object data() {
            List<@Nullable Object> data = new ArrayList<>();
            items.forEach(item -> data.add(item.value().data()));
            return data;
        }
    }

    record Mapping(Map<String, Entry> entries, Above end) implements Tree {

        @Override
        public void write(YamlText yaml) {
            yaml.openMapping();
            entries.forEach((key, entry) -> {
                entry.above().write(yaml);
                yaml.key(key);
                entry.value().write(yaml);
            });
            end.write(yaml);
            yaml.closeMapping();
        }

        @Override
        public Object data() {
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            entries.forEach((key, entry) -> data.put(key, entry.value().data()));
            return data;
        }
    }

    static String text(Tree tree) {
        YamlText yaml = new YamlText();
        tree.write(yaml);
        return yaml.text();
    }
}
