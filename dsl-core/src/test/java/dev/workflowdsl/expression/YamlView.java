package dev.workflowdsl.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML as one likes to look things up in it: what is not there is an empty view. */
record YamlView(Optional<org.yaml.snakeyaml.nodes.Node> node) {
    static YamlView of(org.yaml.snakeyaml.nodes.Node node) {
        return new YamlView(Optional.ofNullable(node));
    }

    YamlView get(String key) {
        return entries().getOrDefault(key, new YamlView(Optional.empty()));
    }

    boolean exists() {
        return node.isPresent();
    }

    Map<String, YamlView> entries() {
        Map<String, YamlView> entries = new LinkedHashMap<>();
        if (node.orElse(null) instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), of(entry.getValueNode()));
                }
            });
        }
        return entries;
    }

    boolean isMapping() {
        return node.orElse(null) instanceof MappingNode;
    }

    boolean isSequence() {
        return node.orElse(null) instanceof SequenceNode;
    }

    List<YamlView> items() {
        return node.orElse(null) instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(YamlView::of).toList()
                : List.of();
    }

    /** The texts of a sequence, or the one text. */
    List<String> texts() {
        return isSequence()
                ? items().stream().flatMap(item -> item.text().stream()).toList()
                : text().stream().toList();
    }

    Optional<String> text() {
        return node.orElse(null) instanceof ScalarNode scalar
                        && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** The type of the value that GitHub reads. */
    Type type(TypeChecker checker) {
        return type(checker, 0);
    }

    private Type type(TypeChecker checker, int depth) {
        if (depth > 20) {
            return Type.any(); // an alias of itself
        }
        if (isSequence()) {
            return Type.arrayOf(items().stream()
                    .map(item -> item.type(checker, depth + 1))
                    .reduce(Type::or)
                    .orElse(Type.any()));
        }
        if (isMapping()) {
            Map<String, Type> properties = new LinkedHashMap<>();
            entries().forEach((name, value) -> properties.put(name, value.type(checker, depth + 1)));
            return Type.object(properties);
        }
        return node.orElse(null) instanceof ScalarNode scalar ? type(scalar, checker) : Type.any();
    }

    private static Type type(ScalarNode scalar, TypeChecker checker) {
        String value = scalar.getValue();
        if (value.contains("${{")) {
            try {
                return Template.of(value).expression().map(checker::typeOf).orElse(Type.string());
            } catch (ExpressionSyntaxException e) {
                return Type.any();
            }
        }
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return Type.bool();
        }
        if (tag.equals(Tag.NULL)) {
            return Type.nullValue();
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        double parsed = Numbers.parse(value);
        return Type.of(number && !Double.isNaN(parsed) ? Data.of(parsed) : Data.of(value));
    }
}
