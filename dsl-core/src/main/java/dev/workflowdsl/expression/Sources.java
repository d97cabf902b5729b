package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Names;

/** Expressions written as text by the user. */
final class Sources {

    private Sources() {}

    /** Parses an expression that may have {@code ${{ }}} around it. */
    static Node parse(String source) {
        String trimmed = Names.requireText("expression", source).strip();
        if (!trimmed.startsWith("${{")) {
            return Expressions.parse(trimmed);
        }
        return Template.of(trimmed)
                .expression()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expression \"" + source + "\" holds text outside its ${{ }}: pass the expression alone"));
    }

    /** Parses a condition, in which text may stand beside {@code ${{ }}}: GitHub makes one text of all, which is true. */
    static Node parseCondition(String source) {
        Template template = Template.of(Names.requireText("condition", source));
        return template.isLiteral() || template.isExpression() ? parse(source) : template.toExpression();
    }
}
