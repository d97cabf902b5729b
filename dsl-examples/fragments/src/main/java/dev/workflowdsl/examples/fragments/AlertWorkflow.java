package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.cancelled;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.format;
import static dev.workflowdsl.expression.Functions.toJson;

import dev.workflowdsl.catalog.slackapi.Slack;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/**
 * A reusable workflow that tells the team when something is wrong: by an issue, which GitHub sends as mail to whoever
 * watches the repository, on Slack, and if it cannot wait, by PagerDuty.
 *
 * <p>A repository that calls it writes it too, as {@code alert.yml}, because a call names a file of the same commit.
 */
public final class AlertWorkflow implements WorkflowSource {

    /** What is wrong, in one line; an issue that is open under this title gets a comment in place of a second issue. */
    public static final StringInput TITLE =
            Input.string("title").description("What is wrong, in one line").required();

    /** What it means and what to do, as Markdown. */
    public static final StringInput DETAILS =
            Input.string("details").description("What it means and what to do").defaultValue("");

    /** Whether somebody has to come at once. */
    public static final BooleanInput PAGE = Input.bool("page")
            .description("Whether somebody has to come at once")
            .defaultValue(false);

    /** The incoming webhook of the team's channel. */
    public static final Secret SLACK_WEBHOOK = Secret.of("SLACK_WEBHOOK");

    /** The routing key of PagerDuty; only those who page need one. */
    public static final Secret PAGERDUTY_TOKEN = Secret.of("PAGERDUTY_TOKEN");

    private static final Workflow WORKFLOW = Workflow.of("alert")
            .name("Alert")
            .on(WorkflowCall.with(TITLE, DETAILS, PAGE).secret(SLACK_WEBHOOK).optionalSecret(PAGERDUTY_TOKEN))
            .permissions(Permission.CONTENTS.read())
            .defaults(HousePolicy.BASH)
            .jobs(alert());

    /**
     * A job {@code alert} that calls the workflow if one of the given jobs has failed.
     *
     * @param title as {@link #TITLE}
     * @param webhook the secret of the repository that is passed as {@link #SLACK_WEBHOOK}
     */
    public static CallingJob ofFailures(String title, Secret webhook, AnyJob... jobs) {
        return Job.calling("alert", WORKFLOW)
                .needs(jobs)
                .onlyIf(failure().and(github().eventName().ne("pull_request")))
                .permissions(
                        Permission.ACTIONS.read().comment("reads which jobs failed"),
                        Permission.CONTENTS.read(),
                        Permission.ISSUES.write().comment("opens the issue"))
                .with(TITLE, title)
                .secret(SLACK_WEBHOOK, webhook);
    }

    private static Job alert() {
        StringExpression message = format(
                ":rotating_light: *{0}* in <{1}/{2}/actions/runs/{3}|{2}>",
                TITLE.value(), github().serverUrl(), github().repository(), github().runId());
        return Job.of("alert", Runner.UBUNTU_LATEST)
                .permissions(
                        Permission.ACTIONS.read().comment("reads which jobs failed"),
                        Permission.ISSUES.write().comment("opens the issue"))
                .timeout(Duration.ofMinutes(10))
                .env("TITLE", TITLE)
                .step(Step.runResource(AlertWorkflow.class, "open-issue.sh")
                        .name("Open an issue")
                        .env("DETAILS", DETAILS)
                        .env("GH_REPO", github().repository())
                        .env("GH_TOKEN", Secret.GITHUB_TOKEN))
                .step(Step.uses(Slack.action()
                                .webhook(SLACK_WEBHOOK)
                                .webhookType(Slack.WebhookType.INCOMING_WEBHOOK)
                                .payload("text: " + toJson(message)))
                        .name("Notify Slack")
                        .onlyIf(cancelled().not()))
                .step(Step.runResource(AlertWorkflow.class, "page-on-call.sh")
                        .name("Page whoever is on call")
                        .onlyIf(cancelled().not().and(PAGE.value()))
                        .env("ROUTING_KEY", PAGERDUTY_TOKEN));
    }

    @Override
    public Workflow workflow() {
        return WORKFLOW;
    }
}
