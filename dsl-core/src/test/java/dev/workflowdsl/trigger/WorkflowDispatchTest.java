package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class WorkflowDispatchTest {

    private static final StringInput TAG = Input.string("tag");
    private static final BooleanInput DRY_RUN = Input.bool("dry-run");

    @Test
    void hasNothingToSayWithoutInputs() {
        assertThat(WorkflowDispatch.manual().configuration()).isEqualTo(new Value.Null());
    }

    @Test
    void addsInputs() {
        WorkflowDispatch both = WorkflowDispatch.manual().input(TAG).input(DRY_RUN);
        assertThat(both).isEqualTo(WorkflowDispatch.with(TAG, DRY_RUN));
        assertThat(both.extra("later", 1).inputs()).containsExactly(TAG, DRY_RUN);
    }

    @Test
    void keepsExtraKeysBehindTheInputs() {
        assertThat(WorkflowDispatch.manual().extra("later", 1).input(TAG)).hasToString("""
                workflow_dispatch:
                  inputs:
                    tag:
                      type: string
                  later: 1""");
    }

    @Test
    void rejectsTheSameInputTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowDispatch.with(TAG, Input.bool("Tag")))
                .withMessage("input \"Tag\" is already declared as \"tag\", and GitHub compares names without case:"
                        + " declare it once");
    }

    @Test
    void takes25InputsAndNotOneMore() {
        WorkflowDispatch event = WorkflowDispatch.manual();
        for (int i = 1; i <= 25; i++) {
            event = event.input(Input.string("input" + i));
        }
        WorkflowDispatch full = event;
        assertThat(full.inputs()).hasSize(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.input(TAG))
                .withMessage("input \"tag\" of workflow_dispatch is one too many, since GitHub allows 25:"
                        + " put several values into one, for example as JSON");
    }
}
