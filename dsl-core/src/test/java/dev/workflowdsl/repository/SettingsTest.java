package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.FactsSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SettingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream file = SettingsTest.class.getResourceAsStream("repository-settings.json")) {
            return JSON.readTree(file).get("body");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Settings everything() {
        Settings settings = Settings.none()
                .description("An app")
                .homepage("https://example.com")
                .visibility(Settings.Visibility.PRIVATE)
                .defaultBranch("main")
                .issues(true)
                .projects(false)
                .wiki(false)
                .pullRequests(true)
                .pullRequestsByCollaboratorsOnly(true)
                .template(false)
                .archived(false)
                .allowForking(false)
                .webCommitSignoffRequired(true)
                .mergeMethods(MergeMethod.SQUASH)
                .allowAutoMerge(true)
                .allowUpdateBranch(true)
                .deleteBranchOnMerge(true)
                .squashMessage(SquashMessage.PULL_REQUEST_TITLE)
                .mergeMessage(MergeMessage.DEFAULT);
        for (SecurityFeature feature : SecurityFeature.values()) {
            settings = settings.security(feature, true);
        }
        return settings;
    }

    @Test
    void saysAllThatGitHubTakesAndNothingElse() throws IOException {
        JsonNode payload = JSON.readTree(everything().payload().toJson());

        assertThat(FactsSchema.violations(SCHEMA, payload)).isEmpty();
        assertThat(FactsSchema.keysOf(SCHEMA, payload)).containsExactlyInAnyOrderElementsOf(FactsSchema.keysOf(SCHEMA));
    }

    @ParameterizedTest
    @EnumSource(SquashMessage.class)
    void proposesMessagesThatGitHubKnowsForSquashing(SquashMessage message) throws IOException {
        JsonNode payload = JSON.readTree(Settings.none().squashMessage(message).toString());

        assertThat(FactsSchema.violations(SCHEMA, payload)).isEmpty();
        assertThat(payload).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(MergeMessage.class)
    void proposesMessagesThatGitHubKnowsForMerging(MergeMessage message) throws IOException {
        JsonNode payload = JSON.readTree(Settings.none().mergeMessage(message).toString());

        assertThat(FactsSchema.violations(SCHEMA, payload)).isEmpty();
        assertThat(payload).hasSize(2);
    }

    @Test
    void saysOnlyWhatItIsGiven() {
        assertThat(Settings.none()).hasToString("{}");
        assertThat(Settings.none().calls("acme/app")).isEmpty();
        assertThat(Settings.none().deleteBranchOnMerge(true).mergeMethods(MergeMethod.SQUASH, MergeMethod.REBASE))
                .hasToString("""
                        {
                          "allow_merge_commit": false,
                          "allow_squash_merge": true,
                          "allow_rebase_merge": true,
                          "delete_branch_on_merge": true
                        }""");
        assertThat(Settings.none()
                        .security(SecurityFeature.SECRET_SCANNING, true)
                        .security(SecurityFeature.CODE_SECURITY, false)
                        .extra("new_key", List.of(1, "a")))
                .hasToString("""
                        {
                          "security_and_analysis": {
                            "secret_scanning": {
                              "status": "enabled"
                            },
                            "code_security": {
                              "status": "disabled"
                            }
                          },
                          "new_key": [
                            1,
                            "a"
                          ]
                        }""");
    }

    @Test
    void callsWhatHasARequestOfItsOwn() {
        Settings settings = Settings.none()
                .wiki(false)
                .topics("java", "ci")
                .vulnerabilityAlerts(true)
                .automatedSecurityFixes(false);

        assertThat(settings.calls("acme/app"))
                .extracting(ApiCall::toString)
                .containsExactly(
                        """
                        PATCH /repos/acme/app
                        {
                          "has_wiki": false
                        }""",
                        """
                        PUT /repos/acme/app/topics
                        {
                          "names": [
                            "java",
                            "ci"
                          ]
                        }""",
                        "PUT /repos/acme/app/vulnerability-alerts",
                        "DELETE /repos/acme/app/automated-security-fixes");
        assertThat(settings.topics()).contains(List.of("java", "ci"));
    }

    @Test
    void equalsWhatSaysTheSame() {
        assertThat(Settings.none().wiki(true).issues(false))
                .isEqualTo(Settings.none().issues(false).wiki(true))
                .hasSameHashCodeAs(Settings.none().issues(false).wiki(true))
                .isNotEqualTo(Settings.none().wiki(true));
        assertThat(Settings.none().topics()).isEmpty();
        assertThat(Settings.none().topics("a")).isNotEqualTo(Settings.none());
        assertThat(Settings.none().vulnerabilityAlerts(true))
                .isNotEqualTo(Settings.none().vulnerabilityAlerts(false));
    }

    @Test
    void rejectsWhatGitHubDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.none().topics("Java"))
                .withMessage("topic \"Java\" is not of at most 50 lower case letters, digits and - with no - first:"
                        + " rewrite it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.none()
                        .topics(IntStream.range(0, 21).mapToObj(i -> "t" + i).toArray(String[]::new)))
                .withMessage("repository has 21 topics, but GitHub takes 20: leave out the most general ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.none().defaultBranch(""))
                .withMessage("default branch is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.none().extra("has_wiki", true))
                .withMessage("extra key \"has_wiki\" of settings is one that this library knows: use its own method, so"
                        + " that it is checked");
    }
}
