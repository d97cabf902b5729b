package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.ShopWorkflow.CHECKOUT;
import static dev.workflowdsl.expression.Conditions.isDraft;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.hashFiles;
import static dev.workflowdsl.expression.Functions.when;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.JsonOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Snippets about values, triggers and expressions. */
final class LanguageSnippets {

    private LanguageSnippets() {}

    static Job values() {
        // tag::values
        Job test = Job.of("test", Runner.UBUNTU_LATEST)
                .timeout(Duration.ofMinutes(20))
                .run("make test");
        Job nightly = test.timeout(Duration.ofHours(2)).run("make test-slow");
        // end::values
        return nightly;
    }

    static Workflow triggers() {
        // tag::triggers
        StringInput level = Input.choice("log-level", "info", "debug")
                .description("How much to log")
                .defaultValue("info");
        Workflow workflow = Workflow.of("events")
                .on(
                        Push.toBranches("main", "release/**").paths(Filter.ignoring("docs/**", "**.md")),
                        PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.LABELED)
                                .branches("main"),
                        Release.of(Release.Type.PUBLISHED),
                        Schedule.of(
                                Cron.weekdays(6, 15).in(ZoneId.of("Europe/Berlin")),
                                Cron.weekly(DayOfWeek.SUNDAY, 2, 0)),
                        WorkflowDispatch.with(level));
        // end::triggers
        return workflow;
    }

    static Schedule refusedCron() {
        // tag::refused-cron
        Schedule often = Schedule.of(Cron.of("*/2 * * * *"));
        // end::refused-cron
        return often;
    }

    /** The needed job and the one that is shown. */
    static List<Job> conditions() {
        Job test = Job.of("test", Runner.UBUNTU_LATEST).run("make test");
        // tag::conditions
        Job report = Job.of("report", Runner.UBUNTU_LATEST)
                .needs(test)
                .onlyIf(failure().and(isDraft().not()))
                .uses(CHECKOUT)
                .step(Step.run("./report.sh \"$AUDIENCE\"")
                        .onlyIf(onBranch("release/*").or(github().actor().eq("octocat")))
                        .env(
                                "AUDIENCE",
                                when(onBranch("main")).then("everybody").otherwise("authors")))
                .step(Step.run("./clean-up.sh").onlyIf(always()))
                .step(Step.run("./label.sh").onlyIf("contains(github.event.pull_request.labels.*.name, 'flaky')"));
        // end::conditions
        return List.of(test, report);
    }

    static Job texts() {
        // tag::texts
        Variable mirror = Variable.of("MIRROR_HOST");
        Job job = Job.of("build", Runner.UBUNTU_LATEST)
                .name("Build " + github().refName() + " as " + github().actor())
                .env("MIRROR", "https://" + mirror + "/maven2")
                .uses(Action.of("actions/cache@v5")
                        .with("path", "~/.m2/repository")
                        .with("key", "maven-" + runner().os() + "-" + hashFiles("**/pom.xml")))
                .step(Step.run("./check-title.sh \"$TITLE\"")
                        .env("TITLE", github().event().get("pull_request").get("title")));
        // end::texts
        return job;
    }

    static List<Job> computed() {
        // tag::computed
        JsonOutput modules = Output.json("modules");
        var list = Step.run("echo \"modules=$(./list-modules.sh)\" >> \"$GITHUB_OUTPUT\"")
                .id("list");
        Job plan = Job.of("plan", Runner.UBUNTU_LATEST)
                .uses(CHECKOUT)
                .step(list)
                .output(modules, list.outputs().get("modules"));

        Axis<String> module = Axis.computed("module", plan.output(modules));
        Job build = Job.of("build", Runner.UBUNTU_LATEST)
                .needs(plan)
                .matrix(Matrix.of(module))
                .uses(CHECKOUT)
                .step(Step.run("make -C \"$MODULE\"").env("MODULE", module));
        // end::computed
        return List.of(plan, build);
    }

    static Expression<?> refusedExpression() {
        // tag::refused-expression
        var onMain = Expression.raw("github.ref = 'refs/heads/main'");
        // end::refused-expression
        return onMain;
    }
}
