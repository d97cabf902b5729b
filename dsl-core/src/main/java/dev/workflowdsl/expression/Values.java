package dev.workflowdsl.expression;

import java.util.List;

/** Types in messages about comparisons, where the possible values matter. */
final class Values {
    private static final int MOST_LISTED = 6;

    private Values() {}

    /** The one value, the few possible ones, or the type. */
    static String describe(Type type) {
        if (type instanceof Type.Scalar scalar
                && scalar.isOnly(Data.Kind.STRING)
                && !scalar.values().isEmpty()
                && scalar.values().size() <= MOST_LISTED) {
            String list = Suggestion.list(texts(scalar));
            return scalar.values().size() == 1 ? "the string " + list : "one of " + list;
        }
        return Expectation.article(type);
    }

    /** How to write a comparison that can be true. */
    static String mend(Type left, Type right) {
        if (left instanceof Type.Scalar a && right instanceof Type.Scalar b) {
            if (a.isOnly(Data.Kind.BOOLEAN) || b.isOnly(Data.Kind.BOOLEAN)) {
                return "a boolean equals true or false, without quotes";
            }
            if (a.isOnly(Data.Kind.STRING) && b.isOnly(Data.Kind.STRING)) {
                Type.Scalar one = b.values().size() == 1 ? b : a;
                Type.Scalar many = one.equals(a) ? b : a;
                return Suggestion.instead(one.values().get(0).toText(), texts(many), "compare something else");
            }
            return "compare values of the same type";
        }
        return "compare an element or a property, or ask an array with contains(...)";
    }

    private static List<String> texts(Type.Scalar scalar) {
        return scalar.values().stream().map(Data::toText).distinct().toList();
    }
}
