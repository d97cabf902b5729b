package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The values that YAML stands for, with the types of YAML's core schema 1.2; no expression in them is parsed. */
final class YamlValues {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern INFINITY = Pattern.compile("([-+]?)\\.(inf|Inf|INF)");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\.(nan|NaN|NAN)");

    private YamlValues() {}

    static Value of(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        Node root = new Yaml(options).compose(new StringReader(yaml));
        return root == null ? new Value.Null() : of(root);
    }

    private static Value of(Node node) {
        if (node instanceof MappingNode mapping) {
            Mapping value = Mapping.empty();
            for (NodeTuple entry : mapping.getValue()) {
                value = value.plus(((ScalarNode) entry.getKeyNode()).getValue(), of(entry.getValueNode()));
            }
            return value;
        }
        if (node instanceof SequenceNode sequence) {
            return new Sequence(sequence.getValue().stream().map(YamlValues::of).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? plain(scalar.getValue()) : text(scalar.getValue());
    }

    private static Value plain(String text) {
        if (NULL.matcher(text).matches()) {
            return new Value.Null();
        }
        if (BOOL.matcher(text).matches()) {
            return Value.Bool.of(Boolean.parseBoolean(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return new Value.Num(Double.parseDouble(text));
        }
        if (OCTAL.matcher(text).matches()) {
            return new Value.Num(Long.parseLong(text.substring(2), 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new Value.Num(Long.parseLong(text.substring(2), 16));
        }
        if (NOT_A_NUMBER.matcher(text).matches()) {
            return new Value.Num(Double.NaN);
        }
        return INFINITY.matcher(text).matches()
                ? new Value.Num(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                : text(text);
    }

    private static Template text(String text) {
        return Template.literal(text);
    }
}
