package dev.workflowdsl.check;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Node;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where text stands beside <code>${{ }}</code> behind {@code if}, GitHub makes one text of it all, and a text that is not
 * empty holds. A line break at the end, which a block of YAML brings along, is such a text.
 */
final class AlwaysTrue extends StandardRule {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    AlwaysTrue() {
        super("always-true", Severity.WARNING, "No text stands beside the expression of a condition");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Text text : walk.texts()) {
            text.condition()
                    .filter(condition -> isTextWithMore(condition.node()))
                    .ifPresent(condition -> reporter.report(
                            text.place(),
                            "the condition " + shown(condition.toString())
                                    + " is a text that is never empty, so it always holds",
                            "put the whole condition between one ${{ and }}, with nothing before or behind"));
        }
    }

    /** The author's own text; what cannot be seen is told. */
    private static String shown(String written) {
        String visible = written.strip();
        return '"'
                + visible.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "))
                + '"'
                + (visible.equals(written) ? "" : " with the white space around it");
    }

    private static boolean isTextWithMore(Node condition) {
        return condition instanceof Node.Call call
                && call.function().equalsIgnoreCase("format")
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Node.Literal literal
                && literal.value() instanceof Data.Str text
                && !PLACEHOLDER.matcher(text.value()).replaceAll("").isEmpty();
    }
}
