package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static dev.workflowdsl.expression.Functions.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that run a script or use an action. */
final class StepTest {

    /** Loaded a second time by a class loader that has a file beside it. */
    private static final class Owner {}

    private static final RunStep RUN = Step.run("make");
    private static final Action CHECKOUT = Action.of("actions/checkout@v4");

    @Test
    void hasNothingButItsScriptAtFirst() {
        assertThat(RUN.run()).contains(Template.literal("make"));
        assertThat(RUN.env()).isEqualTo(Mapping.empty());
        assertThat(RUN.extra()).isEqualTo(Mapping.empty());
        assertThat(RUN.isBackground()).isFalse();
        assertThat(Stream.<Optional<?>>of(
                        RUN.id(),
                        RUN.name(),
                        RUN.onlyIf(),
                        RUN.shell(),
                        RUN.workingDirectory(),
                        RUN.call(),
                        RUN.continueOnError(),
                        RUN.timeoutMinutes(),
                        RUN.comment()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void hasNothingButItsActionAtFirst() {
        ActionStep<?> step = Step.uses(CHECKOUT);

        assertThat(step.call()).contains(CHECKOUT);
        assertThat(step.run()).isEmpty();
        assertThat(step.id()).isEmpty();
    }

    @Test
    void keepsWhatItIsGiven() {
        RunStep step = RUN.name("Make " + github().refName())
                .onlyIf(failure())
                .shell(Shell.PWSH)
                .workingDirectory("web/" + inputs("part"))
                .env("A", 1)
                .continueOnError(true)
                .timeout(Duration.ofMinutes(5))
                .background()
                .comment("why")
                .extra("new", 1);

        assertThat(step.run()).contains(Template.literal("make"));
        assertThat(step.name()).contains(Template.of("Make ${{ github.ref_name }}"));
        assertThat(step.onlyIf()).contains(failure());
        assertThat(step.shell()).contains(Shell.PWSH);
        assertThat(step.workingDirectory()).contains(Template.of("web/${{ inputs.part }}"));
        assertThat(step.env()).isEqualTo(Mapping.empty().plus("A", new Value.Num(1)));
        assertThat(step.continueOnError()).contains(new Value.Bool(true));
        assertThat(step.timeoutMinutes()).contains(new Value.Num(5));
        assertThat(step.isBackground()).isTrue();
        assertThat(step.comment()).contains("why");
        assertThat(step.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void takesComputedSettings() {
        RunStep step = RUN.timeout(inputs("minutes").asNumber())
                .continueOnError(inputs("go").asBoolean())
                .env(Expression.raw("fromJSON(vars.ENV)"));

        assertThat(step.timeoutMinutes()).contains(Template.of("${{ inputs.minutes }}"));
        assertThat(step.continueOnError()).contains(Template.of("${{ inputs.go }}"));
        assertThat(step.env()).isEqualTo(Template.of("${{ fromJSON(vars.ENV) }}"));
    }

    @Test
    void takesItsConditionAsText() {
        assertThat(RUN.onlyIf("failure()").onlyIf()).contains(Condition.raw("failure()"));
        assertThat(RUN.onlyIf("failure()")).isEqualTo(RUN.onlyIf(failure()));
        assertThatIllegalArgumentException().isThrownBy(() -> RUN.onlyIf("failure("));
    }

    @Test
    void narrowsItsCondition() {
        BooleanExpression onX = github().refName().eq("x");

        assertThat(RUN.andOnlyIf(onX)).isEqualTo(RUN.onlyIf("github.ref_name == 'x'"));
        assertThat(RUN.onlyIf("github.actor == 'a' || github.actor == 'b'").andOnlyIf(onX))
                .isEqualTo(RUN.onlyIf("(github.actor == 'a' || github.actor == 'b') && github.ref_name == 'x'"));
        assertThat(RUN.onlyIf("!cancelled()").andOnlyIf(onX))
                .isEqualTo(RUN.onlyIf("!cancelled() && github.ref_name == 'x'"));
    }

    @Test
    void doesNotChangeByNarrowingWhetherItRunsAfterFailures() {
        BooleanExpression status =
                Expression.raw("github.actor == 'a' || Always()").asBoolean();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.andOnlyIf(status))
                .withMessage(
                        "condition \"github.actor == 'a' || Always()\" has a status function, which does not narrow a"
                                + " condition but decides in place of success(): write the whole condition in onlyIf");
    }

    @Test
    void keepsAllWhenItGetsAnId() {
        RunStep run = RUN.name("Make").shell(Shell.SH).env("A", 1);
        ActionStep<?> use = Step.uses(CHECKOUT).name("Get").timeout(Duration.ofMinutes(5));

        assertThat(run.id("make").id()).contains("make");
        assertThat(run.id("make"))
                .isEqualTo(RUN.id("make").name("Make").shell(Shell.SH).env("A", 1));
        assertThat(run.id("make")).isNotEqualTo(run);
        assertThat(use.id("get"))
                .isEqualTo(Step.uses(CHECKOUT).id("get").name("Get").timeout(Duration.ofMinutes(5)));
    }

    @Test
    void isReferredToByItsId() {
        IdentifiedRunStep step = RUN.id("make");

        assertThat(step.stepId()).isEqualTo("make");
        assertThat(step.outputs().get("version").source()).isEqualTo("steps.make.outputs.version");
        assertThat(step.outcome().source()).isEqualTo("steps.make.outcome");
        assertThat(step.conclusion().eq("failure").source()).isEqualTo("steps.make.conclusion == 'failure'");
    }

    @Test
    void hasTheOutputsOfItsAction() {
        IdentifiedActionStep<?> step = Step.uses(CHECKOUT).name("Get").id("get").env("A", 1);

        assertThat(step.stepId()).isEqualTo("get");
        assertThat(step.outputs().get("ref").source()).isEqualTo("steps.get.outputs.ref");
    }

    @Test
    void rejectsAWrongId() {
        String message = "step id \"a.b\" has \".\" at position 2, but it begins with a letter or _ and goes on with"
                + " letters, digits, - and _: rename it";

        assertThatIllegalArgumentException().isThrownBy(() -> RUN.id("a.b")).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.uses(CHECKOUT).id("a.b"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.waitAll().id("a.b"))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void rejectsABlankScript(String script) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.run(script))
                .withMessage("script is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAScriptThatIsTooLong() {
        String longest = "echo " + "x".repeat(20_995);

        assertThat(Step.run(longest).run()).contains(Template.literal(longest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.run(longest + "y"))
                .withMessage("script of 21001 characters, beginning with \"echo " + "x".repeat(35)
                        + "\", is longer than the 21000 that GitHub takes: put it into a file of the repository and run"
                        + " that");
    }

    @Test
    void rejectsAMalformedExpression() {
        assertThatIllegalArgumentException().isThrownBy(() -> Step.run("echo ${{ github. }}"));
        assertThatIllegalArgumentException().isThrownBy(() -> RUN.name("${{ }}"));
        assertThatIllegalArgumentException().isThrownBy(() -> RUN.workingDirectory("${{ 'a }}"));
    }

    @Test
    void rejectsAnEmptyDirectory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.workingDirectory(""))
                .withMessage("working directory is empty: leave it out or give it a text");
    }

    @Test
    void rejectsATimeoutThatIsNotInWholeMinutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.timeout(Duration.ofSeconds(90)))
                .withMessage("step timeout \"PT1M30S\" is not in whole minutes, 1 or more: round it");
    }

    @Test
    void rejectsAVariableWithAWrongName() {
        assertThatIllegalArgumentException().isThrownBy(() -> RUN.env("A B", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RUN.env(Map.of("A=B", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.env(Expression.raw("vars")).env("A", 1))
                .withMessage(
                        "\"A\" cannot be added to env, which is the expression \"${{ vars }}\": give env as a mapping,"
                                + " or build the whole in the expression");
    }

    @Test
    void runsTheScriptInAFileBesideAClass() {
        assertThat(Step.runResource(StepTest.class, "build.sh"))
                .isEqualTo(Step.run("./build --all\n./test ${{ github.sha }}\n"));
    }

    @Test
    void readsAFileWithTheLineEndsOfWindows() {
        assertThat(Step.runResource(StepTest.class, "windows.ps1")).isEqualTo(Step.run("Write-Host 1\nWrite-Host 2\n"));
    }

    @Test
    void rejectsAFileThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.runResource(StepTest.class, "missing.sh"))
                .withMessage(
                        "resource \"missing.sh\" is not on the class path beside dev.workflowdsl.workflow.StepTest:"
                                + " check the name, and that the build copies it");
    }

    @Test
    void rejectsAFileThatIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.runResource(StepTest.class, "latin-1.sh"))
                .withMessage("resource \"latin-1.sh\" is no UTF-8 text: save it as such");
    }

