package dev.workflowdsl.check;

import dev.workflowdsl.expression.Expressions;
import dev.workflowdsl.expression.Template;

/**
 * GitHub makes one expression of a text with expressions in it, {@code format('...', ...)}, for which the limit of an
 * expression holds. Quotes and braces count twice there, so also a script that is short enough can become too long.
 */
final class TextTooLong extends StandardRule {

    private static final int LONGEST = 21_000;

    TextTooLong() {
        super(
                "text-too-long",
                Severity.ERROR,
                "A text with expressions in it has at most 21,000 characters as one expression");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Text text : walk.texts()) {
            if (!text.expressions().isEmpty()) {
                text.template().ifPresent(template -> check(text.place(), template, reporter));
            }
        }
    }

    private static void check(Place place, Template template, Reporter reporter) {
        // A character of the text becomes at most two, so most texts need no further look.
        if (2 * template.text().length() + "format('')".length() <= LONGEST) {
            return;
        }
        int length = Expressions.print(template.toExpression()).length();
        if (length > LONGEST) {
            reporter.report(
                    place,
                    "text of " + template.text().length() + " characters with expressions in it becomes an expression"
                            + " of " + length + ", but GitHub allows " + LONGEST,
                    "pass the expressions by env and put the rest into a file");
        }
    }
}
