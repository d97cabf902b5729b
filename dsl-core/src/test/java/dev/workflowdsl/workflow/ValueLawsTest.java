package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static dev.workflowdsl.expression.Functions.always;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every value: a call gives a value that is another one, equal to that of the same call made again, and
 * leaves the value it is called on as it was, whatever storage the two share.
 */
final class ValueLawsTest {

    /** A value, and the calls that each change it in a way of their own. */
    private static final class Subject<T> {

        private final String name;
        private final Supplier<T> source;
        private final Map<String, UnaryOperator<T>> changes = new LinkedHashMap<>();

        Subject(String name, Supplier<T> source) {
            this.name = name;
            this.source = source;
        }

        Subject<T> change(String call, UnaryOperator<T> change) {
            assertThat(changes.put(call, change)).as(call).isNull();
            return this;
        }

        DynamicNode tests() {
            return dynamicContainer(
                    name,
                    changes.entrySet().stream()
                            .map(change ->
                                    dynamicTest(change.getKey(), () -> check(change.getKey(), change.getValue()))));
        }

        private void check(String call, UnaryOperator<T> change) {
            T value = source.get();
            T changed = change.apply(value);
            for (Map.Entry<String, UnaryOperator<T>> other : changes.entrySet()) {
                T otherwise = other.getValue().apply(value);
                assertThat(changed.equals(otherwise))
                        .as(call + " equals " + other.getKey())
                        .isEqualTo(call.equals(other.getKey()));
            }

            assertThat(changed.equals(change.apply(source.get())))
                    .as("the same when made again")
                    .isTrue();
            assertThat(changed).hasSameHashCodeAs(change.apply(source.get()));
            assertThat(changed.equals(value)).as("equal to what it was").isFalse();
            assertThat(value.equals(source.get())).as("unchanged").isTrue();
            assertThat(value).hasSameHashCodeAs(source.get());
            assertThat(changed.equals(new Object())).as("equal to anything").isFalse();
        }
    }

    @TestFactory
    Stream<DynamicNode> aCallGivesAnotherValueAndLeavesTheFirstAsItWas() {
        return Stream.of(
                        workflow(),
                        job(),
                        callingJob(),
                        runStep(),
                        identifiedRunStep(),
                        actionStep(),
                        identifiedActionStep(),
                        controlStep(),
                        parallelStep(),
                        matrix(),
                        container(),
                        service(),
                        environment(),
                        concurrency(),
                        defaults(),
                        snapshot(),
                        permissions(),
                        permission(),
                        runner())
                .map(Subject::tests);
    }

    private static Subject<Workflow> workflow() {
        return new Subject<>("workflow", () -> Workflow.of("ci"))
                .change("name", workflow -> workflow.name("CI"))
                .change("description", workflow -> workflow.description("CI"))
                .change("runName", workflow -> workflow.runName("Run"))
                .change("on", workflow -> workflow.on(Push.any()))
                .change("on another", workflow -> workflow.on(WorkflowDispatch.manual()))
                .change("permissions", workflow -> workflow.permissions(Permission.CONTENTS.read()))
                .change("no permissions", workflow -> workflow.permissions(Permissions.none()))
                .change("env", workflow -> workflow.env("A", 1))
                .change("env map", workflow -> workflow.env(Map.of("A", 2)))
                .change("env expression", workflow -> workflow.env(Expression.raw("vars")))
                .change("defaults", workflow -> workflow.defaults(Defaults.ofShell(Shell.BASH)))
                .change("concurrency", workflow -> workflow.concurrency(Concurrency.group("x")))
                .change("jobs", workflow -> workflow.jobs(Job.of("build", Runner.UBUNTU_LATEST)))
                .change("jobs list", workflow -> workflow.jobs(List.of(Job.of("test", Runner.UBUNTU_LATEST))))
                .change("comment", workflow -> workflow.comment("why"))
                .change("extra", workflow -> workflow.extra("new", 1));
    }

