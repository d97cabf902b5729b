package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.BranchProtectionRule;
import dev.workflowdsl.trigger.CallOutput;
import dev.workflowdsl.trigger.CallSecret;
import dev.workflowdsl.trigger.CheckRun;
import dev.workflowdsl.trigger.CheckSuite;
import dev.workflowdsl.trigger.Create;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Delete;
import dev.workflowdsl.trigger.Deployment;
import dev.workflowdsl.trigger.DeploymentStatus;
import dev.workflowdsl.trigger.Discussion;
import dev.workflowdsl.trigger.DiscussionComment;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Fork;
import dev.workflowdsl.trigger.Gollum;
import dev.workflowdsl.trigger.ImageVersion;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.IssueComment;
import dev.workflowdsl.trigger.Issues;
import dev.workflowdsl.trigger.Label;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.Milestone;
import dev.workflowdsl.trigger.PageBuild;
import dev.workflowdsl.trigger.Project;
import dev.workflowdsl.trigger.ProjectCard;
import dev.workflowdsl.trigger.ProjectColumn;
import dev.workflowdsl.trigger.Public;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestComment;
import dev.workflowdsl.trigger.PullRequestReview;
import dev.workflowdsl.trigger.PullRequestReviewComment;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.RegistryPackage;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.trigger.RepositoryDispatch;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.Status;
import dev.workflowdsl.trigger.Watch;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;

/** All events with all their activities, and the filters that take what matches. */
final class EventsWorkflow implements WorkflowSource {

    private static final Output<String> REF = Output.string("ref");

    private enum Level {
        DEBUG,
        INFO,
        WARNING
    }

    private final Job log =
            Job.of("log", Runner.UBUNTU_LATEST).output(REF, github().ref()).run("echo \"$GITHUB_EVENT_NAME\"");

    @Override
    public Workflow workflow() {
        return Workflow.of("events")
                .name("All events")
                .on(repository())
                .on(issues())
                .on(code())
                .on(others())
                .on(schedule(), dispatch(), call())
                .permissions(Permissions.none())
                .jobs(log);
    }

    private static Event[] repository() {
        return new Event[] {
            BranchProtectionRule.of(
                    first(BranchProtectionRule.Type.values()), rest(BranchProtectionRule.Type.values())),
            CheckRun.of(first(CheckRun.Type.values()), rest(CheckRun.Type.values())),
            CheckSuite.of(CheckSuite.Type.COMPLETED),
            Create.any(),
            Delete.any(),
            Deployment.any(),
            DeploymentStatus.any(),
            Fork.any(),
            Gollum.any(),
            PageBuild.any(),
            Public.any(),
            RegistryPackage.of(first(RegistryPackage.Type.values()), rest(RegistryPackage.Type.values())),
            Release.of(first(Release.Type.values()), rest(Release.Type.values())),
            Status.any(),
            Watch.of(Watch.Type.STARTED)
        };
    }

    private static Event[] issues() {
        return new Event[] {
            Discussion.of(first(Discussion.Type.values()), rest(Discussion.Type.values())),
            DiscussionComment.of(first(DiscussionComment.Type.values()), rest(DiscussionComment.Type.values())),
            IssueComment.of(first(IssueComment.Type.values()), rest(IssueComment.Type.values())),
            Issues.of(first(Issues.Type.values()), rest(Issues.Type.values())),
            Label.of(first(Label.Type.values()), rest(Label.Type.values())),
            Milestone.of(first(Milestone.Type.values()), rest(Milestone.Type.values())),
            Project.of(first(Project.Type.values()), rest(Project.Type.values())),
            ProjectCard.of(first(ProjectCard.Type.values()), rest(ProjectCard.Type.values())),
            ProjectColumn.of(first(ProjectColumn.Type.values()), rest(ProjectColumn.Type.values()))
        };
    }

    private static Event[] code() {
        return new Event[] {
            MergeGroup.of(MergeGroup.Type.CHECKS_REQUESTED).branches("main"),
            PullRequest.of(first(PullRequest.Type.values()), rest(PullRequest.Type.values()))
                    .branches("main", "release/**", "!release/0.*")
                    .paths("src/**", "**.gradle"),
            PullRequestComment.of(first(PullRequestComment.Type.values()), rest(PullRequestComment.Type.values())),
            PullRequestReview.of(first(PullRequestReview.Type.values()), rest(PullRequestReview.Type.values())),
            PullRequestReviewComment.of(
                    first(PullRequestReviewComment.Type.values()), rest(PullRequestReviewComment.Type.values())),
            PullRequestTarget.of(first(PullRequestTarget.Type.values()), rest(PullRequestTarget.Type.values()))
                    .branches("main")
                    .paths("docs/**"),
            Push.toBranches("main").tags("v[0-9]+.[0-9]+.[0-9]+").paths("**", "!**.md"),
        };
    }

    private static Event[] others() {
        return new Event[] {
            ImageVersion.of(first(ImageVersion.Type.values()), rest(ImageVersion.Type.values()))
                    .names("build-machine")
                    .versions("1.*", "2.*"),
            RepositoryDispatch.of("rebuild", "deploy"),
            WorkflowRun.of("Jobs", "Steps")
                    .types(first(WorkflowRun.Type.values()), rest(WorkflowRun.Type.values()))
                    .branches("main")
        };
    }

    private static Schedule schedule() {
        return Schedule.of(
                Cron.daily(3, 17), Cron.weekly(DayOfWeek.SUNDAY, 6, 30).in(ZoneId.of("Europe/Berlin")));
    }

    private static WorkflowDispatch dispatch() {
        return WorkflowDispatch.with(
                Input.string("reason").description("Why it runs").required(),
                Input.bool("dry-run").description("Change nothing").defaultValue(true),
                Input.number("attempts").defaultValue(3),
                Input.choice("level", Level.class).defaultValue(Level.INFO),
                Input.environment("target"));
    }

    private WorkflowCall call() {
        return WorkflowCall.with(
                        Input.string("version")
                                .description("The version to publish")
                                .required(),
                        Input.bool("draft").defaultValue(false),
                        Input.number("retries").defaultValue(2),
                        Input.string("channel").defaultValue(github().refName()))
                .secret(CallSecret.required(Secret.of("DEPLOY_TOKEN")).description("Writes to the registry"))
                .optionalSecret(Secret.of("CHAT_TOKEN"))
                .output(CallOutput.of(REF, log.outputOfCall(REF)).description("What was built"));
    }

    private static <T> T first(T[] values) {
        return values[0];
    }

    private static <T> T[] rest(T[] values) {
        return Arrays.copyOfRange(values, 1, values.length);
    }
}
