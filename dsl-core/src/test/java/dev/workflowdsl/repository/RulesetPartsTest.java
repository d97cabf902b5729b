package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What all parts of protection have: they are values, and print as the JSON of GitHub's API. */
final class RulesetPartsTest {

    private static final TextPattern PATTERN = TextPattern.startsWith("feat");

    @Test
    void rulesTakeParametersThatAreNotKnownHere() {
        for (ParameterizedRule<?> rule : List.of(
                RepositoryRule.tagNamePattern(PATTERN),
                RepositoryRule.branchNamePattern(PATTERN),
                RepositoryRule.commitMessagePattern(PATTERN),
                RepositoryRule.requiredDeployments(Environment.of("staging")),
                RepositoryRule.codeScanning(CodeScanningTool.of("CodeQL")))) {
            RepositoryRule more = rule.extra("new", 1);

            assertThat(more.parameters()).as(rule.type()).containsKey("new");
            assertThat(more.type()).isEqualTo(rule.type());
            assertThat(more).isNotEqualTo(rule).isEqualTo(rule.extra("new", 1));
        }
    }

    @Test
    void rulesOfOtherTypesAreEqualIfTypeAndParametersAre() {
        OtherRule rule = RepositoryRule.other("brand_new", Map.of("limit", 3));

        assertThat(rule)
                .hasToString("""
                        {
                          "type": "brand_new",
                          "parameters": {
                            "limit": 3
                          }
                        }""")
                .isEqualTo(RepositoryRule.other("brand_new", Map.of("limit", 3)))
                .hasSameHashCodeAs(RepositoryRule.other("brand_new", Map.of("limit", 3)))
                .isNotEqualTo(RepositoryRule.other("brand_new", Map.of("limit", 4)))
                .isNotEqualTo(RepositoryRule.other("newer", Map.of("limit", 3)));
    }

    @Test
    void conditionsAreEqualIfTheySelectTheSame() {
        assertThat(RepositoryCondition.named("shop-*"))
                .isEqualTo(RepositoryCondition.named("shop-*"))
                .hasSameHashCodeAs(RepositoryCondition.named("shop-*"))
                .isNotEqualTo(RepositoryCondition.named("shop"))
                .isNotEqualTo(RepositoryCondition.all());
    }

    @Test
    void whoBypassesPrintsAsJson() {
        assertThat(BypassActor.of(RepositoryRole.ADMIN)).hasToString("""
                        {
                          "actor_id": 5,
                          "actor_type": "RepositoryRole",
                          "bypass_mode": "always"
                        }""");
    }

    @Test
    void whoDismissesIsAValueThatPrintsAsJson() {
        Dismisser admins = Dismisser.of(RepositoryRole.ADMIN);

        assertThat(admins)
                .hasToString("""
                        {
                          "id": 5,
                          "type": "RepositoryRole"
                        }""")
                .isEqualTo(Dismisser.of(RepositoryRole.ADMIN))
                .hasSameHashCodeAs(Dismisser.of(RepositoryRole.ADMIN))
                .isNotEqualTo(Dismisser.of(RepositoryRole.MAINTAIN))
                .isNotEqualTo(Dismisser.of(Team.of("ops").id(5)));
    }

    @Test
    void appsPrintTheirNames() {
        assertThat(App.of("github-actions")).hasToString("github-actions");
    }
}
