package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.repository.EnvironmentSettings;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Reviewer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Assertions about an environment and its protection. */
public final class EnvironmentAssert extends PartAssert<EnvironmentAssert, Environment> {

    private static final List<String> PROTECTED = List.of("protected branches");

    EnvironmentAssert(Environment actual) {
        super(
                actual,
                EnvironmentAssert.class,
                Subject.alone("environment \"" + actual.name() + "\"", settings(actual), actual.origin()));
    }

    private static String settings(Environment environment) {
        return EnvironmentSettings.payload(environment).toJson();
    }

    /** One of exactly these must approve a deployment. */
    @CanIgnoreReturnValue
    public EnvironmentAssert hasReviewers(Reviewer... reviewers) {
        return requireSame("to have the reviewers", List.of(reviewers), "it has", actual.reviewers());
    }

    /** Who started a deployment may not approve it. */
    @CanIgnoreReturnValue
    public EnvironmentAssert preventsSelfReview() {
        return require(actual.preventsSelfReview(), "to prevent self-reviews", "it does not");
    }

    /** A deployment waits for this time. */
    @CanIgnoreReturnValue
    public EnvironmentAssert hasWaitTimer(Duration time) {
        return requireEqual("to have the wait timer", time, "it has", actual.waitTimer());
    }

    /**
     * Only branches and tags of exactly these patterns are deployed.
     *
     * @param first for example {@code DeploymentPattern.branch("main")}
     * @param more other patterns
     */
    @CanIgnoreReturnValue
    public EnvironmentAssert deploysOnlyFrom(DeploymentPattern first, DeploymentPattern... more) {
        return requireSame("to be deployed only from", shown(list(first, more)), "it is deployed from", policy());
    }

    /** Only branches with protection rules are deployed. */
    @CanIgnoreReturnValue
    public EnvironmentAssert deploysOnlyFromProtectedBranches() {
        return requireSame("to be deployed only from", PROTECTED, "it is deployed from", policy());
    }

    private List<String> policy() {
        DeploymentPolicy policy = actual.deploymentPolicy().orElse(null);
        if (policy instanceof DeploymentPolicy.Selected selected) {
            return shown(selected.patterns());
        }
        return policy == null ? List.of("any branch or tag") : PROTECTED;
    }

    private static List<String> shown(List<DeploymentPattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.kind().name().toLowerCase(Locale.ROOT) + " " + pattern.pattern())
                .toList();
    }

    /** The environment declares each of these secrets. */
    @CanIgnoreReturnValue
    public EnvironmentAssert hasSecrets(Secret first, Secret... more) {
        return requireAll(
                "to have the secrets",
                RepositoryAssert.names(list(first, more)),
                "it has",
                RepositoryAssert.names(actual.secretsAndVariables().secrets()));
    }
}
