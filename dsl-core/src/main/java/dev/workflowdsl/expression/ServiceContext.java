package dev.workflowdsl.expression;

/**
 * A service container of the job: {@code job.services.<service_id>.*}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context">job context</a>
 */
public final class ServiceContext {

    private final Node service;

    ServiceContext(Node service) {
        this.service = service;
    }

    /** Id of the container. */
    public StringExpression id() {
        return text("id");
    }

    /** Id of the network that the containers of the job share. */
    public StringExpression network() {
        return text("network");
    }

    /**
     * Port of the runner under which a port of the container can be reached.
     *
     * @param containerPort from 1 to 65535
     * @throws IllegalArgumentException if it is not in that range
     */
    public StringExpression port(int containerPort) {
        if (containerPort < 1 || containerPort > 65_535) {
            throw new IllegalArgumentException("container port \"" + containerPort
                    + "\" is not from 1 to 65535: give the port on which the service listens");
        }
        return new StringExpression(Nodes.property(Nodes.property(service, "ports"), Integer.toString(containerPort)));
    }

    private StringExpression text(String property) {
        return new StringExpression(Nodes.property(service, property));
    }
}
