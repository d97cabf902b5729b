package dev.workflowdsl.workflow;

import java.util.List;

/**
 * From which branches and tags an environment may be deployed to (GitHub's deployment branch policy).
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags">Deployment
 *     branches and tags</a>
 */
public sealed interface DeploymentPolicy {

    /** From branches that have branch protection rules. */
    record ProtectedBranches() implements DeploymentPolicy {}

    /**
     * From branches and tags whose names match one of the patterns.
     *
     * @param patterns the patterns in their order, each once
     */
    record Selected(List<DeploymentPattern> patterns) implements DeploymentPolicy {

        /** Copies the list; of equal patterns the first is kept, and without any nothing can be deployed. */
        public Selected {
            patterns = patterns.stream().distinct().toList();
        }
    }
}
