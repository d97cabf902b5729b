package dev.workflowdsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How workflows and settings of each system fit together. */
final class RepositoriesTest {

    static List<ExampleSystem> systems() {
        return ExampleSystem.ALL;
    }

    @ParameterizedTest
    @MethodSource("systems")
    void leavesNothingToSay(ExampleSystem system) {
        assertThat(HousePolicy.checks().check(system.repository())).hasToString("no findings");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void declaresEverySecretAndVariableWhereItIsReadAndNoOther(ExampleSystem system) {
        SecretsTable table = SecretsTable.of(system.repository());

        assertThat(table.missing()).isEmpty();
        assertThat(table.unused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void letsProtectedBranchesWaitForChecksOfJobs(ExampleSystem system) {
        Repository repository = system.repository();

        assertThat(repository.protection())
                .isNotEmpty()
                .allSatisfy(protection -> assertThat(protection.checks()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void writesOwnersAndUpdatesBesideTheWorkflows(ExampleSystem system, @TempDir Path directory) {
        WrittenFiles files =
                WorkflowFiles.below(directory).checkedBy(HousePolicy.checks()).write(system.source());

        assertThat(files.written())
                .hasSize(system.workflows().size() + 2)
                .contains(directory.resolve(".github/CODEOWNERS"), directory.resolve(".github/dependabot.yml"));
    }
}
