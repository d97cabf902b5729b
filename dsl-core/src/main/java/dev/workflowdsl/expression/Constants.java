package dev.workflowdsl.expression;

import java.util.Locale;
import java.util.StringJoiner;

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
        if (constant instanceof CharSequence text) {
            return Template.of(text.toString()).toExpression();
        }
        if (constant instanceof Enum<?> member) {
            return new Node.Literal(new Data.Str(text(member)));
        }
        throw new IllegalArgumentException("constant \"" + constant + "\" is of type "
                + constant.getClass().getName()
                + ", for which expressions have no literal: give text, a number, a boolean, an enumeration constant, an"
                + " expression or a reference");
    }

    /** The array of several constants, which the language has only as a JSON text. */
    static Node array(Object first, Object... more) {
        StringJoiner json = new StringJoiner(", ", "[", "]");
        json.add(json(first));
        for (Object constant : more) {
            json.add(json(constant));
        }
        return Nodes.call("fromJSON", new Node.Literal(Data.of(json.toString())));
    }

    private static String json(Object constant) {
        if (node(constant) instanceof Node.Literal literal) {
            return literal.value().toJson();
        }
        throw new IllegalArgumentException(
                "constant \"" + constant
                        + "\" is computed, which an element of a list cannot be: compare it with eq(...), and join both with or(...)");
    }

    /** The text of a constant; see {@link Value#of(Object)} for that of an enumeration. */
    static String text(Enum<?> constant) {
        return constant.toString().equals(constant.name())
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : constant.toString();
    }
}
