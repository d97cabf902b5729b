package dev.workflowdsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.examples.antibody.AntibodyRepository;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.mlplatform.MlPlatformRepository;
import dev.workflowdsl.examples.retropeft.RetroPeftRepository;
import dev.workflowdsl.repository.RepositorySource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Repositories as a whole: what their workflows need is declared, and the rules of the house hold. */
final class RepositoriesTest {

    static Stream<RepositorySource> repositories() {
        return Stream.of(new AntibodyRepository(), new RetroPeftRepository(), new MlPlatformRepository());
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void followTheRulesOfTheHouse(RepositorySource source) {
        assertThat(HousePolicy.checks().check(source.repository()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void haveTheSecretsAndVariablesThatTheirWorkflowsNeedAndNoOthers(RepositorySource source) {
        SecretsTable table = SecretsTable.of(source.repository());

        assertThat(table.missing()).isEmpty();
        assertThat(table.unused()).isEmpty();
    }
}
