package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Functions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaScriptActionTest {

    private static final JavaScriptAction GREET = JavaScriptAction.of(".", "Greet", "Says hello", "dist/index.js");
    private static final Condition ON_LINUX = Condition.raw("runner.os == 'Linux'");

    @Test
    void runsItsMainScriptOnNode24() {
        assertThat(GREET.main()).isEqualTo("dist/index.js");
        assertThat(GREET.using()).isEqualTo("node24");
        assertThat(GREET.pre()).isEmpty();
        assertThat(GREET.preIf()).isEmpty();
        assertThat(GREET.post()).isEmpty();
        assertThat(GREET.postIf()).isEmpty();
        assertThat(GREET.path()).isEqualTo("action.yml");
    }

    @Test
    void runsOnAnotherVersionOfNode() {
        assertThat(GREET.using(NodeRuntime.NODE20).using()).isEqualTo("node20");
    }

    @Test
    void runsScriptsBeforeAndAfterTheJob() {
        JavaScriptAction action = GREET.pre("dist/pre.js", ON_LINUX).post("dist/post.js", Functions.success());

        assertThat(action.pre()).hasValue("dist/pre.js");
        assertThat(action.preIf()).hasValue(ON_LINUX);
        assertThat(action.post()).hasValue("dist/post.js");
        assertThat(action.postIf()).hasValue(Functions.success());
        assertThat(action.main()).isEqualTo("dist/index.js");
    }

    @Test
    void runsThemAlwaysWhenNothingElseIsSaid() {
        JavaScriptAction action =
                GREET.pre("a.js", ON_LINUX).pre("b.js").post("c.js", ON_LINUX).post("d.js");

        assertThat(action).isEqualTo(GREET.pre("b.js").post("d.js"));
        assertThat(action.pre()).hasValue("b.js");
        assertThat(action.preIf()).isEmpty();
        assertThat(action.post()).hasValue("d.js");
        assertThat(action.postIf()).isEmpty();
    }

    @Test
    void declaresOutputs() {
        ActionOutput time = ActionOutput.of("time");
        ActionOutput place = ActionOutput.of("place");

        assertThat(GREET.outputs(time, place).outputs()).containsExactly(time, place);
        assertThat(GREET.outputs(time).outputs(List.of(place))).isEqualTo(GREET.outputs(time, place));
    }

    @Test
    void isEqualToOneOfWhichTheSameIsSaid() {
        JavaScriptAction other = JavaScriptAction.of(".", "Greet", "Says hello", "dist/index.js");

        assertThat(GREET).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(GREET.author("ACME")).isNotEqualTo(other).isEqualTo(other.author("ACME"));
        assertThat(GREET.using(NodeRuntime.NODE20)).isNotEqualTo(other);
    }

    @Test
    void knowsTheLineThatMadeIt() {
        assertThat(GREET.origin().orElseThrow().className())
                .isEqualTo(getClass().getName());
    }

    @Test
    void rejectsAnOutputThatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.outputs(ActionOutput.of("time"), ActionOutput.of("time")))
                .withMessage("output \"time\" is given twice, and GitHub compares names without case: rename or drop"
                        + " one");
    }

    @Test
    void rejectsEmptyScripts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaScriptAction.of(".", "Greet", "Says hello", ""))
                .withMessage("script \"main\" is empty, but GitHub requires it: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.pre(""))
                .withMessage("script \"pre\" is empty, but GitHub requires it: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.post("", ON_LINUX))
                .withMessage("script \"post\" is empty, but GitHub requires it: give it a text");
    }

    @Test
    void rejectsExpressionsInScripts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaScriptAction.of(".", "Greet", "Says hello", "${{ inputs.script }}"))
                .withMessage("script \"main\" \"${{ inputs.script }}\" holds an expression, but GitHub computes none"
                        + " there: write the text itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.pre("${{ inputs.script }}", ON_LINUX))
                .withMessage("script \"pre\" \"${{ inputs.script }}\" holds an expression, but GitHub computes none"
                        + " there: write the text itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.post("${{ inputs.script }}"))
                .withMessage("script \"post\" \"${{ inputs.script }}\" holds an expression, but GitHub computes none"
                        + " there: write the text itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"using", "main", "pre", "pre-if", "post", "post-if"})
    void rejectsAnExtraKeyOfRunsThatHasAMethod(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.runsExtra(key, "x"))
                .withMessage("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
    }
}