    @Test
    void rejectsAFileThatIsTooLarge(@TempDir Path root) throws Exception {
        Path directory = Files.createDirectories(root.resolve("dev/workflowdsl/workflow"));
        Files.write(directory.resolve("large.sh"), new byte[(1 << 20) + 1]);
        try (InputStream owner = StepTest.class.getResourceAsStream("StepTest$Owner.class");
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            Files.copy(owner, directory.resolve("StepTest$Owner.class"));
            Class<?> besideTheFile = loader.loadClass(Owner.class.getName());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Step.runResource(besideTheFile, "large.sh"))
                    .withMessage(
                            "resource \"large.sh\" has more than 1048576 bytes, more than any script that GitHub takes:"
                                    + " shorten it");
        }
    }

    @Test
    void isAllThereIsInItself() {
        assertThat(RUN.flattened()).isEqualTo(List.of(RUN));
        assertThat(Step.waitAll().flattened()).isEqualTo(List.of(Step.waitAll()));
    }

    @Test
    void knowsTheLineThatMadeIt() {
        Stream<Step> steps = Stream.of(
                Step.run("make").id("make"),
                Step.uses(CHECKOUT).name("x"),
                Step.runResource(StepTest.class, "build.sh"),
                Step.waitAll().id("all"),
                Step.parallel(RUN, RUN).comment("x"));

        assertThat(steps.map(step -> step.origin().orElseThrow().toString()))
                .allMatch(origin ->
                        origin.startsWith("dev.workflowdsl.workflow.StepTest.knowsTheLineThatMadeIt(StepTest.java:"))
                .doesNotHaveDuplicates();
    }
}
