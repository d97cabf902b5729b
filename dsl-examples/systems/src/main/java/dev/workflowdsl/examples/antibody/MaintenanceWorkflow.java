package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.python;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.examples.fragments.BotPullRequest;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** Each Sunday: old caches and images go, and newer data sets come as a pull request. */
public final class MaintenanceWorkflow implements WorkflowSource {

    final Job cleanCache = Job.of("clean-cache", Runner.UBUNTU_LATEST)
            .permissions(
                    Permission.ACTIONS.write().comment("deletes caches"),
                    Permission.PACKAGES.write().comment("deletes images without a tag"))
            .timeout(Duration.ofMinutes(20))
            .step(script("Delete caches older than 7 days", "clean-caches.sh")
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                    .env("GH_REPO", github().repository()))
            .step(script("Delete images without a tag after 90 days", "clean-images.sh")
                    .env("IMAGE", Images.NAME)
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN));

    final Job updateData = python("update-data", Duration.ofMinutes(45))
            .permissions(BotPullRequest.permissions())
            .run("Check for newer datasets", "uv run python scripts/fetch_datasets.py --only-newer")
            .step(script("Validate the integrity of the datasets", "validate-datasets.sh"))
            .steps(AntibodyProject.pullRequest(
                    "data", "*_datasets/", "chore(data): update the data sets", "Their sources have newer data sets."));

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("maintenance", "Maintenance")
                .on(Schedule.of(Cron.weekly(DayOfWeek.SUNDAY, 2, 0)), WorkflowDispatch.manual())
                .concurrency(Concurrency.group("maintenance"))
                .jobs(cleanCache, updateData, AlertIssue.ofFailedSchedule(cleanCache, updateData));
    }
}
