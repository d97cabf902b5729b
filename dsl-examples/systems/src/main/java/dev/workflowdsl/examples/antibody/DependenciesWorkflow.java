package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.python;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.peterevans.CreateIssueFromFile;
import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.examples.fragments.BotPullRequest;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Each morning: newer packages, if all tests pass with them, and issues for packages with known vulnerabilities. */
public final class DependenciesWorkflow implements WorkflowSource {

    private static final String ISSUE = "Vulnerable dependencies";

    final Job updateDeps = python("update-deps", Duration.ofMinutes(45))
            .permissions(BotPullRequest.permissions())
            .run("Update uv.lock", "uv sync --upgrade --all-extras")
            .run("All tests", "uv run pytest tests")
            .steps(AntibodyProject.pullRequest(
                    "dependencies",
                    "uv.lock",
                    "chore(deps): update locked packages",
                    "All tests have passed with these versions."));

    final Job audit = audit();

    private static Job audit() {
        var findings = script("Look for vulnerabilities", "find-vulnerabilities.sh")
                .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                .env("GH_REPO", github().repository())
                .env("TITLE", ISSUE)
                .id("findings");
        return python("audit", Duration.ofMinutes(15))
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.ISSUES.write().comment("opens an issue for vulnerabilities"))
                .step(findings)
                .step(Step.uses(CreateIssueFromFile.action(ISSUE)
                                .input("issue-number", findings.outputs().get("issue"))
                                .contentFilepath("vulnerabilities.md")
                                .labels("security", "dependencies"))
                        .name("Open an issue")
                        .onlyIf(findings.outputs().get("severe").ne("0")))
                .step(keep("audit", "vulnerabilities.md"));
    }

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("dependencies", "Dependencies")
                .on(Schedule.of(Cron.daily(6, 0)), WorkflowDispatch.manual())
                .concurrency(Concurrency.group("dependencies"))
                .jobs(updateDeps, audit, AlertIssue.ofFailedSchedule(updateDeps, audit));
    }
}
