package dev.workflowdsl.testing;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows values such that a text which looks like a number differs from the number. */
final class Values {

    private static final Pattern SCALAR = Pattern.compile("[-+.\\d].*|true|false|null|");

    private Values() {}

    static String shown(Value value) {
        if (value instanceof Template template
                && SCALAR.matcher(template.text()).matches()) {
            return "'" + template.text() + "'";
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().map(Values::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Mapping mapping) {
            return mapping.asMap().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.toString();
    }
}