    /** The calls that both kinds of job have. */
    private static <J extends JobBase<J>> Subject<J> commonToJobs(Subject<J> subject) {
        return subject.change("name", job -> job.name("Build"))
                .change("needs", job -> job.needs(Job.of("other", Runner.UBUNTU_LATEST)))
                .change("onlyIf", job -> job.onlyIf(always()))
                .change("onlyIf text", job -> job.onlyIf("failure()"))
                .change("andOnlyIf", job -> job.andOnlyIf(github().refProtected()))
                .change("permissions", job -> job.permissions(Permission.CONTENTS.read()))
                .change("all permissions", job -> job.permissions(Permissions.readAll()))
                .change("concurrency", job -> job.concurrency(Concurrency.group("x")))
                .change("matrix", job -> job.matrix(Matrix.of(Axis.of("a", 1))))
                .change("comment", job -> job.comment("why"))
                .change("extra", job -> job.extra("new", 1));
    }

    private static Subject<Job> job() {
        Subject<Job> subject = new Subject<>("job", () -> Job.of("build", Runner.UBUNTU_LATEST));
        return commonToJobs(subject)
                .change("runsOn", job -> job.runsOn(Runner.MACOS_15))
                .change("step", job -> job.step(Step.run("one")))
                .change("steps", job -> job.steps(Step.run("one"), Step.run("two")))
                .change("steps list", job -> job.steps(List.of(Step.run("three"))))
                .change("run", job -> job.run("four"))
                .change("run named", job -> job.run("Four", "four"))
                .change("uses", job -> job.uses(Action.of("a/b@v1")))
                .change("uses named", job -> job.uses("Five", Action.of("a/b@v1")))
                .change("environment", job -> job.environment(Environment.of("production")))
                .change("output", job -> job.output(Output.string("o"), github().ref()))
                .change("output text", job -> job.output(Output.string("o"), "text"))
                .change("env", job -> job.env("A", 1))
                .change("env map", job -> job.env(Map.of("A", 2)))
                .change("env expression", job -> job.env(Expression.raw("vars")))
                .change("defaults", job -> job.defaults(Defaults.ofShell(Shell.BASH)))
                .change("container", job -> job.container(Container.image("alpine")))
                .change("service", job -> job.service("db", Service.image("postgres")))
                .change("services", job -> job.services(Expression.raw("fromJSON(vars.S)")))
                .change("snapshot", job -> job.snapshot(Snapshot.image("mine")))
                .change("timeout", job -> job.timeout(Duration.ofMinutes(1)))
                .change("timeout expression", job -> job.timeout(inputs("n").asNumber()))
                .change("cancelTimeout", job -> job.cancelTimeout(Duration.ofMinutes(1)))
                .change(
                        "cancelTimeout expression",
                        job -> job.cancelTimeout(inputs("n").asNumber()))
                .change("continueOnError", job -> job.continueOnError(true))
                .change("no continueOnError", job -> job.continueOnError(false))
                .change(
                        "continueOnError expression",
                        job -> job.continueOnError(inputs("b").asBoolean()));
    }

    private static Subject<CallingJob> callingJob() {
        Subject<CallingJob> subject =
                new Subject<>("calling job", () -> Job.calling("deploy", "./.github/workflows/deploy.yml"));
        return commonToJobs(subject)
                .change("with", job -> job.with("target", "production"))
                .change("with another", job -> job.with("target", "staging"))
                .change("secret", job -> job.secret(Secret.of("TOKEN")))
                .change("secret renamed", job -> job.secret(Secret.of("TOKEN"), Secret.of("OTHER")))
                .change("inheritSecrets", CallingJob::inheritSecrets);
    }

    /** The calls that all steps have that do something themselves. */
    private static <S extends ExecutableStep<S>> Subject<S> commonToSteps(Subject<S> subject) {
        return subject.change("name", step -> step.name("Build"))
                .change("onlyIf", step -> step.onlyIf(always()))
                .change("onlyIf text", step -> step.onlyIf("failure()"))
                .change("andOnlyIf", step -> step.andOnlyIf(github().refProtected()))
                .change("env", step -> step.env("A", 1))
                .change("env map", step -> step.env(Map.of("A", 2)))
                .change("env expression", step -> step.env(Expression.raw("vars")))
                .change("continueOnError", step -> step.continueOnError(true))
                .change("no continueOnError", step -> step.continueOnError(false))
                .change(
                        "continueOnError expression",
                        step -> step.continueOnError(inputs("b").asBoolean()))
                .change("timeout", step -> step.timeout(Duration.ofMinutes(1)))
                .change("timeout expression", step -> step.timeout(inputs("n").asNumber()))
                .change("background", ExecutableStep::background)
                .change("comment", step -> step.comment("why"))
                .change("extra", step -> step.extra("new", 1));
    }

