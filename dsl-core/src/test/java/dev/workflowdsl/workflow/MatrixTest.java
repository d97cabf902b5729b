package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MatrixTest {

    private static final Axis<String> OS = Axis.of("os", "linux", "macos");
    private static final Axis<Integer> JAVA = Axis.of("java", 17, 25);
    private static final Axis<Boolean> SLOW = Axis.included("slow");
    private static final Expression<?> COMPUTED = Functions.fromJson(Contexts.needsOutput("plan", "legs"));
    private static final Template COMPUTED_TEXT = Template.of("${{ fromJSON(needs.plan.outputs.legs) }}");

    @Test
    void hasItsAxesInOrder() {
        Matrix matrix = Matrix.of(OS, JAVA);

        assertThat(matrix.dimensions())
                .isEqualTo(Mapping.empty()
                        .plus("os", Sequence.of(List.of("linux", "macos")))
                        .plus("java", Sequence.of(List.of(17, 25))));
        assertThat(matrix.failFast()).isEmpty();
        assertThat(matrix.maxParallel()).isEmpty();
        assertThat(matrix.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void leavesOutAnAxisThatOnlyCombinationsName() {
        assertThat(Matrix.of(OS, SLOW)).isEqualTo(Matrix.of(OS));
    }

    @Test
    void includesCombinations() {
        Matrix matrix = Matrix.of(OS).include(OS.is("linux"), SLOW.is(true)).include(OS.is("windows"));

        assertThat(matrix.dimensions())
                .isEqualTo(Mapping.empty()
                        .plus("os", Sequence.of(List.of("linux", "macos")))
                        .plus(
                                "include",
                                Sequence.of(List.of(
                                        Mapping.empty()
                                                .plus("os", Template.literal("linux"))
                                                .plus("slow", new Value.Bool(true)),
                                        Map.of("os", "windows")))));
    }

    @Test
    void excludesCombinations() {
        Matrix matrix = Matrix.of(OS, JAVA).exclude(OS.is("macos"), JAVA.is(17)).exclude(JAVA.is(25));

        assertThat(matrix.dimensions().entries().get("exclude"))
                .contains(Sequence.of(List.of(
                        Mapping.empty().plus("os", Template.literal("macos")).plus("java", new Value.Num(17)),
                        Map.of("java", 25))));
    }

    @Test
    void isComputedAsAWhole() {
        Matrix matrix = Matrix.computed(COMPUTED);

        assertThat(matrix.dimensions()).isEqualTo(COMPUTED_TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.include(OS.is("linux")))
                .withMessage("\"include\" cannot be added to the matrix, which is the expression"
                        + " \"${{ fromJSON(needs.plan.outputs.legs) }}\": give the matrix as a mapping, or build the whole"
                        + " in the expression");
    }

    @Test
    void hasComputedCombinations() {
        Matrix matrix = Matrix.of(OS).include(COMPUTED).exclude(COMPUTED);

        assertThat(matrix.dimensions().entries().get("include")).contains(COMPUTED_TEXT);
        assertThat(matrix.dimensions().entries().get("exclude")).contains(COMPUTED_TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.include(OS.is("linux")))
                .withMessage(
                        "combination {os: linux} cannot be added to include, which is the expression"
                                + " \"${{ fromJSON(needs.plan.outputs.legs) }}\": give all combinations in one of the two forms");
    }

    @Test
    void keepsItsSettings() {
        Matrix matrix = Matrix.of(OS).failFast(false).maxParallel(2).extra("new", 1);

        assertThat(matrix.failFast()).contains(new Value.Bool(false));
        assertThat(matrix.maxParallel()).contains(new Value.Num(2));
        assertThat(matrix.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void takesComputedSettings() {
        Matrix matrix = Matrix.of(OS)
                .failFast(inputs("b").asBoolean())
                .maxParallel(inputs("n").asNumber());

        assertThat(matrix.failFast()).contains(Template.of("${{ inputs.b }}"));
        assertThat(matrix.maxParallel()).contains(Template.of("${{ inputs.n }}"));
    }

    @Test
    void rejectsAnAxisThatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(OS, Axis.of("OS", 1)))
                .withMessage("axis \"OS\" is given twice: give each axis once, with all its values");
    }

    @Test
    void rejectsACombinationWithAnAxisInTwoSpellings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(OS)
                        .include(OS.is("linux"), Axis.included("Os").is("x")))
                .withMessage("key \"Os\" differs only in case from \"os\", and GitHub refuses both together: use one"
                        + " spelling");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void rejectsToRunNoLeg(int legs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(OS).maxParallel(legs))
                .withMessage("max-parallel \"" + legs + "\" lets no leg run: give 1 or more");
    }

    @Test
    void namesAllAxes() {
        assertThat(Matrix.of(OS, JAVA).axisNames()).containsExactly("os", "java");
        assertThat(Matrix.of(OS)
                        .include(SLOW.is(true), OS.is("x"))
                        .exclude(JAVA.is(1))
                        .axisNames())
                .containsExactly("os", "slow");
        assertThat(Matrix.of(OS).include(COMPUTED).axisNames()).containsExactly("os");
        assertThat(Matrix.computed(COMPUTED).axisNames()).isEmpty();
    }

    @Test
    void knowsWhetherAllAxesAreKnown() {
        assertThat(Matrix.of(OS).isStatic()).isTrue();
        assertThat(Matrix.of(Axis.computed("os", COMPUTED)).isStatic()).isTrue();
        assertThat(Matrix.of(OS).include(SLOW.is(true)).exclude(COMPUTED).isStatic())
                .isTrue();
        assertThat(Matrix.of(OS).include(COMPUTED).isStatic()).isFalse();
        assertThat(Matrix.computed(COMPUTED).isStatic()).isFalse();
        assertThat(Matrix.of(Value.of(Map.of("include", List.of(COMPUTED)))).isStatic())
                .isFalse();
    }
}
