package dev.workflowdsl.examples.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.workflow.Team;
import org.junit.jupiter.api.Test;

final class RepositoriesTest {

    private final Repository repository =
            Repositories.of("acme/tool", Team.of("tools"), Repositories.weekly(Ecosystem.PIP, "/"));

    @Test
    void belongsToItsTeam() {
        assertThat(repository.codeowners().orElseThrow().text("acme")).contains("* @acme/tools");
    }

    @Test
    void letsNewVersionsWaitForAWeek() {
        assertThat(repository.dependabot().orElseThrow().toString())
                .contains("package-ecosystem: pip", "day: monday", "default-days: 7");
    }

    @Test
    void tidiesUpAfterAMerge() {
        assertThat(repository.settings().payload().toJson()).contains("\"delete_branch_on_merge\": true");
    }
}
