package dev.workflowdsl.expression;

import dev.workflowdsl.expression.ExpressionSyntaxException.Phase;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces of plain text and expressions. */
final class TemplateReader {
    static final String OPEN = "${{";
    private static final String CLOSE = "}}";

    private final String text;
    private final List<Template.Part> parts = new ArrayList<>();

    private int expressions;

    private TemplateReader(String text) {
        this.text = text;
    }

    /**
     * The parts of {@code text}, whose first expression opens at {@code firstStart}.
     *
     * @throws ExpressionSyntaxException if an expression is wrong, empty or not closed
     */
    static List<Template.Part> parts(String text, int firstStart) {
        return new TemplateReader(text).read(firstStart);
    }

    private List<Template.Part> read(int firstStart) {
        int position = 0;
        for (int open = firstStart; open >= 0; open = text.indexOf(OPEN, position)) {
            addText(position, open);
            int start = open + OPEN.length();
            int end = endOfExpression(start);
            expressions++;
            checkCount(start, end);
            parts.add(new Template.Code(parse(start, end)));
            position = end + CLOSE.length();
        }
        addText(position, text.length());
        return List.copyOf(parts);
    }

    /** GitHub puts the values into the text with one call of {@code format}, whose first argument is the text. */
    private void checkCount(int start, int end) {
        if (expressions == Limits.MAX_ARGUMENTS) {
            String hint = "a text may hold " + (Limits.MAX_ARGUMENTS - 1) + " expressions; " + Limits.HINT;
            throw new ExpressionSyntaxException(
                            Phase.PARSING,
                            "Too many parameters supplied: 'format'",
                            text.substring(start, end),
                            1,
                            hint)
                    .within(start);
        }
    }

    private void addText(int start, int end) {
        if (start < end) {
            parts.add(new Template.Text(text.substring(start, end)));
        }
    }

    /** Where the sign is that closes the expression at {@code start}; one within a string literal does not close it. */
    private int endOfExpression(int start) {
        boolean inString = false;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\'') {
                inString = !inString; // a doubled quote leaves and enters again
            } else if (!inString && text.startsWith(CLOSE, i)) {
                return i;
            }
        }
        String hint = inString ? "a single quote is open: close the text before }}" : "write }} behind the expression";
        String problem =
                "The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found";
        throw new ExpressionSyntaxException(Phase.LEXING, problem, text.substring(start), 1, hint).within(start);
    }

    private Node parse(int start, int end) {
        String inner = text.substring(start, end);
        String source = Characters.trim(inner);
        int offset = start + inner.indexOf(source);
        if (source.isEmpty()) {
            String hint = "write an expression between ${{ and }}, or leave both out";
            throw new ExpressionSyntaxException(Phase.PARSING, "An expression was expected", source, 1, hint)
                    .within(offset);
        }
        try {
            return Expressions.parse(source);
        } catch (ExpressionSyntaxException e) {
            throw e.within(offset);
        }
    }
}
