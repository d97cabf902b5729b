package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone reports how a deployment goes; the state {@code inactive} does not count.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#deployment_status">deployment_status</a>
 */
public final class DeploymentStatus extends FilteredEvent<DeploymentStatus> {

    DeploymentStatus(Optional<Origin> origin, Mapping filters) {
        super("deployment_status", origin, filters);
    }

    /** Every time it happens. */
    public static DeploymentStatus any() {
        return new DeploymentStatus(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    DeploymentStatus copy(Mapping changed) {
        return new DeploymentStatus(origin(), changed);
    }
}
