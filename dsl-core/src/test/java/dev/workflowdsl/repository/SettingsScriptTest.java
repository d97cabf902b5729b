package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.golden.AcmeRepository;
import dev.workflowdsl.repository.FakeGh.Run;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs scripts against a {@code gh} that writes down how it was called, and answers as GitHub does. */
final class SettingsScriptTest {

    private static final Repository EMPTY = Repository.of("acme/app");
    private static final Repository ACME = new AcmeRepository().repository();

    private static final Map<String, String> VALUES = Map.of(
            "SECRET_CODECOV_TOKEN", "codecov's value",
            "SECRET_STAGING__DEPLOY_KEY", "value of staging",
            "SECRET_PRODUCTION_EU__DEPLOY_KEY", "value\nof production",
            "VARIABLE_PRODUCTION_EU__ENDPOINT", "https://example.com",
            "DEPENDABOT_SECRET_MAVEN_PASSWORD", "value for maven");

    @TempDir
    Path directory;

    private FakeGh gh;

    @BeforeEach
    void start() throws IOException {
        gh = new FakeGh(directory)
                .answer("orgs/acme/teams/ops", "{\"id\": 11}")
                .answer("users/octocat", "{\"id\": 22}")
                .answer("apps/gatekeeper", "{\"id\": 33}");
    }

    private Run run(Repository repository, Map<String, String> values) throws Exception {
        return gh.run(SettingsScript.of(repository), values);
    }

