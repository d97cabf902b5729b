package dev.workflowdsl.repository;

import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.Facts;
import dev.workflowdsl.FactsSchema;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Reviewer;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EnvironmentSettingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Environment EMPTY = Environment.of("staging");

    /** All that GitHub answers of an environment; names stand only in answers with numbers. */
    private static final Environment FULL = Environment.of("production")
            .waitTimer(Duration.ofMinutes(5))
            .reviewers(User.of("octocat").id(1), Team.of("ops").id(2))
            .preventSelfReview()
            .canAdminsBypass(false)
            .onlyBranches("main", "release/*")
            .onlyTags("v*");

    static Stream<Environment> environments() {
        return Stream.of(
                EMPTY,
                FULL,
                EMPTY.onlyProtectedBranches(),
                EMPTY.onlyPatterns(List.of()),
                EMPTY.waitTimer(Duration.ofDays(30)),
                EMPTY.canAdminsBypass(true),
                EMPTY.reviewers(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> User.of("user" + i).id(i))
                        .toArray(User[]::new)));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void sendsWhatGitHubTakes(Environment environment) throws JsonProcessingException {
        JsonNode facts = Facts.read("environments-api.json").get("body");
        JsonNode payload =
                JSON.readTree(EnvironmentSettings.payload(environment).toJson());

        // The description of the API shows can_admins_bypass only in answers, but GitHub takes it.
        assertThat(FactsSchema.violations(facts, payload)).isSubsetOf("$.can_admins_bypass is unknown");
        assertThat(payload.has("can_admins_bypass"))
                .isEqualTo(environment.canAdminsBypass().isPresent());
        JsonNode policy = payload.get("deployment_branch_policy");
        assertThat(policy.isNull()
                        || policy.get("protected_branches").asBoolean()
                                != policy.get("custom_branch_policies").asBoolean())
                .as("exactly one of the two flags is true")
                .isTrue();
    }

    @Test
    void sendsEveryFieldSinceGitHubForgetsTheOthers() {
        assertThat(EnvironmentSettings.payload(EMPTY).toJson()).isEqualTo("""
                {
                  "wait_timer": 0,
                  "prevent_self_review": false,
                  "reviewers": [],
                  "deployment_branch_policy": null
                }""");
        assertThat(EnvironmentSettings.payload(FULL).toJson()).isEqualTo("""
                {
                  "wait_timer": 5,
                  "prevent_self_review": true,
                  "reviewers": [
                    {
                      "type": "User",
                      "id": 1
                    },
                    {
                      "type": "Team",
                      "id": 2
                    }
                  ],
                  "deployment_branch_policy": {
                    "protected_branches": false,
                    "custom_branch_policies": true
                  },
                  "can_admins_bypass": false
                }""");
    }

    @Test
    void makesOneRequestForEachPatternAndApp() throws JsonProcessingException {
        Environment environment = FULL.customRules(App.of("gatekeeper").id(7));

        List<SettingsStep> calls = EnvironmentSettings.calls("acme/app", environment);

        assertThat(calls)
                .extracting(SettingsStep::what)
                .containsExactly(
                        "set up environment \"production\"",
                        "remove other deployment patterns of environment \"production\"",
                        "add branch pattern \"main\" of environment \"production\"",
                        "add branch pattern \"release/*\" of environment \"production\"",
                        "add tag pattern \"v*\" of environment \"production\"",
                        "remove other apps from the rules of environment \"production\"",
                        "add app \"gatekeeper\" to the rules of environment \"production\"");
        JsonNode facts = Facts.read("environments-api.json");
        for (int i : List.of(2, 3, 4)) {
            JsonNode body = body(calls.get(i));
            assertThat(FactsSchema.violations(facts.get("deployment_branch_policy_body"), body))
                    .isEmpty();
        }
        assertThat(FactsSchema.violations(facts.get("deployment_protection_rule_body"), body(calls.get(6))))
                .isEmpty();
    }

    private static JsonNode body(SettingsStep step) throws JsonProcessingException {
        return JSON.readTree(((ApiCall) step).body().orElseThrow().toJson());
    }

    @Test
    void sendsOnlyRequestsThatGitHubKnows() {
        List<String> known = StreamSupport.stream(
                        Facts.read("environments-api.json").get("operations").spliterator(), false)
                .map(operation -> operation.get("method").asText() + " "
                        + operation.get("path").asText())
                .toList();

        for (SettingsStep step : EnvironmentSettings.calls("acme/app", FULL.customRules(App.of("gatekeeper")))) {
            String path = step instanceof ApiCall call ? call.path() : ((Pruning) step).path();
            String method = step instanceof ApiCall call ? call.method().toString() : "GET";
            assertThat(known)
                    .contains(method + " "
                            + path.replace("/acme/app/", "/{owner}/{repo}/")
                                    .replace("/production", "/{environment_name}"));
        }
    }

    @Test
    void asksForNumbersThatAreNotKnown() {
        Environment environment = EMPTY.reviewers(
                User.of("octocat"), Team.of("ops"), Team.of("dba").id(9));

        ApiCall call =
                (ApiCall) EnvironmentSettings.calls("acme/app", environment).get(0);

        assertThat(call.lookups())
                .containsExactly(
                        new ApiCall.Lookup("{user:octocat}", "/users/octocat", "id"),
                        new ApiCall.Lookup("{team:ops}", "/orgs/acme/teams/ops", "id"));
        assertThat(call.body().orElseThrow().toJson())
                .contains("\"id\": \"{user:octocat}\"")
                .contains("\"id\": 9");
    }

    @Test
    void encodesTheNameOfTheEnvironment() {
        assertThat(EnvironmentSettings.calls("acme/app", Environment.of("eu/prod 1")))
                .singleElement()
                .extracting(call -> ((ApiCall) call).path())
                .isEqualTo("/repos/acme/app/environments/eu%2Fprod%201");
    }

    @ParameterizedTest
    @MethodSource("environments")
    void readsBackWhatItSent(Environment environment) {
        Environment read = EnvironmentSettings.read(answer(environment), policies(environment));

        assertThat(read).isEqualTo(environment);
    }

    /** What GET says of an environment. */
    private static String answer(Environment environment) {
        Json answer =
                new Json().put("id", 161088068).put("name", environment.name().text());
        Json wait = new Json()
                .put("id", 1)
                .put("type", "wait_timer")
                .put("wait_timer", environment.waitTimer().toMinutes());
        Json reviewers = new Json()
                .put("id", 2)
                .put("prevent_self_review", environment.preventsSelfReview())
                .put("type", "required_reviewers")
                .put(
                        "reviewers",
                        Json.of(environment.reviewers().stream()
                                .map(EnvironmentSettingsTest::answer)
                                .toList()));
        Json policy = new Json().put("id", 3).put("type", "branch_policy");
        answer.put(
                "protection_rules",
                Json.of(Stream.of(wait, reviewers, policy).map(Json::toData).toList()));
        environment.canAdminsBypass().ifPresent(can -> answer.put("can_admins_bypass", can));
        Data.Obj sent = (Data.Obj) EnvironmentSettings.payload(environment);
        String key = "deployment_branch_policy";
        return answer.put(key, sent.property(key).orElseThrow()).toData().toJson();
    }

    private static Data answer(Reviewer reviewer) {
        boolean user = reviewer instanceof User;
        Json whole = new Json().put("id", reviewer.id().orElseThrow());
        whole.put(user ? "login" : "slug", Ids.name(reviewer));
        return new Json()
                .put("type", user ? "User" : "Team")
                .put("reviewer", whole)
                .toData();
    }

    private static String policies(Environment environment) {
        List<DeploymentPattern> patterns =
                environment.deploymentPolicy().orElse(null) instanceof DeploymentPolicy.Selected selected
                        ? selected.patterns()
                        : List.of();
        return new Json()
                .put("total_count", patterns.size())
                .put(
                        "branch_policies",
                        Json.of(patterns.stream()
                                .map(pattern -> new Json()
                                        .put("id", 361471)
                                        .put("name", pattern.pattern())
                                        .put("type", pattern.kind().name().toLowerCase(Locale.ROOT))
                                        .toData())
                                .toList()))
                .toData()
                .toJson();
    }

    @Test
    void readsAnswersOfOldServers() {
        String json = """
                {"name": "staging", "protection_rules": [], "deployment_branch_policy":
                  {"protected_branches": false, "custom_branch_policies": true}}
                """;

        assertThat(EnvironmentSettings.read(json, "{\"branch_policies\": [{\"id\": 1, \"name\": \"main\"}]}"))
                .isEqualTo(EMPTY.onlyBranches("main"));
    }

    @Test
    void rejectsAnswersOfAnotherShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.read("[]", "{}"))
                .withMessage("the environment is not the answer of GitHub: it is a list, but an object is expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.read("{}", "{}"))
                .withMessage("the environment: \"name\" is missing, but a text is expected there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.read("""
                        {"name": "a", "protection_rules": [{"type": "required_reviewers", "reviewers": [{"type": "User"}]}]}
                        """, "{}"))
                .withMessage(
                        "the environment: \"protection_rules[0].reviewers[0].reviewer\" is missing, but an object is"
                                + " expected there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.read("""
                        {"name": "a", "protection_rules": [{"type": "wait_timer", "wait_timer": 99999}]}
                        """, "{}"))
                .withMessage("the environment in \"protection_rules[0]\": wait timer \"PT1666H39M\" is not in whole"
                        + " minutes from 0 to 43200, which are 30 days: round or shorten it");
    }

    @Test
    void rejectsALongName() {
        String name = "x".repeat(256);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.calls("acme/app", Environment.of(name)))
                .withMessage(
                        "environment \"" + name + "\" has a name of 256 characters, but GitHub takes 255: shorten it");
    }

    @Test
    void rejectsAComputedName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.calls("acme/app", Environment.of(inputs("target"))))
                .withMessage("environment \"${{ inputs.target }}\" has a computed name, so that its settings belong to"
                        + " none: name each environment that it can be");
    }
}
