package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Template;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShellTest {

    @Test
    void knowsTheShellsOfGitHub() {
        assertThat(Stream.of(Shell.BASH, Shell.PWSH, Shell.PYTHON, Shell.SH, Shell.CMD, Shell.POWERSHELL))
                .extracting(Shell::toString)
                .containsExactly("bash", "pwsh", "python", "sh", "cmd", "powershell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "Bash", "perl {0}", "bash -euo pipefail {0}", "${{ inputs.shell }}"})
    void takesACommandLine(String command) {
        assertThat(Shell.custom(command).command()).isEqualTo(Template.of(command));
    }

    @Test
    void takesAComputedShell() {
        assertThat(Shell.custom(Contexts.inputs("shell").asString())).isEqualTo(Shell.custom("${{ inputs.shell }}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", "bash -e", "", "{1}"})
    void rejectsACommandLineWithoutAPlaceForTheScript(String command) {
        String message =
                "shell \"" + command + "\" is none that GitHub knows and has no {0} for the file of the script:"
                        + " write for example \"" + command + " {0}\"";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shell.custom(command))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shell(Template.literal(command)))
                .withMessage(message);
    }
}
