package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;

/** Opens an issue for what nobody looks at: runs that a schedule has started. */
public final class AlertIssue {

    /** The label of the issues; the repository must have it. */
    public static final String LABEL = "ci-failure";

    private AlertIssue() {}

    /**
     * A job {@code alert} that opens an issue if one of the jobs has failed in a scheduled run, or adds to the issue that
     * the run before has opened.
     */
    public static Job ofFailedSchedule(AnyJob... jobs) {
        return Job.of("alert", Runner.UBUNTU_LATEST)
                .needs(jobs)
                .onlyIf(failure().and(onEvent("schedule")))
                .permissions(Permission.ISSUES.write().comment("opens an issue"))
                .timeout(Duration.ofMinutes(5))
                .step(Step.runResource(AlertIssue.class, "alert-issue.sh")
                        .name("Open an issue")
                        .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                        .env("GH_REPO", github().repository())
                        .env("LABEL", LABEL)
                        .env("TITLE", "Scheduled run of " + github().workflow() + " has failed"));
    }
}
