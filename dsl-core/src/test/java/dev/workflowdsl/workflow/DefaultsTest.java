package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class DefaultsTest {

    @Test
    void beginsWithAShell() {
        Defaults defaults = Defaults.ofShell(Shell.PWSH);

        assertThat(defaults.shell()).contains(Shell.PWSH);
        assertThat(defaults.workingDirectory()).isEmpty();
        assertThat(defaults.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void beginsWithADirectory() {
        Defaults defaults = Defaults.ofWorkingDirectory("web/" + inputs("part"));

        assertThat(defaults.shell()).isEmpty();
        assertThat(defaults.workingDirectory()).contains(Template.of("web/${{ inputs.part }}"));
    }

    @Test
    void isTheSameInWhateverOrderItIsSaid() {
        assertThat(Defaults.ofShell(Shell.SH).workingDirectory("web"))
                .isEqualTo(Defaults.ofWorkingDirectory("web").shell(Shell.SH));
    }

    @Test
    void keepsKeysItDoesNotKnow() {
        assertThat(Defaults.ofShell(Shell.SH).extra("new", 1).extra())
                .isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void rejectsAnEmptyDirectory() {
        String message = "working directory is empty: leave it out or give it a text";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Defaults.ofWorkingDirectory(""))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Defaults.ofShell(Shell.SH).workingDirectory(""))
                .withMessage(message);
    }

    @Test
    void keepsKeysBesideRunThatItDoesNotKnow() {
        Defaults defaults = Defaults.ofShell(Shell.SH).extraDefaults("new", 1);

        assertThat(defaults.extraDefaults()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
        assertThat(defaults).hasToString("run:\n  shell: sh\nnew: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.extraDefaults("run", 1))
                .withMessage(
                        "extra key \"run\" is one that this library knows: use its own method, so that it is checked");
    }
}