    static Stream<Repository> repositories() {
        return Stream.of(
                ACME,
                EMPTY,
                EMPTY.settings(Settings.none().wiki(false)),
                EMPTY.settings(Settings.none().vulnerabilityAlerts(false)),
                EMPTY.labels(Label.of("it's \"$(new)\" `label`", "000000")),
                EMPTY.secrets(Secret.of("TOKEN")),
                EMPTY.environments(
                        Environment.of("a b'c").onlyBranches("it's/*").reviewers(Team.of("ops"))));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void isCleanForShellcheck(Repository repository) throws Exception {
        FakeGh.requireTools("shellcheck");
        Path file = Files.writeString(
                directory.resolve("check.sh"), SettingsScript.of(repository).script("# test\n"));

        Process process = new ProcessBuilder("shellcheck", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void createsWhatIsNotThere() throws Exception {
        Run run = run(ACME, VALUES);

        assertThat(run.status()).as(run.output()).isZero();
        String production = "repos/acme/app/environments/production%2Feu";
        assertThat(run.changes())
                .containsExactly(
                        "PATCH repos/acme/app",
                        "PUT repos/acme/app/topics",
                        "PUT repos/acme/app/vulnerability-alerts",
                        "DELETE repos/acme/app/automated-security-fixes",
                        "POST repos/acme/app/labels",
                        "POST repos/acme/app/labels",
                        "POST repos/acme/app/actions/variables",
                        "secret set CODECOV_TOKEN --repo acme/app",
                        "PUT repos/acme/app/environments/staging",
                        "POST repos/acme/app/environments/staging/variables",
                        "secret set DEPLOY_KEY --repo acme/app --env staging",
                        "PUT " + production,
                        "POST " + production + "/deployment-branch-policies",
                        "POST " + production + "/deployment-branch-policies",
                        "POST " + production + "/deployment-branch-policies",
                        "POST " + production + "/deployment_protection_rules",
                        "POST " + production + "/variables",
                        "variable set ENDPOINT --repo acme/app --env production/eu",
                        "secret set DEPLOY_KEY --repo acme/app --env production/eu",
                        "secret set MAVEN_PASSWORD --repo acme/app --app dependabot",
                        "PUT repos/acme/app/branches/main/protection",
                        "POST repos/acme/app/branches/main/protection/required_signatures",
                        "POST repos/acme/app/rulesets");
    }

    @Test
    void putsTheNumbersThatGitHubToldIntoBodies() throws Exception {
        String calls = String.join("\n", run(ACME, VALUES).calls());

        assertThat(calls).contains("""
                  "reviewers": [
                    {
                      "type": "Team",
                      "id": 11
                    },
                    {
                      "type": "User",
                      "id": 22
                    },
                    {
                      "type": "User",
                      "id": 480938
                    }
                  ],
                """);
        assertThat(calls)
                .contains("\"integration_id\": 33")
                .contains("\"actor_id\": 11")
                .doesNotContain("{team:");
        assertThat(calls.lines().filter("api orgs/acme/teams/ops --jq .id"::equals))
                .hasSize(1);
    }

    @Test
    void givesValuesToGhAloneAndPrintsNone() throws Exception {
        Run run = run(ACME, VALUES);

        assertThat(run.calls())
                .containsSequence(
                        "secret set DEPLOY_KEY --repo acme/app --env production/eu", "value", "of production");
        VALUES.values().forEach(value -> assertThat(run.output()).doesNotContain(value));
        assertThat(SettingsScript.of(ACME).script("")).doesNotContain("value of");
    }

    @Test
    void changesWhatIsThereAndRemovesPatternsThatAreNotAskedFor() throws Exception {
        String staging = "repos/acme/app/environments/staging/";
        gh.answer("repos/acme/app/labels", "[{\"name\": \"bug\"}, {\"name\": \"good first issue\"}]")
                .answer(staging + "variables", "{\"variables\": [{\"name\": \"REGION\"}]}")
                .answer(staging + "deployment-branch-policies", """
                        {"branch_policies": [
                          {"id": 1, "name": "main", "type": "branch"},
                          {"id": 2, "name": "*", "type": "branch"},
                          {"id": 3, "name": "v*", "type": "branch"}]}
                        """)
                .answer("repos/acme/app/rulesets", """
                        [{"id": 8, "name": "Releases", "source_type": "Organization"},
                         {"id": 9, "name": "Releases", "source_type": "Repository"}]
                        """);
        Repository repository = EMPTY.labels(Label.of("good first issue", "7057ff"))
                .environments(Environment.of("staging")
                        .variable(Variable.of("Region"), "eu")
                        .onlyBranches("main")
                        .onlyTags("v*"))
                .rulesets(Ruleset.forTags("Releases", "v*"));

        Run run = run(repository, Map.of());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.changes())
                .containsExactly(
                        "PATCH repos/acme/app/labels/good%20first%20issue",
                        "PUT repos/acme/app/environments/staging",
                        "DELETE " + staging + "deployment-branch-policies/2",
                        "DELETE " + staging + "deployment-branch-policies/3",
                        "POST " + staging + "deployment-branch-policies",
                        "PATCH " + staging + "variables/REGION",
                        "PUT repos/acme/app/rulesets/9");
    }

    @Test
    void findsALabelInOtherCaseAndGivesItTheNameThatIsAskedFor() throws Exception {
        gh.answer("repos/acme/app/labels", "[{\"name\": \"bug\"}]");

        Run run = run(EMPTY.labels(Label.of("Bug", "7057ff")), Map.of());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.changes()).containsExactly("PATCH repos/acme/app/labels/bug");
        assertThat(String.join("\n", run.calls())).contains("""
                {
                  "new_name": "Bug",
                  "color": "7057ff",
                  "description": ""
                }
                """);
    }

    @Test
    void removesAllPatternsWhereNobodyMayDeploy() throws Exception {
        String policies = "repos/acme/app/environments/staging/deployment-branch-policies";
        gh.answer(policies, """
                {"branch_policies": [
                  {"id": 1, "name": "main", "type": "branch"},
                  {"id": 3, "name": "v*", "type": "tag"}]}
                """);

        Run run = run(EMPTY.environments(Environment.of("staging").onlyPatterns(List.of())), Map.of());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.changes())
                .containsExactly(
                        "PUT repos/acme/app/environments/staging",
                        "DELETE " + policies + "/1",
                        "DELETE " + policies + "/3");
    }

