package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.ExpressionSyntaxException;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompositeActionTest {

    private static final CompositeAction SETUP = CompositeAction.of(".github/actions/setup", "Set up", "Installs");
    private static final RunStep INSTALL = Step.run("./install.sh").shell(Shell.BASH);
    private static final ActionStep<?> CHECKOUT = Step.uses(Action.of("actions/checkout@v4"));
    private static final ActionOutput HIT = ActionOutput.of("cache-hit").description("Whether the cache had the key");

    @Test
    void runsStepsInTheirOrder() {
        List<ExecutableStep<?>> both = List.of(CHECKOUT, INSTALL);

        assertThat(SETUP.steps()).isEmpty();
        assertThat(SETUP.step(CHECKOUT).step(INSTALL).steps()).isEqualTo(both);
        assertThat(SETUP.steps(CHECKOUT, INSTALL))
                .isEqualTo(SETUP.step(CHECKOUT).step(INSTALL));
        assertThat(SETUP.steps(both)).isEqualTo(SETUP.steps(CHECKOUT, INSTALL));
    }

    @Test
    void differsFromOneWithOtherSteps() {
        assertThat(SETUP.step(CHECKOUT)).isNotEqualTo(SETUP.step(INSTALL)).isNotEqualTo(SETUP);
        assertThat(SETUP.step(CHECKOUT)).hasSameHashCodeAs(SETUP.step(CHECKOUT));
    }

    @Test
    void isOfTheKindComposite() {
        assertThat(SETUP.using()).isEqualTo("composite");
    }

    @Test
    void keepsItsStepsWhenMoreIsSaidOfIt() {
        assertThat(SETUP.step(INSTALL).author("ACME").steps()).containsExactly(INSTALL);
    }

    @Test
    void takesAllThatGitHubAllowsOnAStep() {
        ExecutableStep<?> full = Step.run("./install.sh")
                .shell(Shell.custom(Contexts.inputs("shell").asString()))
                .id("install")
                .name("Install")
                .onlyIf("runner.os == 'Linux'")
                .workingDirectory("tools")
                .env("VERSION", ActionInput.of("version"))
                .continueOnError(true)
                .comment("Needs the network");

        assertThat(SETUP.step(full).steps()).containsExactly(full);
    }

    @Test
    void setsOutputsFromItsSteps() {
        var cache = Step.uses(Action.of("actions/cache@v4")).id("cache");
        CompositeAction action = SETUP.step(cache)
                .output(HIT, cache.outputs().get("cache-hit"))
                .output(ActionOutput.of("key"), "key-" + Contexts.runner().os());

        assertThat(action.outputs())
                .containsExactly(
                        HIT.set(Template.of("${{ steps.cache.outputs.cache-hit }}")),
                        ActionOutput.of("key").set(Template.of("key-${{ runner.os }}")));
        assertThat(action.outputs().get(0).value()).hasValue(Template.of("${{ steps.cache.outputs.cache-hit }}"));
        assertThat(action.outputs().get(0).description()).hasValue("Whether the cache had the key");
    }

    @Test
    void rejectsAnOutputThatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.output(HIT, "true").output(ActionOutput.of("CACHE-HIT"), "false"))
                .withMessage("output \"CACHE-HIT\" is given twice, as \"cache-hit\" too, and GitHub compares names"
                        + " without case: rename or drop one");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SETUP.output(HIT, "true").output(HIT, Contexts.job().status()))
                .withMessage("output \"cache-hit\" is given twice, and GitHub compares names without case: rename or"
                        + " drop one");
    }

    @Test
    void rejectsAMalformedExpressionInAnOutput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.output(HIT, "${{ steps. }}"))
                .isInstanceOf(ExpressionSyntaxException.class);
    }

    @Test
    void rejectsAScriptWithoutShell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.step(Step.run("./install.sh").name("Install")))
                .withMessage(
                        "step \"Install\" does not say which shell runs it, which a composite action does not allow:"
                                + " add \"shell\", for example bash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.steps(INSTALL, Step.run("\nset -euo pipefail\n./install.sh\n")))
                .withMessage(
                        "step \"set -euo pipefail\" does not say which shell runs it, which a composite action does"
                                + " not allow: add \"shell\", for example bash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.steps(List.of(Step.run("x".repeat(41)))))
                .withMessage("step \"" + "x".repeat(40) + "...\" does not say which shell runs it, which a composite"
                        + " action does not allow: add \"shell\", for example bash");
    }

    @Test
    void rejectsAStepInTheBackground() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.step(INSTALL.id("server").background()))
                .withMessage(
                        "step \"server\" runs in the background, which a composite action does not allow: leave \"background\" out");
    }

    @Test
    void rejectsAStepWithATimeout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.step(CHECKOUT.timeout(Duration.ofMinutes(5))))
                .withMessage(
                        "step \"actions/checkout@v4\" has a timeout, which a composite action does not allow: leave"
                                + " the timeout out, and give one to the step that uses the action");
    }

    @Test
    void tellsAllThatAStepMayNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.step(Step.run("make").timeout(Duration.ofMinutes(5))))
                .withMessage(
                        "step \"make\" does not say which shell runs it and has a timeout, which a composite action does"
                                + " not allow: add \"shell\", for example bash; leave the timeout out, and give one to the step that"
                                + " uses the action");
    }

    @Test
    void rejectsTwoStepsOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.steps(INSTALL.id("tools"), INSTALL.id("Tools")))
                .withMessage("step \"Tools\" has the id of another one, compared without case, which a composite action"
                        + " does not allow: rename one of the two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"using", "steps", "Steps"})
    void rejectsAnExtraKeyOfRunsThatHasAMethod(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.runsExtra(key, "x"))
                .withMessage("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
    }
}
