package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MetadataCallTest {

    private static final ActionInput VERSION = ActionInput.of("version").required();
    private static final ActionInput TOKEN = ActionInput.of("token").required().defaultValue("${{ github.token }}");
    private static final ActionInput CACHE = ActionInput.of("cache");
    private static final ActionOutput PATH = ActionOutput.of("path");
    private static final CompositeAction SETUP = CompositeAction.of(".github/actions/setup", "Set up", "Installs")
            .inputs(VERSION, TOKEN, CACHE)
            .output(PATH, Contexts.stepsOutput("install", "path"));

    @Test
    void refersToTheDirectoryInTheSameRepository() {
        assertThat(SETUP.call().reference()).isEqualTo(ActionReference.parse("./.github/actions/setup"));
        assertThat(SETUP.call()).hasToString("./.github/actions/setup");
        assertThat(SETUP.call().action()).isEqualTo(SETUP);
    }

    @Test
    void refersToTheRootOfTheSameRepository() {
        assertThat(JavaScriptAction.of(".", "Greet", "Says hello", "index.js")
                        .call()
                        .reference())
                .isEqualTo(ActionReference.parse("./"));
    }

    @Test
    void refersToAnotherRepository() {
        ActionReference reference = ActionReference.parse("acme/actions/setup@v1");

        assertThat(SETUP.call(reference).with(CACHE, true).reference()).isEqualTo(reference);
    }

    @Test
    void setsInputsByTheirKeys() {
        MetadataCall call = SETUP.call()
                .with(VERSION, "1.10")
                .with(TOKEN, Secret.of("DEPLOY_TOKEN"))
                .with(CACHE, Contexts.github().eventName().ne("push"));

        assertThat(call.inputs())
                .isEqualTo(Mapping.empty()
                        .plus("version", Template.of("1.10"))
                        .plus("token", Template.of("${{ secrets.DEPLOY_TOKEN }}"))
                        .plus("cache", Template.of("${{ github.event_name != 'push' }}")));
        assertThat(call)
                .isEqualTo(SETUP.call()
                        .with(VERSION, "1.10")
                        .with(TOKEN, Secret.of("DEPLOY_TOKEN"))
                        .with(CACHE, Contexts.github().eventName().ne("push")));
    }

    @Test
    void replacesAnInputThatIsSetAgain() {
        assertThat(SETUP.call().with(CACHE, true).with(CACHE, false).inputs())
                .isEqualTo(Mapping.empty().plus("cache", new Value.Bool(false)));
    }

    @Test
    void writesAnInputAsTheActionSpellsIt() {
        assertThat(SETUP.call().with(ActionInput.of("VERSION"), 21).inputs())
                .isEqualTo(Mapping.empty().plus("version", new Value.Num(21)));
    }

    @Test
    void isTheSameCallAsTheUntypedOne() {
        assertThat(SETUP.call().with(CACHE, true))
                .isEqualTo(Action.of("./.github/actions/setup").with("cache", true));
    }

    @Test
    void rejectsAnInputThatTheActionLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.call().with(ActionInput.of("verbose"), true))
                .withMessage(
                        "input \"verbose\" is none of action \"Set up\", which has [version, token, cache]: name one"
                                + " of these, or declare it there");
    }

    @Test
    void rejectsAListAsInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.call().with(VERSION, List.of("1.9", "1.10")))
                .withMessage("input \"version\" cannot be \"[1.9, 1.10]\", since GitHub hands on nothing but text: join"
                        + " the parts, or write them as JSON");
    }

    @Test
    void rejectsAnObjectThatIsNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.call().with(VERSION, Optional.of("1")))
                .withMessage(
                        "input \"version\" cannot be \"Optional[1]\", of type java.util.Optional, since GitHub hands on nothing"
                                + " but text: use text, a number, a boolean, an expression or an enumeration constant");
    }

    @Test
    void namesTheRequiredInputsThatAreNotSet() {
        assertThat(SETUP.call().missingInputs()).containsExactly(VERSION);
        assertThat(SETUP.call().with(VERSION, "21").missingInputs()).isEmpty();
    }

    @Test
    void givesTheOutputsOfTheAction() {
        var setup = Step.uses(SETUP.call().with(VERSION, "21")).id("setup");

        assertThat(setup.outputs().get(PATH)).isEqualTo(Contexts.stepsOutput("setup", "path"));
        assertThat(SETUP.call().outputsOf("x").get(PATH)).isEqualTo(Contexts.stepsOutput("x", "path"));
    }

    @Test
    void rejectsAnOutputThatTheActionLacks() {
        var setup = Step.uses(SETUP.call()).id("setup");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> setup.outputs().get(ActionOutput.of("home")))
                .withMessage("output \"home\" is none of action \"Set up\", which has [path]: name one of these, or"
                        + " declare it there");
    }

    @Test
    void standsInAJobAndInAnotherCompositeAction() {
        Job job = Job.of("build", Runner.UBUNTU_LATEST).uses(SETUP.call().with(VERSION, "21"));
        CompositeAction outer = CompositeAction.of("all", "All", "Everything")
                .steps(
                        Step.uses(SETUP.call().with(VERSION, "21")),
                        Step.run("make").shell(Shell.SH));

        assertThat(job.steps()).containsExactly(Step.uses(SETUP.call().with(VERSION, "21")));
        assertThat(outer.steps().get(0).call()).hasValue(SETUP.call().with(VERSION, "21"));
    }
}
