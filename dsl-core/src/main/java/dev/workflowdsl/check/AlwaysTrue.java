package dev.workflowdsl.check;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Expressions;
import dev.workflowdsl.expression.Node;
import java.util.regex.Pattern;

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
            if (text.isCondition() && text.expressions().stream().allMatch(AlwaysTrue::isTextWithMore)) {
                reporter.report(
                        text.place(),
                        "the condition \""
                                + Expressions.print(text.expressions().get(0))
                                + "\" is a text that is never empty, so it always holds",
                        "put the whole condition between one ${{ and }}, with nothing before or behind");
            }
        }
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
