package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.StringExpression;
import org.junit.jupiter.api.Test;

final class OutputTest {

    private static final StringExpression TEXT = Contexts.needsOutput("build", "x");

    @Test
    void readsTextAsItIs() {
        assertThat(Output.string("x").read(TEXT).source()).isEqualTo("needs.build.outputs.x");
    }

    @Test
    void readsOtherTypesAsJson() {
        assertThat(Output.number("x").read(TEXT).source()).isEqualTo("fromJSON(needs.build.outputs.x)");
        assertThat(Output.bool("x").read(TEXT).source()).isEqualTo("fromJSON(needs.build.outputs.x)");
        assertThat(Output.json("x").read(TEXT).source()).isEqualTo("fromJSON(needs.build.outputs.x)");
    }

    @Test
    void isKnownByItsName() {
        Output<String> version = Output.string("version");

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
