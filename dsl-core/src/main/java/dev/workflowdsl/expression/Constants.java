package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Java constants as literals of the expression language. */
final class Constants {

    private Constants() {}

    /**
     * The literal of a constant. An expression or a reference stands for its own tree, and text with expressions in it
     * becomes a call of {@code format}.
     *
     * @throws IllegalArgumentException if the language has no literal for the constant
     */
    static Node node(Object constant) {
        if (constant instanceof Expression<?> expression) {
            return expression.node();
        }
        if (constant instanceof Reference<?> reference) {
            return reference.value().node();
        }
        if (constant instanceof Boolean bool) {
            return new Node.Literal(new Data.Bool(bool));
        }
        if (constant instanceof Number number) {
            return new Node.Literal(new Data.Num(Numbers.of(number)));
        }
        if (constant instanceof String text) {
            return ofText(Template.of(text));
        }
        if (constant instanceof Enum<?> member) {
            return literal(text(member));
        }
        throw new IllegalArgumentException("constant \"" + constant + "\" is of type "
                + constant.getClass().getName()
                + ", for which expressions have no literal: give text, a number, a boolean, an enumeration constant, an"
                + " expression or a reference");
    }

    private static Node ofText(Template text) {
        return text.isLiteral() ? literal(text.text()) : text.expression().orElseGet(() -> format(text));
    }

    private static Node format(Template text) {
        StringBuilder pattern = new StringBuilder();
        List<Node> arguments = new ArrayList<>();
        for (Template.Part part : text.parts()) {
            if (part instanceof Template.Code code) {
                pattern.append('{').append(arguments.size()).append('}');
                arguments.add(code.expression());
            } else if (part instanceof Template.Text piece) {
                pattern.append(piece.text().replace("{", "{{").replace("}", "}}"));
            }
        }
        arguments.add(0, literal(pattern.toString()));
        return new Node.Call("format", arguments);
    }

    private static Node literal(String text) {
        return new Node.Literal(new Data.Str(text));
    }

    /** The text of a constant; see {@link Value#of(Object)} for that of an enumeration. */
    static String text(Enum<?> constant) {
        return constant.toString().equals(constant.name())
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : constant.toString();
    }
}
