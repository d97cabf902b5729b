package dev.workflowdsl.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts deployment policies together. */
final class DeploymentPolicies {

    private DeploymentPolicies() {}

    /** The policy with more patterns. */
    static DeploymentPolicy plus(Optional<DeploymentPolicy> present, List<DeploymentPattern> more) {
        if (present.isPresent() && present.get() instanceof DeploymentPolicy.ProtectedBranches) {
            throw exclusive(more.isEmpty() ? "" : more.get(0).pattern());
        }
        List<DeploymentPattern> all = new ArrayList<>(patterns(present));
        all.addAll(more);
        return new DeploymentPolicy.Selected(all);
    }

    /** The policy of protected branches, unless patterns stand against it. */
    static DeploymentPolicy protectedBranches(Optional<DeploymentPolicy> present) {
        patterns(present).stream().findFirst().ifPresent(pattern -> {
            throw exclusive(pattern.pattern());
        });
        return new DeploymentPolicy.ProtectedBranches();
    }

    private static List<DeploymentPattern> patterns(Optional<DeploymentPolicy> policy) {
        return policy.isPresent() && policy.get() instanceof DeploymentPolicy.Selected selected
                ? selected.patterns()
                : List.of();
    }

    private static IllegalArgumentException exclusive(String pattern) {
        return new IllegalArgumentException("pattern \"" + pattern + "\" cannot stand beside"
                + " onlyProtectedBranches(), since GitHub takes one of the two: keep the one or the other");
    }
}
