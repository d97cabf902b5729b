package dev.workflowdsl.expression;

/**
 * Says that an expression has no value, such as a call of {@code fromJSON} with what is no JSON.
 *
 * <p>The message holds the cause in GitHub's words and the whole expression: "... Located within expression: ...".
 */
public final class ExpressionEvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String problem;
    private final transient Node part;
    private final transient Node expression;

    ExpressionEvaluationException(String problem, Node part, Node expression) {
        super(problem + ". Located within expression: " + Expressions.print(expression));
        this.problem = problem;
        this.part = part;
        this.expression = expression;
    }

    /** The cause, as GitHub words it. */
    public String problem() {
        return problem;
    }

    /** The part of {@link #expression()} that has no value. */
    public Node part() {
        return part;
    }

    /** The whole expression. */
    public Node expression() {
        return expression;
    }
}
