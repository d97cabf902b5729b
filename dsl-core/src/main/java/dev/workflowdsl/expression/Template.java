package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Text with any number of {@code ${{ }}} expressions in it, such as {@code ci-${{ github.ref }}}.
 *
 * <p>Expressions are parsed once, when the template is made; the text is kept as its author wrote it. Two templates are equal if their
 * texts are.
 */
public final class Template implements Value {
    /** The text of a literal, a {@link Whole} or a {@link Parsed}: most templates are literals, and there are many. */
    private final Object content;

    private Template(Object content) {
        this.content = content;
    }

    /** A text that is nothing but one expression. */
    private record Whole(String text, Node expression) {}

    /** A text with its pieces. */
    private record Parsed(String text, List<Part> parts) {}

    /**
     * The template that {@code text} is; every {@code ${{ }}} in it is parsed.
     *
     * @throws ExpressionSyntaxException if an expression is wrong, empty or not closed, or if there are more than 254
     */
    public static Template of(String text) {
        int start = Given.require("text", text).indexOf(TemplateReader.OPEN);
        return start < 0 ? literal(text) : RecentTemplates.of(text, start);
    }

    static Template parsed(String text, int firstExpression) {
        List<Part> parts = TemplateReader.parts(text, firstExpression);
        return new Template(
                parts.size() == 1 && parts.get(0) instanceof Code code
                        ? new Whole(text, code.expression())
                        : new Parsed(text, parts));
    }

    /**
     * The template that is nothing but {@code expression}, and so keeps the kind of its value.
     *
     * @throws IllegalArgumentException if the expression breaks GitHub's limits on length and depth
     */
    public static Template of(Node expression) {
        return new Template(new Whole(Printer.printTemplateWithinLimits(expression), expression));
    }

    /** The template that is {@code text} as it stands; it is not searched for expressions. */
    public static Template literal(String text) {
        return new Template(text);
    }

    /** The text as it was written. */
    public String text() {
        if (content instanceof String literal) {
            return literal;
        }
        return content instanceof Whole whole ? whole.text() : ((Parsed) content).text();
    }

    /** The pieces of text and the expressions, in order; one piece of text if this is a literal. */
    public List<Part> parts() {
        if (content instanceof Parsed parsed) {
            return parsed.parts();
        }
        return List.of(content instanceof Whole whole ? new Code(whole.expression()) : new Text(text()));
    }

    /** Whether there is no expression in it. */
    public boolean isLiteral() {
        return content instanceof String;
    }

    /** Whether the whole of it is one expression, so that the kind of its value is kept instead of becoming text. */
    public boolean isExpression() {
        return content instanceof Whole;
    }

    /** The expression, if the whole of this is one. */
    public Optional<Node> expression() {
        return content instanceof Whole whole ? Optional.of(whole.expression()) : Optional.empty();
    }

    /**
     * Where {@code part} starts in the text, counted from 0 in UTF-16 code units.
     *
     * @param part a node of one of the expressions: that very object, since there may be equal ones elsewhere in the text
     * @return empty if it is no part of this template
     */
    public OptionalInt indexOf(Node part) {
        return isLiteral() ? OptionalInt.empty() : PartFinder.find(this, part);
    }

    /**
     * The one expression that GitHub makes of it: a literal, the expression that the whole of it is, or else a call of {@code format}
     * with the text and the expressions. On a server, GitHub's limit on length holds for it too.
     */
    public Node toExpression() {
        if (isLiteral()) {
            return new Node.Literal(Data.of(text()));
        }
        return expression().orElseGet(this::toFormat);
    }

    private Node toFormat() {
        StringBuilder format = new StringBuilder();
        List<Node> arguments = new ArrayList<>();
        for (Part part : parts()) {
            if (part instanceof Code code) {
                format.append('{').append(arguments.size()).append('}');
                arguments.add(code.expression());
            } else if (part instanceof Text plain) {
                format.append(plain.text().replace("{", "{{").replace("}", "}}"));
            }
        }
        arguments.add(0, new Node.Literal(Data.of(format.toString())));
        return new Node.Call("format", arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text();
    }

    /** A piece of a template. */
    public sealed interface Part {}

    /**
     * Text that stands as it is.
     *
     * @param text the text
     */
    public record Text(String text) implements Part {}

    /**
     * An expression in {@code ${{ }}}.
     *
     * @param expression what is computed
     */
    public record Code(Node expression) implements Part {}
}
