package dev.workflowdsl.yaml;

import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The data in a YAML text as SnakeYAML composes it and the core schema of YAML 1.2 resolves it, without anything of ours:
 * maps, lists, texts, numbers, booleans, and an empty {@link Optional} for null.
 */
final class PlainYaml {

    static final Object NULL = Optional.empty();

    private static final Pattern NULLS = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMALS = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTALS = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMALS = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern INFINITIES = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)");
    private static final Pattern NO_NUMBERS = Pattern.compile("\\.nan|\\.NaN|\\.NAN");

    private final IdentityHashMap<Node, Object> known = new IdentityHashMap<>();

    private PlainYaml() {}

    static Object of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new PlainYaml().data(new Yaml(options).compose(new StringReader(unmarked)));
    }

    private Object data(Node node) {
        Object data = known.get(node);
        if (data == null) {
            data = read(node);
            known.put(node, data);
        }
        return data;
    }

    private Object read(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(data(item)));
            return items;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (entries.put(key, data(entry.getValueNode())) != null) {
                throw new IllegalArgumentException("key \"" + key + "\" is there twice");
            }
        }
        return entries;
    }

    private static Object scalar(ScalarNode scalar) {
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        return plain ? resolved(scalar.getValue()) : scalar.getValue();
    }

    private static Object resolved(String text) {
        if (NULLS.matcher(text).matches()) {
            return NULL;
        }
        if (BOOLEANS.matcher(text).matches()) {
            return text.equalsIgnoreCase("true");
        }
        if (DECIMALS.matcher(text).matches()) {
            return Double.valueOf(text) + 0.0;
        }
        if (OCTALS.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 8).doubleValue();
        }
        if (HEXADECIMALS.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 16).doubleValue();
        }
        if (INFINITIES.matcher(text).matches()) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return NO_NUMBERS.matcher(text).matches() ? (Object) Double.NaN : text;
    }
}
