package dev.workflowdsl.expression;

import java.util.Locale;

/** Java constants as literals of the expression language. */
final class Constants {

    private Constants() {}

    static Node node(Object constant) {
        if (constant instanceof Expression<?> expression) {
            return expression.node();
        }
        if (constant instanceof Boolean bool) {
            return new Node.Literal(new Data.Bool(bool));
        }
        if (constant instanceof Number number) {
            return new Node.Literal(new Data.Num(number.doubleValue()));
        }
        return new Node.Literal(new Data.Str(text(constant)));
    }

    /** The text of a constant; see {@link Value#of(Object)} for that of an enumeration. */
    static String text(Object constant) {
        if (constant instanceof Enum<?> member && member.toString().equals(member.name())) {
            return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return constant.toString();
    }
}