    private static Subject<RunStep> runStep() {
        return commonToSteps(new Subject<>("run step", () -> Step.run("make")))
                .change("shell", step -> step.shell(Shell.PWSH))
                .change("workingDirectory", step -> step.workingDirectory("web"));
    }

    private static Subject<IdentifiedRunStep> identifiedRunStep() {
        return commonToSteps(
                        new Subject<>("run step with id", () -> Step.run("make").id("make")))
                .change("shell", step -> step.shell(Shell.PWSH))
                .change("workingDirectory", step -> step.workingDirectory("web"));
    }

    private static Subject<ActionStep<?>> actionStep() {
        return new Subject<ActionStep<?>>("action step", () -> Step.uses(Action.of("a/b@v1")))
                .change("name", step -> step.name("Build"))
                .change("background", ActionStep::background);
    }

    private static Subject<IdentifiedActionStep<?>> identifiedActionStep() {
        return new Subject<IdentifiedActionStep<?>>(
                        "action step with id",
                        () -> Step.uses(Action.of("a/b@v1")).id("b"))
                .change("name", step -> step.name("Build"))
                .change("background", IdentifiedActionStep::background);
    }

    private static Subject<ControlStep> controlStep() {
        return new Subject<>("control step", Step::waitAll)
                .change("id", step -> step.id("all"))
                .change("name", step -> step.name("All"))
                .change("continueOnError", step -> step.continueOnError(true))
                .change("no continueOnError", step -> step.continueOnError(false))
                .change(
                        "continueOnError expression",
                        step -> step.continueOnError(inputs("b").asBoolean()))
                .change("comment", step -> step.comment("why"))
                .change("extra", step -> step.extra("new", 1));
    }

    private static Subject<ParallelStep> parallelStep() {
        return new Subject<>("parallel step", () -> Step.parallel(Step.run("a"), Step.run("b")))
                .change("comment", step -> step.comment("why"))
                .change("extra", step -> step.extra("new", 1));
    }

    private static Subject<Matrix> matrix() {
        Axis<String> os = Axis.of("os", "linux");
        return new Subject<>("matrix", () -> Matrix.of(os))
                .change("include", matrix -> matrix.include(os.is("macos")))
                .change("include expression", matrix -> matrix.include(Expression.raw("fromJSON(vars.M)")))
                .change("exclude", matrix -> matrix.exclude(os.is("macos")))
                .change("exclude expression", matrix -> matrix.exclude(Expression.raw("fromJSON(vars.M)")))
                .change("failFast", matrix -> matrix.failFast(true))
                .change("no failFast", matrix -> matrix.failFast(false))
                .change(
                        "failFast expression",
                        matrix -> matrix.failFast(inputs("b").asBoolean()))
                .change("maxParallel", matrix -> matrix.maxParallel(2))
                .change(
                        "maxParallel expression",
                        matrix -> matrix.maxParallel(inputs("n").asNumber()))
                .change("extra", matrix -> matrix.extra("new", 1));
    }

    /** The calls that containers of jobs and of services have. */
    private static <C extends AnyContainer<C>> Subject<C> commonToContainers(Subject<C> subject) {
        return subject.change("credentials", container -> container.credentials("me", Secret.of("PASSWORD")))
                .change("credentials expression", container -> container.credentials("me", github().token()))
                .change("env", container -> container.env("A", 1))
                .change("env expression", container -> container.env(Expression.raw("vars")))
                .change("port", container -> container.port(80, 8080))
                .change("port text", container -> container.port("53/udp"))
                .change("ports", container -> container.ports(Expression.raw("fromJSON(vars.P)")))
                .change("volume", container -> container.volume("/a:/b"))
                .change("volumes", container -> container.volumes(Expression.raw("fromJSON(vars.V)")))
                .change("options", container -> container.options("--cpus 1"))
                .change("extra", container -> container.extra("new", 1));
    }

