package dev.workflowdsl.expression;

/**
 * Reads and writes expressions, without the {@code ${{ }}} around them.
 *
 * <p>GitHub's limits hold: 21000 characters, 50 levels of nesting, 255 arguments.
 */
public final class Expressions {
    private Expressions() {}

    /**
     * The tree of {@code source}, whatever contexts and functions may exist where it stands. The number of arguments is checked for
     * the functions that are known; a blank source is null, as for GitHub.
     *
     * @throws ExpressionSyntaxException if it is no expression or breaks a limit
     */
    public static Node parse(String source) {
        return parse(source, Availability.open());
    }

    /**
     * The tree of {@code source}, which may name only what exists in {@code available}.
     *
     * @throws ExpressionSyntaxException if it is no expression, breaks a limit, or names another context or function
     */
    public static Node parse(String source, Availability available) {
        return Parser.parse(source, available);
    }

    /**
     * The text of {@code node}, with the fewest parentheses and canonical spacing: {@code a && b}, {@code f(a, b)}, {@code !a},
     * {@code a.b}, {@code a['b c']}, {@code a.*.b}. Parsing it gives an equal tree.
     */
    public static String print(Node node) {
        return Printer.print(node);
    }
}
