package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StepOutputsTest {

    /** As the generator writes it. */
    private static final class Outputs extends StepOutputs {

        Outputs(String stepId) {
            super(stepId);
        }
    }

    private static final Outputs OUTPUTS = new Outputs("meta");

    @Test
    void areTextsByTheirNames() {
        assertThat(OUTPUTS.get("tags")).hasToString("${{ steps.meta.outputs.tags }}");
    }

    @Test
    void areOfTheTypesThatTheActionMeans() {
        assertThat(OUTPUTS.bool("hit")).hasToString("${{ steps.meta.outputs.hit == 'true' }}");
        assertThat(OUTPUTS.number("count").gt(1)).hasToString("${{ fromJSON(steps.meta.outputs.count) > 1 }}");
        assertThat(OUTPUTS.json("data").get("name")).hasToString("${{ fromJSON(steps.meta.outputs.data).name }}");
    }
}
