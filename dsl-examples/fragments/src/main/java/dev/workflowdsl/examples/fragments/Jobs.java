package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import java.time.Duration;

/** Jobs as those of several systems begin. */
public final class Jobs {

    private Jobs() {}

    /** A job that has the code and nothing else. */
    public static Job withCode(String id, Duration timeout) {
        return Job.of(id, Runner.UBUNTU_LATEST).timeout(timeout).step(Steps.checkout());
    }

    /** The job in an environment that it deploys to, one at a time; what runs is never stopped by the next. */
    public static Job deploying(Job job, Environment environment) {
        return job.environment(environment)
                .concurrency(Concurrency.group("deploy-" + environment.name()).cancelInProgress(false));
    }

    /**
     * An environment that nothing is deployed to: it keeps secrets for the jobs that name it. Those of the repository can be
     * had by whoever pushes a branch with a workflow of their own.
     *
     * @param branch whose runs may have the secrets
     */
    public static Environment secretsFor(String branch, String name) {
        return Environment.of(name).deployment(false).onlyBranches(branch);
    }
}
