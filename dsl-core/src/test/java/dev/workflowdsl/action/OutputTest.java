package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.StringExpression;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutputTest {

    private static final StringExpression TEXT = Contexts.needsOutput("build", "x");

    @Test
    void readsTextAsItIs() {
        assertThat(Output.string("x").read(TEXT).source()).isEqualTo("needs.build.outputs.x");
    }

    @Test
    void readsNumbersAndObjectsAsJson() {
        assertThat(Output.number("x").read(TEXT).source()).isEqualTo("fromJSON(needs.build.outputs.x)");
        assertThat(Output.json("x").read(TEXT).source()).isEqualTo("fromJSON(needs.build.outputs.x)");
    }

    @Test
    void readsWhetherItIsTrue() {
        assertThat(Output.bool("x").read(TEXT).source()).isEqualTo("needs.build.outputs.x == 'true'");
        assertThat(readOutputOf("{\"build\": {\"outputs\": {\"x\": \"true\"}}}"))
                .isEqualTo(Data.of(true));
        assertThat(readOutputOf("{\"build\": {\"outputs\": {\"x\": \"false\"}}}"))
                .isEqualTo(Data.of(false));
    }

    @Test
    void takesAnOutputThatWasNotSetForFalse() {
        assertThat(readOutputOf("{\"build\": {\"outputs\": {}}}")).isEqualTo(Data.of(false));
    }

    private static Data readOutputOf(String needs) {
        return Evaluator.of(Map.of("needs", Data.ofJson(needs)))
                .evaluate(Output.bool("x").read(TEXT).node());
    }

    @Test
    void isKnownByItsName() {
        StringOutput version = Output.string("version");

        assertThat(version.name()).isEqualTo("version");
        assertThat(version)
                .hasToString("version")
                .isEqualTo(Output.string("version"))
                .hasSameHashCodeAs(Output.string("version"))
                .isNotEqualTo(Output.string("other"))
                .isNotEqualTo("version");
    }

    @Test
    void rejectsANameThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Output.string("my version"))
                .withMessage("output name \"my version\" has \" \" at position 3, but it begins with a letter or _ and"
                        + " goes on with letters, digits, - and _: rename it");
    }
}
