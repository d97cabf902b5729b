package dev.workflowdsl.expression;

/**
 * The container in which the steps of the job run: {@code job.container.*}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context">job context</a>
 */
public final class ContainerContext {

    static final ContainerContext INSTANCE = new ContainerContext();

    private ContainerContext() {}

    /** Id of the container. */
    public StringExpression id() {
        return text("id");
    }

    /** Id of the network that the containers of the job share. */
    public StringExpression network() {
        return text("network");
    }

    private static StringExpression text(String property) {
        return new StringExpression(Nodes.property(Nodes.context("job", "container"), property));
    }
}
