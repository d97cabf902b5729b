package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static dev.workflowdsl.expression.Functions.always;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Input;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JobTest {

    private static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST);
    private static final Job OTHER = Job.of("other", Runner.UBUNTU_LATEST);
    private static final StringOutput VERSION = Output.string("version");
    private static final NumberOutput COUNT = Output.number("count");

    @Test
    void hasNothingButIdAndRunnerAtFirst() {
        assertThat(JOB.id()).isEqualTo("build");
        assertThat(JOB.runner()).isEqualTo(Runner.UBUNTU_LATEST);
        assertThat(JOB.steps()).isEmpty();
        assertThat(JOB.needs()).isEmpty();
        assertThat(JOB.outputs()).isEqualTo(Mapping.empty());
        assertThat(JOB.env()).isEqualTo(Mapping.empty());
        assertThat(JOB.extra()).isEqualTo(Mapping.empty());
        assertThat(JOB.services().isEmpty()).isTrue();
        assertThat(Stream.<Optional<?>>of(
                        JOB.name(),
                        JOB.onlyIf(),
                        JOB.permissions(),
                        JOB.concurrency(),
                        JOB.matrix(),
                        JOB.comment(),
                        JOB.environment(),
                        JOB.defaults(),
                        JOB.container(),
                        JOB.snapshot(),
                        JOB.timeoutMinutes(),
                        JOB.cancelTimeoutMinutes(),
                        JOB.continueOnError()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void keepsWhatEveryJobCanBeGiven() {
        Job job = JOB.name("Build " + github().refName())
                .needs(OTHER)
                .onlyIf(always())
                .permissions(Permission.CONTENTS.read())
                .concurrency(Concurrency.group("x"))
                .matrix(Matrix.of(Axis.of("os", "linux")))
                .comment("why")
                .extra("new", "x");

        assertThat(job.name()).contains(Template.of("Build ${{ github.ref_name }}"));
        assertThat(job.needs()).containsExactly("other");
        assertThat(job.onlyIf()).contains(always());
        assertThat(job.permissions()).contains(Permissions.of(Permission.CONTENTS.read()));
        assertThat(job.concurrency()).contains(Concurrency.group("x"));
        assertThat(job.matrix()).contains(Matrix.of(Axis.of("os", "linux")));
        assertThat(job.comment()).contains("why");
        assertThat(job.extra()).isEqualTo(Mapping.empty().plus("new", Template.literal("x")));
    }

    @Test
    void keepsWhatAJobWithStepsCanBeGiven() {
        Job job = JOB.runsOn(Runner.MACOS_15)
                .environment(Environment.of("production"))
                .env("A", 1)
                .defaults(Defaults.ofShell(Shell.BASH))
                .container(Container.image("alpine"))
                .snapshot(Snapshot.image("mine"))
                .timeout(Duration.ofHours(2))
                .cancelTimeout(Duration.ofMinutes(5))
                .continueOnError(true);

        assertThat(job.runner()).isEqualTo(Runner.MACOS_15);
        assertThat(job.environment()).contains(Environment.of("production"));
        assertThat(job.env()).isEqualTo(Mapping.empty().plus("A", new Value.Num(1)));
        assertThat(job.defaults()).contains(Defaults.ofShell(Shell.BASH));
        assertThat(job.container()).contains(Container.image("alpine"));
        assertThat(job.snapshot()).contains(Snapshot.image("mine"));
        assertThat(job.timeoutMinutes()).contains(new Value.Num(120));
        assertThat(job.cancelTimeoutMinutes()).contains(new Value.Num(5));
        assertThat(job.continueOnError()).contains(new Value.Bool(true));
    }

    @Test
    void takesComputedSettings() {
        Job job = JOB.timeout(inputs("minutes").asNumber())
                .cancelTimeout(inputs("minutes").asNumber())
                .continueOnError(inputs("go").asBoolean())
                .env(Expression.raw("fromJSON(vars.ENV)"));

        assertThat(job.timeoutMinutes()).contains(Template.of("${{ inputs.minutes }}"));
        assertThat(job.cancelTimeoutMinutes()).contains(Template.of("${{ inputs.minutes }}"));
        assertThat(job.continueOnError()).contains(Template.of("${{ inputs.go }}"));
        assertThat(job.env()).isEqualTo(Template.of("${{ fromJSON(vars.ENV) }}"));
        assertThat(JOB.continueOnError(Input.bool("go")))
                .isEqualTo(JOB.continueOnError(inputs("go").asBoolean()));
    }

    @Test
    void rejectsAWrongId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.of("", Runner.UBUNTU_LATEST))
                .withMessage("job id is empty: give it a name such as \"build\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.of("1st", Runner.UBUNTU_LATEST))
                .withMessage("job id \"1st\" has \"1\" at position 1, but it begins with a letter or _ and goes on with"
                        + " letters, digits, - and _: rename it");
    }

    @Test
    void addsStepsInTheOrderOfTheCalls() {
        Step one = Step.run("1");
        Step two = Step.run("2");
        Job job = JOB.step(one)
                .steps(two, Step.waitAll())
                .steps(List.of(one))
                .run("3")
                .run("Four", "4");

        assertThat(job.steps())
                .isEqualTo(List.of(
                        one,
                        two,
                        Step.waitAll(),
                        one,
                        Step.run("3"),
                        Step.run("4").name("Four")));
    }

    @Test
    void addsStepsThatUseActions() {
        Action action = Action.of("actions/checkout@v4").with("fetch-depth", 0);

        assertThat(JOB.uses(action).uses("Again", action).steps())
                .isEqualTo(List.of(Step.uses(action), Step.uses(action).name("Again")));
    }

    @Test
    void appendsStepsToCopiesIndependently() {
        Job shared = JOB.run("shared");
        Job one = shared.run("one");
        Job other = shared.run("other");

        assertThat(shared.steps()).hasSize(1);
        assertThat(one.steps()).isEqualTo(List.of(Step.run("shared"), Step.run("one")));
        assertThat(other.steps()).isEqualTo(List.of(Step.run("shared"), Step.run("other")));
    }

    @Test
    void needsEachJobOnce() {
        Job third = Job.of("third", Runner.UBUNTU_LATEST);

        assertThat(JOB.needs(OTHER, third).needs(OTHER).needs()).containsExactly("other", "third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "BUILD"})
    void rejectsToNeedItself(String id) {
        Job same = Job.of(id, Runner.UBUNTU_LATEST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.needs(OTHER, same))
                .withMessage("job \"build\" cannot need itself: leave it out");
    }

    @Test
    void takesItsConditionAsText() {
        assertThat(JOB.onlyIf("github.ref == 'x'").onlyIf()).contains(Condition.raw("github.ref == 'x'"));
        assertThat(JOB.onlyIf("${{ github.ref == 'x' }}"))
                .isEqualTo(JOB.onlyIf(github().ref().eq("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> JOB.onlyIf("github.ref = 'x'"));
    }

    @Test
    void narrowsItsCondition() {
        BooleanExpression onX = github().refName().eq("x");

        assertThat(JOB.andOnlyIf(onX)).isEqualTo(JOB.onlyIf("github.ref_name == 'x'"));
        assertThat(JOB.onlyIf("github.actor == 'a' || github.actor == 'b'").andOnlyIf(onX))
                .isEqualTo(JOB.onlyIf("(github.actor == 'a' || github.actor == 'b') && github.ref_name == 'x'"));
        assertThat(JOB.onlyIf("!cancelled()").andOnlyIf(onX))
                .isEqualTo(JOB.onlyIf("!cancelled() && github.ref_name == 'x'"));
    }

    @Test
    void doesNotChangeByNarrowingWhetherItRunsAfterFailures() {
        BooleanExpression status =
                Expression.raw("github.actor == 'a' || Always()").asBoolean();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.andOnlyIf(status))
                .withMessage(
                        "condition \"github.actor == 'a' || Always()\" has a status function, which does not narrow a"
                                + " condition but decides in place of success(): write the whole condition in onlyIf");
    }

    @Test
    void setsItsOutputs() {
        IdentifiedRunStep step = Step.run("make").id("make");
        Job job = JOB.output(VERSION, "v" + step.outputs().get("version"))
                .output(COUNT, step.outputs().get("count"));

        assertThat(job.outputs())
                .isEqualTo(Mapping.empty()
                        .plus("version", Template.of("v${{ steps.make.outputs.version }}"))
                        .plus("count", Template.of("${{ steps.make.outputs.count }}")));
    }

    @Test
    void isReadByJobsThatNeedIt() {
        assertThat(JOB.output(VERSION).source()).isEqualTo("needs.build.outputs.version");
        assertThat(JOB.output(COUNT).source()).isEqualTo("fromJSON(needs.build.outputs.count)");

        Output<?> open = VERSION;
        assertThat(JOB.output(open)).isEqualTo(JOB.output(VERSION));
    }

    @Test
    void readsOutputsWithTheOperatorsOfTheirTypes() {
        assertThat(JOB.output(VERSION).startsWith("v2").source())
                .isEqualTo("startsWith(needs.build.outputs.version, 'v2')");
        assertThat(JOB.output(COUNT).gt(2).source()).isEqualTo("fromJSON(needs.build.outputs.count) > 2");
        assertThat(JOB.output(Output.json("report")).get("author").source())
                .isEqualTo("fromJSON(needs.build.outputs.report).author");

        Job next = Job.of("next", Runner.UBUNTU_LATEST).onlyIf(JOB.output(Output.bool("changed")));
        assertThat(next.onlyIf().orElseThrow().source()).isEqualTo("needs.build.outputs.changed == 'true'");
        assertThat(JOB.result().eq("success").source()).isEqualTo("needs.build.result == 'success'");
    }

    @Test
    void isReadByTheOutputsOfAReusableWorkflow() {
        assertThat(JOB.outputOfCall(VERSION).source()).isEqualTo("jobs.build.outputs.version");
        assertThat(JOB.outputOfCall(COUNT).source()).isEqualTo("fromJSON(jobs.build.outputs.count)");
    }

    @Test
    void takesManyVariables() {
        assertThat(JOB.env(Map.of("A", 1)).env("B", 2))
                .isEqualTo(JOB.env("A", 1).env("B", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> JOB.env("A=B", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> JOB.env(Map.of("", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.env(Expression.raw("vars")).env("A", 1))
                .withMessage(
                        "\"A\" cannot be added to env, which is the expression \"${{ vars }}\": give env as a mapping,"
                                + " or build the whole in the expression");
    }

    @Test
    void keepsItsServicesInOrder() {
        Job job = JOB.service("db", Service.image("postgres")).service("cache", Service.image("redis"));

        assertThat(job.services())
                .isEqualTo(new Services(
                        List.of(
                                new Services.Named("db", Service.image("postgres")),
                                new Services.Named("cache", Service.image("redis"))),
                        Optional.empty()));
        assertThat(job.services().isEmpty()).isFalse();
    }

    @Test
    void rejectsASecondServiceOfAName() {
        Service service = Service.image("postgres");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.service("db", service).service("DB", service))
                .withMessage("service \"DB\" is there already: give each service a name of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.service("", service))
                .withMessage("service name is empty: leave it out or give it a text");
    }

    @Test
    void takesItsServicesAsOneExpression() {
        Job job = JOB.services(Expression.raw("fromJSON(vars.SERVICES)"));

        assertThat(job.services())
                .isEqualTo(new Services(List.of(), Optional.of(Template.of("${{ fromJSON(vars.SERVICES) }}"))));
        assertThat(job.services().isEmpty()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job.service("db", Service.image("postgres")))
                .withMessage("service \"db\" cannot be added to services, which are the expression"
                        + " \"${{ fromJSON(vars.SERVICES) }}\": give services in one of the two forms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT30S", "PT1M30S", "PT-1M", "PT0.001S"})
    void rejectsTimesThatAreNotInWholeMinutes(String text) {
        Duration time = Duration.parse(text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.timeout(time))
                .withMessage("job timeout \"" + time + "\" is not in whole minutes, 1 or more: round it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.cancelTimeout(time))
                .withMessage("cancel timeout \"" + time + "\" is not in whole minutes, 1 or more: round it");
    }

    @Test
    void knowsTheLineThatMadeIt() {
        Job job = Job.of("build", Runner.UBUNTU_LATEST)
                .run("make")
                .run("Test", "make test")
                .uses(Action.of("a/b@v1"))
                .uses("Use", Action.of("a/b@v1"));
        String here = "dev.workflowdsl.workflow.JobTest.knowsTheLineThatMadeIt(JobTest.java:";

        assertThat(job.origin().orElseThrow().toString()).startsWith(here);
        assertThat(job.steps())
                .extracting(step -> step.origin().orElseThrow().toString())
                .allMatch(origin -> origin.startsWith(here))
                .doesNotHaveDuplicates();
    }

    @Test
    void needsAllJobsOfACollection() {
        Job first = Job.of("first", Runner.UBUNTU_LATEST);
        Job second = Job.of("second", Runner.UBUNTU_LATEST);

        assertThat(Job.of("last", Runner.UBUNTU_LATEST).needs(List.of(first, second)))
                .isEqualTo(Job.of("last", Runner.UBUNTU_LATEST).needs(first, second));
    }
}