    @Test
    void removesNothingWhereThereIsNothing() throws Exception {
        Run run = run(EMPTY.environments(Environment.of("staging").onlyPatterns(List.of())), Map.of());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.changes()).containsExactly("PUT repos/acme/app/environments/staging");
    }

    @Test
    void leavesValuesAloneThatAreThereAndTellsOfThoseThatAreNot() throws Exception {
        gh.answer("secret-list", "[{\"name\": \"OLD\"}, {\"name\": \"TOKEN\"}]");
        Repository repository = EMPTY.secrets(Secret.of("TOKEN"), Secret.of("OTHER"))
                .variables(Variable.of("REGION"))
                .protect(BranchProtection.of("main"));

        Run run = run(repository, Map.of());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .endsWith("These values are neither in the environment nor at GitHub: VARIABLE_REGION SECRET_OTHER\n");
        assertThat(run.changes())
                .containsExactly(
                        "PUT repos/acme/app/branches/main/protection",
                        "DELETE repos/acme/app/branches/main/protection/required_signatures");
    }

    @Test
    void isContentWhereWhatItRemovesIsGone() throws Exception {
        gh.refuse("--method DELETE", "Not Found (HTTP 404)");

        assertThat(run(EMPTY.settings(Settings.none().vulnerabilityAlerts(false)), Map.of())
                        .status())
                .isZero();
    }

    @Test
    void stopsAtTheFirstRefusal() throws Exception {
        gh.refuse("--method PUT", "Validation Failed (HTTP 422)");
        Repository repository = EMPTY.environments(Environment.of("staging")).protect(BranchProtection.of("main"));

        Run run = run(repository, Map.of());

        assertThat(run.status()).isNotZero();
        assertThat(run.output()).endsWith("gh: Validation Failed (HTTP 422)\n");
        assertThat(run.changes()).containsExactly("PUT repos/acme/app/environments/staging");
    }

    @Test
    void stopsWhereARemovalIsRefused() throws Exception {
        gh.refuse("--method DELETE", "Must have admin rights (HTTP 403)");

        Run run = run(EMPTY.settings(Settings.none().vulnerabilityAlerts(false)), Map.of());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).endsWith("gh: Must have admin rights (HTTP 403)\n");
    }

    @Test
    void stopsWhereGitHubHasNoNumber() throws Exception {
        gh.answer("orgs/acme/teams/ops", "{\"message\": \"Not Found\"}");

        Run run = run(EMPTY.environments(Environment.of("production").reviewers(Team.of("ops"))), Map.of());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).endsWith("GitHub has no number for {team:ops}\n");
        assertThat(run.changes()).isEmpty();
    }

    @Test
    void runsNothingThatStandsInNames() throws Exception {
        String name = "it's \"$(touch made)\" `touch made` \\(.id)";
        gh.answer(
                "repos/acme/app/labels",
                Data.of(List.of(Label.of(name, "000000").payload())).toJson());

        Run run = run(EMPTY.labels(Label.of(name, "ffffff")), Map.of());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.changes())
                .singleElement()
                .extracting(change -> URLDecoder.decode(change, StandardCharsets.UTF_8))
                .isEqualTo("PATCH repos/acme/app/labels/" + name);
        assertThat(run.output()).isEqualTo("set up label \"" + name + "\"\n");
        assertThat(directory.resolve("made")).doesNotExist();
    }

    @Test
    void keepsSourcesOfValuesApart() {
        Repository repository = EMPTY.secrets(Secret.of("GH_TOKEN"), Secret.of("A__TOKEN"))
                .environments(
                        Environment.of("a").secrets(Secret.of("TOKEN")),
                        Environment.of("x-y").secrets(Secret.of("TOKEN")),
                        Environment.of("x.y").secrets(Secret.of("token")));

        assertThat(repository.steps().stream()
                        .filter(GivenValue.class::isInstance)
                        .map(step -> ((GivenValue) step).source()))
                .containsExactly(
                        "SECRET_GH_TOKEN",
                        "SECRET_A__TOKEN",
                        "SECRET_A__TOKEN_2",
                        "SECRET_X_Y__TOKEN",
                        "SECRET_X_Y__TOKEN_2");
    }
}
