package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import java.util.List;
import java.util.Locale;

/** Texts in the configuration of events, where GitHub computes no expressions. */
final class Texts {

    private Texts() {}

    /** The items of a variable argument list with a first one that cannot be left out. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Seq<T> list(T first, T... more) {
        return Seq.<T>empty().plus(first).plusAll(List.of(more));
    }

    static Sequence sequence(List<String> texts) {
        Seq<Value> values = Seq.empty();
        for (String text : texts) {
            values = values.plus(Template.literal(text));
        }
        return new Sequence(values);
    }

    /** The texts, of which none may be blank or hold an expression. */
    static Seq<String> literals(String what, String first, String... more) {
        Seq<String> texts = Seq.empty();
        for (String text : list(first, more)) {
            texts = texts.plus(literal(what, text).text());
        }
        return texts;
    }

    /** The text, which must not be blank nor hold an expression. */
    static Template literal(String what, String text) {
        return Template.literal(requireNoExpression(what, Names.requireText(what, text)));
    }

    /** The text, which must not hold an expression. */
    static String requireNoExpression(String what, String text) {
        if (text.contains("${{")) {
            throw new IllegalArgumentException(what + " \"" + text
                    + "\" holds an expression, but GitHub computes none there: write the text itself");
        }
        return text;
    }

    /** GitHub's name of an activity: that of the constant, in lower case. */
    static String activity(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
