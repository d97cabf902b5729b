package dev.workflowdsl.codegen.facts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            if (root != null && new Values().of(root) instanceof Map<?, ?> values) {
                return new OwnerFile(values);
            }
            throw new IllegalArgumentException("file is no mapping: give an action.yml or a workflow");
        } catch (YAMLException e) {
            throw new IllegalArgumentException("file is no YAML: " + e.getMessage(), e);
        }
    }

    /** Makes values of nodes. */
    private static final class Values {

        /** Those that are being read, each inside of the one before it. */
        private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

        @Nullable
        Object of(Node node) {
            if (node instanceof ScalarNode scalar) {
                return node.getTag().equals(Tag.NULL) ? null : scalar.getValue();
            }
            if (!open.add(node)) {
                throw new IllegalArgumentException(
                        "file has an anchor in line " + (node.getStartMark().getLine() + 1)
                                + " whose alias stands inside of it, so that it has no end: write out what is meant");
            }
            Object value = node instanceof MappingNode mapping ? mapping(mapping) : sequence((SequenceNode) node);
            open.remove(node);
            return value;
        }

        private Map<?, ?> mapping(MappingNode node) {
            Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
            node.getValue().forEach(entry -> values.put(of(entry.getKeyNode()), of(entry.getValueNode())));
            return values;
        }

        private List<?> sequence(SequenceNode node) {
            List<@Nullable Object> values = new ArrayList<>();
            node.getValue().forEach(item -> values.add(of(item)));
            return values;
        }
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