    private static Subject<Container> container() {
        return commonToContainers(new Subject<>("container", () -> Container.image("alpine")));
    }

    private static Subject<Service> service() {
        return commonToContainers(new Subject<>("service", () -> Service.image("postgres")))
                .change("entrypoint", service -> service.entrypoint("sh"))
                .change("command", service -> service.command("-c x"));
    }

    private static Subject<Environment> environment() {
        return new Subject<>("environment", () -> Environment.of("production"))
                .change("url", environment -> environment.url("https://example.com"))
                .change("url expression", environment -> environment.url(github().serverUrl()))
                .change("deployment", environment -> environment.deployment(true))
                .change("no deployment", environment -> environment.deployment(false))
                .change(
                        "deployment expression",
                        environment -> environment.deployment(inputs("b").asBoolean()))
                .change("waitTimer", environment -> environment.waitTimer(Duration.ofMinutes(5)))
                .change("reviewers", environment -> environment.reviewers(Team.of("ops")))
                .change(
                        "reviewers with id",
                        environment -> environment.reviewers(Team.of("ops").id(1)))
                .change("preventSelfReview", Environment::preventSelfReview)
                .change("canAdminsBypass", environment -> environment.canAdminsBypass(true))
                .change("cannotAdminsBypass", environment -> environment.canAdminsBypass(false))
                .change("onlyBranches", environment -> environment.onlyBranches("main"))
                .change("onlyTags", environment -> environment.onlyTags("main"))
                .change("onlyProtectedBranches", Environment::onlyProtectedBranches)
                .change("customRules", environment -> environment.customRules(App.of("gatekeeper")))
                .change("secrets", environment -> environment.secrets(Secret.of("A")))
                .change("variables", environment -> environment.variables(Variable.of("A")))
                .change("variable", environment -> environment.variable(Variable.of("A"), "1"))
                .change("extra", environment -> environment.extra("new", 1));
    }

    private static Subject<Concurrency> concurrency() {
        return new Subject<>("concurrency", () -> Concurrency.group("x"))
                .change("cancelInProgress", Concurrency::cancelInProgress)
                .change("no cancelInProgress", concurrency -> concurrency.cancelInProgress(false))
                .change(
                        "cancelInProgress expression",
                        it -> it.cancelInProgress(inputs("b").asBoolean()))
                .change("queue", concurrency -> concurrency.queue(Concurrency.Queue.SINGLE))
                .change("queue max", concurrency -> concurrency.queue(Concurrency.Queue.MAX))
                .change("extra", concurrency -> concurrency.extra("new", 1));
    }

    private static Subject<Defaults> defaults() {
        return new Subject<>("defaults", () -> Defaults.ofShell(Shell.BASH))
                .change("shell", defaults -> defaults.shell(Shell.SH))
                .change("workingDirectory", defaults -> defaults.workingDirectory("web"))
                .change("extra", defaults -> defaults.extra("new", 1));
    }

    private static Subject<Snapshot> snapshot() {
        return new Subject<>("snapshot", () -> Snapshot.image("mine"))
                .change("version", snapshot -> snapshot.version("1.*"))
                .change("onlyIf", snapshot -> snapshot.onlyIf(github().refProtected()))
                .change("extra", snapshot -> snapshot.extra("new", 1));
    }

    private static Subject<Permissions> permissions() {
        return new Subject<>("permissions", () -> Permissions.of(Permission.CONTENTS.read()))
                .change("plus", permissions -> permissions.plus(Permission.PACKAGES.write()))
                .change("plus another", permissions -> permissions.plus(Permission.PACKAGES.read()));
    }

    private static Subject<Permission> permission() {
        return new Subject<>("permission", Permission.CONTENTS::read)
                .change("comment", permission -> permission.comment("why"));
    }

    private static Subject<Runner> runner() {
        return new Subject<>("runner", () -> Runner.group("builders"))
                .change("withLabels", runner -> runner.withLabels("gpu"))
                .change("with more labels", runner -> runner.withLabels("gpu", "linux"));
    }
}
