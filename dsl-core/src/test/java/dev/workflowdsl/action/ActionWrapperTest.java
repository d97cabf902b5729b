package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Axis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActionWrapperTest {

    private static final Tool TOOL = new Tool(ActionReference.parse("acme/tool@v1"), Mapping.empty());

    /** As the generator writes it. */
    private static final class Tool extends ActionWrapper<Tool, StepOutputs> {

        Tool(ActionReference reference, Value inputs) {
            super(reference, inputs);
        }

        @Override
        protected Tool with(ActionReference reference, Value inputs) {
            return new Tool(reference, inputs);
        }

        Tool lines(String first, String... more) {
            return set("lines", "\n", first, more);
        }

        Tool commas(Iterable<? extends CharSequence> items) {
            return set("commas", ",", items);
        }

        Tool mode(Mode mode) {
            return set("mode", mode);
        }

        @Override
        public StepOutputs outputsOf(String stepId) {
            return new StepOutputs(stepId);
        }
    }

    private static final class Mode extends InputValue {

        Mode(String text) {
            super(text);
        }
    }

    private static final class OtherMode extends InputValue {

        OtherMode(String text) {
            super(text);
        }
    }

    private static Map<String, Value> inputs(Tool tool) {
        return tool.inputs().entries().asMap();
    }

    @Test
    void joinsLists() {
        assertThat(TOOL.lines("a", "b", "c").inputs()).hasToString("{lines: a\nb\nc\n}");
        assertThat(TOOL.lines("a").inputs()).hasToString("{lines: a}");
        assertThat(TOOL.lines("a\nb").inputs()).hasToString("{lines: a\nb\n}");
        assertThat(TOOL.lines("a", "b\n").inputs()).hasToString("{lines: a\nb\n}");
        assertThat(TOOL.commas(List.of("a", new Mode("b"))).inputs()).hasToString("{commas: a,b}");
        assertThat(TOOL.commas(List.of()).inputs()).hasToString("{commas: }");
    }

    @Test
    void replacesAnInputThatIsSetAgain() {
        assertThat(inputs(TOOL.lines("a").input("x", 1).lines("b")))
                .isEqualTo(Map.of("lines", Value.of("b"), "x", Value.of(1)));
    }

    @Test
    void doesNotChangeTheValueThatItIsCalledOn() {
        Tool tool = TOOL.lines("a");

        assertThat(tool.input("x", 1)).isNotEqualTo(tool);
        assertThat(inputs(tool)).containsOnlyKeys("lines");
    }

    @Test
    void refusesAnInputInAnotherSpelling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOOL.lines("a").input("Lines", "b"))
                .withMessage("key \"Lines\" differs only in case from \"lines\", and GitHub refuses both together:"
                        + " use one spelling");
    }

    @Test
    void goesToAnotherReferenceWithItsInputs() {
        assertThat(TOOL.lines("a").at("v2"))
                .isEqualTo(new Tool(ActionReference.parse("acme/tool@v2"), Mapping.empty()).lines("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> TOOL.at("v 2"));
    }

    @Test
    void wordsAreTexts() {
        Mode mode = new Mode("fast");

        assertThat(TOOL.mode(mode).inputs()).hasToString("{mode: fast}");
        assertThat(mode).hasToString("fast").hasSize(4).startsWith("fa");
        assertThat(mode.charAt(1)).isEqualTo('a');
        assertThat(mode.subSequence(1, 3)).isEqualTo("as");
        assertThat(mode).isEqualTo(new Mode("fast")).hasSameHashCodeAs(new Mode("fast"));
        assertThat((Object) mode).isNotEqualTo(new OtherMode("fast")).isNotEqualTo(new Mode("slow"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mode("${{"));
    }

    @Test
    void wordsAreLiteralsInExpressions() {
        Axis<Mode> modes = Axis.of("mode", new Mode("fast"), new Mode("slow"));

        assertThat(modes.values().orElseThrow()).hasToString("[fast, slow]");
        assertThat(modes.value().ne(new Mode("fast"))).hasToString("${{ matrix.mode != 'fast' }}");
        assertThat(modes.is(new Mode("slow")).value()).hasToString("slow");
    }
}
