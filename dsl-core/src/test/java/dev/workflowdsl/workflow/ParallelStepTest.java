package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParallelStepTest {

    private static final IdentifiedRunStep LINT = Step.run("make lint").id("lint");
    private static final ActionStep<?> SCAN = Step.uses(Action.of("a/scan@v1"));

    @Test
    void holdsItsStepsInOrder() {
        ParallelStep step = Step.parallel(LINT, SCAN);

        assertThat(step.steps()).isEqualTo(List.of(LINT, SCAN));
        assertThat(step.flattened()).isEqualTo(List.of(LINT, SCAN));
    }

    @Test
    void hasNeitherIdNorName() {
        ParallelStep step = Step.parallel(LINT, SCAN);

        assertThat(step.id()).isEmpty();
        assertThat(step.name()).isEmpty();
    }

    @Test
    void keepsWhatItIsGiven() {
        ParallelStep step = Step.parallel(LINT).comment("why").extra("new", 1);

        assertThat(step.comment()).contains("why");
        assertThat(step.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
        assertThat(step.steps()).isEqualTo(List.of(LINT));
    }

    @Test
    void differsByItsSteps() {
        assertThat(Step.parallel(LINT, SCAN))
                .isEqualTo(Step.parallel(LINT, SCAN))
                .isNotEqualTo(Step.parallel(SCAN, LINT))
                .isNotEqualTo(Step.parallel(LINT))
                .isNotEqualTo(LINT);
    }

    @Test
    void rejectsAStepInTheBackground() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.parallel(SCAN, LINT.background()))
                .withMessage(
                        "step \"lint\" runs in the background, which a parallel step does not allow: leave \"background\" out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.parallel(SCAN.name("Scan").background()))
                .withMessageStartingWith("step \"Scan\" runs in the background");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.parallel(Step.run("make").background()))
                .withMessageStartingWith("step \"make\" runs in the background");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.parallel(SCAN.background()))
                .withMessageStartingWith("step \"a/scan@v1\" runs in the background");
    }
}
