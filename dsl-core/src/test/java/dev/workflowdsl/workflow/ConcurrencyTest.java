package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Concurrency.Queue;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {

    @Test
    void hasNothingButItsGroupAtFirst() {
        Concurrency concurrency = Concurrency.group("ci-" + github().ref());

        assertThat(concurrency.group()).isEqualTo(Template.of("ci-${{ github.ref }}"));
        assertThat(concurrency.cancelsInProgress()).isEmpty();
        assertThat(concurrency.queue()).isEmpty();
        assertThat(concurrency.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void keepsWhatItIsGiven() {
        Concurrency concurrency = Concurrency.group(github().ref())
                .cancelInProgress()
                .queue(Queue.SINGLE)
                .extra("new", 1);

        assertThat(concurrency.group()).isEqualTo(Template.of("${{ github.ref }}"));
        assertThat(concurrency.cancelsInProgress()).contains(new Value.Bool(true));
        assertThat(concurrency.queue()).contains(Queue.SINGLE);
        assertThat(concurrency.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void cancelsByAnExpression() {
        assertThat(Concurrency.group("x")
                        .cancelInProgress(inputs("b").asBoolean())
                        .cancelsInProgress())
                .contains(Template.of("${{ inputs.b }}"));
    }

    @Test
    void rejectsAnEmptyGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concurrency.group(" "))
                .withMessage("concurrency group is empty: leave it out or give it a text");
    }

    @Test
    void rejectsALongQueueOfRunsThatCancelEachOther() {
        Concurrency group = Concurrency.group("x");
        String message =
                "concurrency group \"x\" has queue max together with cancel-in-progress, which GitHub refuses: drop"
                        + " one of the two";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.cancelInProgress().queue(Queue.MAX))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.queue(Queue.MAX).cancelInProgress())
                .withMessage(message);
        assertThat(group.queue(Queue.MAX).cancelInProgress(false).queue()).contains(Queue.MAX);
        assertThat(group.queue(Queue.MAX)
                        .cancelInProgress(inputs("b").asBoolean())
                        .queue())
                .contains(Queue.MAX);
    }
}
