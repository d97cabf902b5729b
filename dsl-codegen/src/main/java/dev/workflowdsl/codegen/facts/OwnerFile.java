package dev.workflowdsl.codegen.facts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of an owner's YAML file. All scalars are texts, as they are written: {@code 3.10} stays {@code 3.10}. */
final class OwnerFile {

    private final Map<?, ?> values;

    private OwnerFile(Map<?, ?> values) {
        this.values = values;
    }

    static OwnerFile parse(String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root != null && value(root) instanceof Map<?, ?> values) {
                return new OwnerFile(values);
            }
            throw new IllegalArgumentException("file is no mapping: give an action.yml or a workflow");
        } catch (YAMLException e) {
            throw new IllegalArgumentException("file is no YAML: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
            mapping.getValue().forEach(entry -> values.put(value(entry.getKeyNode()), value(entry.getValueNode())));
            return values;
        }
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> values = new ArrayList<>();
            sequence.getValue().forEach(item -> values.add(value(item)));
            return values;
        }
        return node.getTag().equals(Tag.NULL) ? null : ((ScalarNode) node).getValue();
    }

    Optional<String> text(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    boolean flag(String key) {
        return text(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The mapping under a key; an empty one if there is none. */
    OwnerFile under(String key) {
        return values.get(key) instanceof Map<?, ?> inner ? new OwnerFile(inner) : new OwnerFile(Map.of());
    }

    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }
}
