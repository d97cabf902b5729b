package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.JAVA;
import static dev.workflowdsl.testing.Pipelines.OS;
import static dev.workflowdsl.testing.Pipelines.TEST;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Matrix;
import org.junit.jupiter.api.Test;

final class MatrixAssertTest {

    private static final Matrix SMALL = unrecorded(() -> Matrix.of(JAVA));

    private static void assertSays(Runnable assertion, String message) {
        assertFails(assertion::run).hasMessage("""

                Expecting matrix
                %s
                in:
                  matrix:
                    java: ['17', '21']""".formatted(message));
    }

    @Test
    void holdsForWhatIsThere() {
        assertThat(TEST.matrix().orElseThrow())
                .hasAxis(JAVA)
                .hasAxis(OS)
                .hasLegs(3)
                .hasLeg(JAVA.is("21"), OS.is("windows"))
                .hasLeg(OS.is("linux"))
                .hasNoLeg(JAVA.is("17"), OS.is("windows"))
                .doesNotFailFast();
        assertThat(SMALL.maxParallel(2)).failsFast().hasMaxParallel(2);
        assertThat(SMALL.failFast(true)).failsFast();
    }

    @Test
    void showsAxes() {
        assertSays(() -> assertThat(SMALL).hasAxis(Axis.of("java", 17, 21)), """
                to have the axis:
                  java: [17, 21]
                but it has:
                  java: ['17', '21']""");
        assertSays(() -> assertThat(SMALL).hasAxis(OS), """
                to have the axis:
                  os: [linux, windows]
                but it has:
                  only [java]""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SMALL).hasAxis(Axis.included("extra")))
                .withMessage("axis \"extra\" gets its values from included combinations: ask for hasLeg(...)");
    }

    @Test
    void showsLegs() {
        assertSays(() -> assertThat(SMALL).hasLegs(3), """
                to have as many legs:
                  3
                but it has 2:
                  {java: '17'}
                  {java: '21'}""");
        assertSays(() -> assertThat(SMALL).hasLeg(JAVA.is("17"), OS.is("linux")), """
                to have a leg with:
                  {java: '17', os: linux}
                but its legs are:
                  {java: '17'}
                  {java: '21'}""");
        assertSays(() -> assertThat(SMALL).hasNoLeg(JAVA.is("17")), """
                to have no leg with {java: '17'}, but its legs are:
                  {java: '17'}
                  {java: '21'}""");
    }

    @Test
    void cannotKnowComputedLegs() {
        Matrix computed = Matrix.computed(Expression.raw("fromJSON(vars.MATRIX)"));

        assertFails(() -> assertThat(computed).hasLegs(1))
                .hasMessageContaining("\nto have known legs, but an expression computes its matrix\n");
    }

    @Test
    void showsOptions() {
        assertSays(() -> assertThat(SMALL).doesNotFailFast(), "not to fail fast, but it does");
        assertSays(() -> assertThat(SMALL).hasMaxParallel(1), "to run at the same time:\n  1\nbut it has:\n  none");
        assertFails(() -> assertThat(SMALL.failFast(false)).failsFast())
                .hasMessageContaining("to fail fast, but it does not");
    }
}
