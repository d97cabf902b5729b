package dev.workflowdsl.check;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Snapshot;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

/** Values with an expression in every place that takes one, each another one. */
final class EveryText {

    private int number;

    /** The next expression, as text. */
    private String text() {
        return "${{ vars.X" + number++ + " }}";
    }

    private Expression<Boolean> bool() {
        return Expression.raw(text()).asBoolean();
    }

    private Expression<Number> count() {
        return Expression.raw(text()).asNumber();
    }

    private Expression<String> string() {
        return Expression.raw(text()).asString();
    }

    Workflow workflow() {
        return Workflow.of("everything")
                .runName("Run " + text())
                .on(WorkflowCall.with(Input.string("target").defaultValue(string()))
                        .output(Output.string("tag"), "v" + text()))
                .env("TOP LEVEL".replace(' ', '_'), text())
                .defaults(Defaults.ofShell(Shell.custom("perl {0} " + text()))
                        .workingDirectory("a/" + text())
                        .extraDefaults("new-key", text()))
                .concurrency(Concurrency.group("ci-" + text()).cancelInProgress(bool()))
                .extra("new-key", List.of("a", text()))
                .jobs(calling(), job(), onAGroup());
    }

    private CallingJob calling() {
        return Job.calling("call", "acme/ci/.github/workflows/build.yml@v1")
                .name("Call " + text())
                .onlyIf("vars.X" + number++ + " == 'x'")
                .concurrency(Concurrency.group("call-" + text()))
                .matrix(matrix())
                .with("my input", text())
                .secret(Secret.of("TOKEN"), string());
    }

    private Matrix matrix() {
        return Matrix.of(Axis.of("os", "a", text()), Axis.computed("version", string()))
                .include(Axis.<String>included("3rd.axis".replace('.', '-').replace('3', 'x'))
                        .is(text()))
                .exclude(Axis.<String>included("os").is(text()))
                .failFast(bool())
                .maxParallel(count())
                .extra("new-key", text());
    }

    private Job job() {
        return Job.of("job", Runner.labels("linux", text()).extra("new-key", text()))
                .name("Job " + text())
                .onlyIf("vars.X" + number++ + " == 'x'")
                .matrix(matrix())
                .environment(Environment.of("env-" + text())
                        .url("https://example.org/" + text())
                        .deployment(bool())
                        .extra("new-key", text()))
                .concurrency(Concurrency.group("job-" + text()).extra("new-key", text()))
                .output(Output.string("tag"), "v" + text())
                .env("A", text())
                .defaults(Defaults.ofWorkingDirectory(text()).extra("new-key", text()))
                .container(container())
                .service("my-db", service())
                .snapshot(Snapshot.image("image")
                        .onlyIf(Expression.raw("vars.X" + number++).asBoolean())
                        .extra("new-key", text()))
                .timeout(count())
                .cancelTimeout(count())
                .continueOnError(bool())
                .extra("new-key", text())
                .steps(steps());
    }

    private Container container() {
        return Container.image("image:" + text())
                .credentials("user-" + text(), string())
                .extraCredentials("new-key", text())
                .env("B", text())
                .port("80:" + text())
                .volume("a:" + text())
                .options("--cpus " + text())
                .extra("new-key", text());
    }

    private Service service() {
        return Service.image("image:" + text())
                .env("C", text())
                .port("81:" + text())
                .entrypoint("sh " + text())
                .command("run " + text())
                .extra("new-key", text());
    }

    private List<Step> steps() {
        var server = Step.run("serve " + text()).id("server").background();
        return List.of(
                server,
                Step.run("echo " + text())
                        .name("Echo " + text())
                        .onlyIf("vars.X" + number++ + " == 'x'")
                        .shell(Shell.custom("perl {0} " + text()))
                        .workingDirectory("b/" + text())
                        .env("D", text())
                        .continueOnError(bool())
                        .timeout(count())
                        .extra("new-key", text()),
                Step.uses(Action.of("acme/action@v1").with("my input", "a" + text())),
                Step.parallel(
                        Step.run("a " + text()), Step.uses(Action.of("./b").with("x", text()))),
                Step.wait(server).name("Wait " + text()).continueOnError(bool()));
    }

    private Job onAGroup() {
        return Job.of(
                        "group",
                        Runner.group("org/" + text()).withLabels("a", text()).extra("new-key", text()))
                .services(Expression.raw(text()))
                .env(Expression.raw(text()))
                .environment(Environment.of(text()))
                .run("true");
    }

    CompositeAction action() {
        return CompositeAction.of(".github/actions/everything", "Everything", "Uses every key")
                .inputs(ActionInput.of("in").defaultValue(text()))
                .output(ActionOutput.of("out"), "v" + text())
                .runsExtra("new-key", text())
                .step(Step.run("echo " + text())
                        .shell(Shell.custom("perl {0} " + text()))
                        .env("A", text())
                        .onlyIf("vars.X" + number++ + " == 'x'"))
                .step(Step.uses(Action.of("./b").with("x", text())));
    }
}
