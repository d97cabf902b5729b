package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownInputTest implements RuleLaws {

    private static final StringInput MESSAGE = Input.string("message");

    @Override
    public Rule rule() {
        return new UnknownInput();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(reading("inputs.massage").on(WorkflowDispatch.with(MESSAGE)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[0].run: \"inputs.massage\" is read, but"
                + " the workflow declares no such input, so it is always empty: did you mean \"message\"?"
                + " [unknown-input]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(reading("inputs.message").on(WorkflowDispatch.with(MESSAGE)));
    }

    private static Workflow reading(String expression) {
        return Workflow.of("ci").jobs(job("test").run("echo ${{ " + expression + " }}"));
    }

    @Test
    void findsAnInputWhereNothingCouldGiveIt() {
        assertThat(found(rule(), reading("inputs.message").on(Push.any())))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].run: \"inputs.message\" is read, but the"
                                + " workflow has neither workflow_dispatch nor workflow_call, which could give it inputs, so it is"
                                + " always empty: declare it in the inputs of workflow_dispatch or workflow_call"
                                + " [unknown-input]");
    }

    @Test
    void isContentIfOneOfTheTwoTriggersDeclaresTheInput() {
        assertThat(found(rule(), reading("inputs.MESSAGE").on(WorkflowDispatch.manual(), WorkflowCall.with(MESSAGE))))
                .isEmpty();
    }

    @Test
    void looksIntoThePayloadToo() {
        assertThat(found(rule(), reading("github.event.inputs.massage").on(WorkflowDispatch.with(MESSAGE))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].run: \"github.event.inputs.massage\" is"
                                + " read, but the workflow declares no such input, so it is always empty: did you mean"
                                + " \"message\"? [unknown-input]");
    }

    @Test
    void knowsNothingOfThePayloadOfACaller() {
        assertThat(found(rule(), reading("github.event.inputs.other").on(WorkflowCall.with(MESSAGE))))
                .isEmpty();
    }

    @Test
    void looksIntoCompositeActions() {
        CompositeAction action = CompositeAction.of(".github/actions/greet", "Greet", "Says hello")
                .inputs(ActionInput.of("name"))
                .step(Step.run("echo ${{ inputs.nmae }} ${{ inputs.name }}").shell(Shell.BASH));

        assertThat(Checks.of(rule()).check(action).findings())
                .extracting(RuleLaws::withoutLocation)
                .containsExactly(
                        ".github/actions/greet/action.yml error runs.steps[0].run: \"inputs.nmae\" is read, but the"
                                + " action declares no such input, so it is always empty: did you mean \"name\"? [unknown-input]");
    }
}
