package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import org.junit.jupiter.api.Test;

final class PermissionsAssertTest {

    private static final Permissions SOME = Permissions.of(
            Permission.CONTENTS.read(), Permission.PACKAGES.write().comment("publishes"), Permission.ISSUES.none());

    @Test
    void holdsForWhatIsThere() {
        assertThat(SOME)
                .grants(Permission.PACKAGES.read())
                .grantsExactly(Permission.PACKAGES.write(), Permission.CONTENTS.read())
                .grantsNothingBeyond(Permission.PACKAGES.write(), Permission.CONTENTS.write());
        assertThat(Permissions.none()).grantsExactly().grantsNothingBeyond();
        assertThat(Permissions.readAll()).grants(Permission.ISSUES.read());
    }

    @Test
    void showsBoth() {
        assertFails(() -> assertThat(SOME).grants(Permission.CONTENTS.write())).hasMessage("""

                Expecting permissions
                to grant at least:
                  contents: write
                but it grants:
                  contents: read
                  packages: write
                  issues: none
                in:
                  {contents: read, packages: write, issues: none}""");
        assertFails(() -> assertThat(Permissions.readAll()).grantsExactly(Permission.CONTENTS.read()))
                .hasMessageContaining("to grant exactly:\n  contents: read\nbut it grants:\n  read-all\n");
        assertFails(() -> assertThat(SOME).grantsExactly(Permission.PACKAGES.write()))
                .hasMessageContaining("to grant exactly:\n  packages: write\n");
        assertFails(() -> assertThat(SOME).grantsNothingBeyond(Permission.PACKAGES.write()))
                .hasMessageContaining(
                        "to grant nothing beyond:\n  packages: write\nbut it also grants:\n  contents: read\n");
    }
}
