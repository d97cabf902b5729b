package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;

import dev.workflowdsl.catalog.slackapi.Slack;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last job of a pipeline: it says what the run has cost, and tells the team on Slack how it went. */
public final class Notifications {

    private Notifications() {}

    /** A job {@code notify} that posts the results of the given jobs, however they ended. */
    public static Job ofEveryRun(Secret webhook, AnyJob... jobs) {
        return job(jobs).step(slack(webhook, jobs));
    }

    /** A job {@code notify} that posts the results of the given jobs if one of them has failed. */
    public static Job ofFailures(Secret webhook, AnyJob... jobs) {
        BooleanExpression failed = Stream.of(jobs)
                .map(job -> job.result().eq("failure"))
                .reduce(BooleanExpression::or)
                .orElseThrow();
        return job(jobs).step(slack(webhook, jobs).onlyIf(failed));
    }

    /**
     * A step that says on Slack what has been done, with the commit and the run.
     *
     * @param what in a few words, without a full stop
     */
    public static ActionStep<Slack.Outputs> ofSuccess(Secret webhook, String what) {
        return post(
                webhook,
                "text: |\n  :white_check_mark: *" + what + "* of " + github().repository() + ": " + github().sha()
                        + " (" + run() + ", started by " + github().actor() + ")\n");
    }

    private static Job job(AnyJob... jobs) {
        return Job.of("notify", Runner.UBUNTU_LATEST)
                .needs(jobs)
                .onlyIf(always())
                .permissions(Permission.ACTIONS.read().comment("reads how long the jobs took"))
                .timeout(Duration.ofMinutes(10))
                .step(Step.runResource(Notifications.class, "report-build-times.sh")
                        .name("Report build times")
                        .env("GH_TOKEN", Secret.GITHUB_TOKEN));
    }

    private static ActionStep<Slack.Outputs> slack(Secret webhook, AnyJob... jobs) {
        return post(webhook, message(List.of(jobs)));
    }

    /** A message that cannot be delivered is no reason to call the run a failure. */
    private static ActionStep<Slack.Outputs> post(Secret webhook, String payload) {
        return Step.uses(Slack.action()
                        .webhook(webhook)
                        .webhookType(Slack.WebhookType.INCOMING_WEBHOOK)
                        .payload(payload))
                .name("Notify Slack")
                .continueOnError(true);
    }

    /** Holds only what GitHub itself has made, so that nobody can slip YAML of their own into the message. */
    private static String message(List<AnyJob> jobs) {
        Expression<?> sign = Expression.raw("contains(needs.*.result, 'failure') && ':x:' || ':white_check_mark:'");
        String results = jobs.stream()
                .map(job -> "  • " + job.id() + ": " + job.result() + "\n")
                .collect(Collectors.joining());
        return "text: |\n  " + sign + " *" + github().workflow() + "* of " + github().repository() + " (" + run()
                + ", started by " + github().actor() + ")\n" + results;
    }

    private static String run() {
        return "<" + github().serverUrl() + "/" + github().repository() + "/actions/runs/" + github().runId() + "|run "
                + github().runNumber() + ">";
    }
}
