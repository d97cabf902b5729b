package dev.workflowdsl.expression;

/**
 * The legs of the matrix that the running job is one of: {@code strategy.*}; there is one leg if there is no matrix.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#strategy-context">strategy context</a>
 */
public final class StrategyContext {

    static final StrategyContext INSTANCE = new StrategyContext();

    private StrategyContext() {}

    /** Whether all legs are cancelled as soon as one fails. */
    public BooleanExpression failFast() {
        return new BooleanExpression(Nodes.context("strategy", "fail-fast"));
    }

    /** Position of the running leg, from 0. */
    public NumberExpression jobIndex() {
        return number("job-index");
    }

    /** Count of all legs. */
    public NumberExpression jobTotal() {
        return number("job-total");
    }

    /** Most legs that run at once. */
    public NumberExpression maxParallel() {
        return number("max-parallel");
    }

    private static NumberExpression number(String property) {
        return new NumberExpression(Nodes.context("strategy", property));
    }
}
