package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

/** Steps that wait for steps in the background, or end one. */
final class ControlStepTest {

    private static final IdentifiedRunStep SERVER =
            Step.run("npm start").id("server").background();
    private static final IdentifiedActionStep<?> FETCH =
            Step.uses(Action.of("actions/checkout@v4")).id("fetch").background();

    @Test
    void waitsForStepsInTheirOrder() {
        ControlStep step = Step.wait(SERVER, FETCH);

        assertThat(step.kind()).isEqualTo(ControlStep.Kind.WAIT);
        assertThat(step.targets()).containsExactly("server", "fetch");
    }

    @Test
    void waitsForAllSteps() {
        ControlStep step = Step.waitAll();

        assertThat(step.kind()).isEqualTo(ControlStep.Kind.WAIT_ALL);
        assertThat(step.targets()).isEmpty();
    }

    @Test
    void endsAStep() {
        ControlStep step = Step.cancel(SERVER);

        assertThat(step.kind()).isEqualTo(ControlStep.Kind.CANCEL);
        assertThat(step.targets()).containsExactly("server");
    }

    @Test
    void keepsWhatItIsGiven() {
        ControlStep step = Step.waitAll()
                .id("all")
                .name("Wait on " + github().job())
                .continueOnError(true)
                .comment("why")
                .extra("new", 1);

        assertThat(step.id()).contains("all");
        assertThat(step.name()).contains(Template.of("Wait on ${{ github.job }}"));
        assertThat(step.continueOnError()).contains(new Value.Bool(true));
        assertThat(step.comment()).contains("why");
        assertThat(step.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
        assertThat(Step.waitAll().continueOnError(inputs("go").asBoolean()).continueOnError())
                .contains(Template.of("${{ inputs.go }}"));
    }

    @Test
    void differsByKindAndTargets() {
        assertThat(Step.wait(SERVER))
                .isEqualTo(Step.wait(SERVER))
                .isNotEqualTo(Step.cancel(SERVER))
                .isNotEqualTo(Step.wait(FETCH))
                .isNotEqualTo(SERVER);
    }

    @Test
    void rejectsAStepThatIsNotInTheBackground() {
        IdentifiedRunStep step = Step.run("make").id("make");
        String message = "step \"make\" does not run in the background, so there is nothing to wait for or cancel: call"
                + " background() on it";

        assertThatIllegalArgumentException().isThrownBy(() -> Step.wait(step)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.wait(SERVER, step))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Step.cancel(step)).withMessage(message);
    }
}
