package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.expression.Variable;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

    @Test
    void keepsWhatItIsGiven() {
        Environment environment = Environment.of("production")
                .url("https://" + github().refName() + ".example.com")
                .deployment(false)
                .extra("new", 1);

        assertThat(environment.name()).isEqualTo(Template.literal("production"));
        assertThat(environment.url()).contains(Template.of("https://${{ github.ref_name }}.example.com"));
        assertThat(environment.deployment()).contains(new Value.Bool(false));
        assertThat(environment.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void hasNothingButItsNameAtFirst() {
        Environment environment = Environment.of("production");

        assertThat(environment.url()).isEmpty();
        assertThat(environment.deployment()).isEmpty();
        assertThat(environment.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void takesComputedSettings() {
        Environment environment = Environment.of(inputs("target"))
                .url(github().serverUrl())
                .deployment(inputs("deploy").asBoolean());

        assertThat(environment.name()).isEqualTo(Template.of("${{ inputs.target }}"));
        assertThat(environment.url()).contains(Template.of("${{ github.server_url }}"));
        assertThat(environment.deployment()).contains(Template.of("${{ inputs.deploy }}"));
    }

    @Test
    void isUnprotectedAtFirst() {
        Environment environment = Environment.of("production");

        assertThat(environment.waitTimer()).isZero();
        assertThat(environment.reviewers()).isEmpty();
        assertThat(environment.preventsSelfReview()).isFalse();
        assertThat(environment.canAdminsBypass()).isEmpty();
        assertThat(environment.deploymentPolicy()).isEmpty();
        assertThat(environment.customRules()).isEmpty();
        assertThat(environment.secretsAndVariables()).isEqualTo(SecretsAndVariables.none());
    }

    @Test
    void keepsItsProtection() {
        Environment environment = Environment.of("production")
                .waitTimer(Duration.ofMinutes(5))
                .reviewers(Team.of("ops"), User.of("octocat").id(583231))
                .reviewers(Team.of("ops"), User.of("hubot"))
                .preventSelfReview()
                .canAdminsBypass(false)
                .onlyBranches("main", "release/*")
                .onlyTags("v*")
                .onlyBranches("main")
                .customRules(App.of("gatekeeper"))
                .customRules(App.of("gatekeeper"), App.of("datadog").id(7));

        assertThat(environment.waitTimer()).isEqualTo(Duration.ofMinutes(5));
        assertThat(environment.reviewers())
                .containsExactly(Team.of("ops"), User.of("octocat").id(583231), User.of("hubot"));
        assertThat(environment.preventsSelfReview()).isTrue();
        assertThat(environment.canAdminsBypass()).contains(false);
        assertThat(environment.deploymentPolicy())
                .contains(new DeploymentPolicy.Selected(List.of(
                        DeploymentPattern.branch("main"),
                        DeploymentPattern.branch("release/*"),
                        DeploymentPattern.tag("v*"))));
        assertThat(environment.customRules())
                .containsExactly(App.of("gatekeeper"), App.of("datadog").id(7));
    }

    @Test
    void takesAllProtectedBranches() {
        assertThat(Environment.of("production").onlyProtectedBranches().deploymentPolicy())
                .contains(new DeploymentPolicy.ProtectedBranches());
    }

    @Test
    void saysNothingOfItsProtectionInTheWorkflow() {
        Environment environment = Environment.of("production")
                .url("https://example.com")
                .waitTimer(Duration.ofMinutes(5))
                .reviewers(Team.of("ops"))
                .onlyBranches("main")
                .secrets(Secret.of("TOKEN"));

        assertThat(environment).hasToString("name: production\nurl: https://example.com");
    }

    @Test
    void keepsSecretsAndVariables() {
        SecretsAndVariables store = Environment.of("production")
                .secrets(Secret.of("TOKEN"), Secret.of("KEY"))
                .variables(Variable.of("REGION"), Variable.of("URL"))
                .variable(Variable.of("REGION"), "eu-central-1")
                .variable(Variable.of("SIZE"), "3")
                .secretsAndVariables();

        assertThat(store.secrets()).containsExactly(Secret.of("TOKEN"), Secret.of("KEY"));
        assertThat(store.variables()).containsExactly(Variable.of("REGION"), Variable.of("URL"), Variable.of("SIZE"));
        assertThat(store.value(Variable.of("REGION"))).contains("eu-central-1");
        assertThat(store.value(Variable.of("URL"))).isEmpty();
    }

    @Test
    void rejectsAWaitThatGitHubDoesNotTake() {
        Environment environment = Environment.of("production");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> environment.waitTimer(Duration.ofSeconds(90)))
                .withMessage("wait timer \"PT1M30S\" is not in whole minutes from 0 to 43200, which are 30 days:"
                        + " round or shorten it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> environment.waitTimer(Duration.ofMinutes(43201)))
                .withMessageStartingWith("wait timer \"PT720H1M\" is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> environment.waitTimer(Duration.ofMinutes(-1)))
                .withMessageStartingWith("wait timer \"PT-1M\" is not");
        assertThat(environment.waitTimer(Duration.ofDays(30)).waitTimer()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void rejectsASeventhReviewer() {
        Environment six = Environment.of("production")
                .reviewers(
                        IntStream.range(0, 6).mapToObj(i -> User.of("user" + i)).toArray(User[]::new));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> six.reviewers(Team.of("ops")))
                .withMessage("environment \"production\" has 7 reviewers, but GitHub takes 6: put some of the people"
                        + " into a team");
    }

    @Test
    void rejectsPatternsBesideProtectedBranches() {
        String message = "pattern \"main\" cannot stand beside onlyProtectedBranches(), since GitHub takes one of the"
                + " two: keep the one or the other";

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Environment.of("production").onlyProtectedBranches().onlyBranches("main"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of("production").onlyTags("main").onlyProtectedBranches())
                .withMessage(message);
    }

    @Test
    void rejectsPatternsThatMatchNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of("production").onlyBranches("main", ""))
                .withMessage("deployment branch pattern is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of("production").onlyTags("refs/tags/v*"))
                .withMessage("deployment tag pattern \"refs/tags/v*\" is a full reference, and GitHub compares the name"
                        + " alone: leave out refs/heads/ or refs/tags/");
    }

    @Test
    void rejectsAnEmptyName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of(""))
                .withMessage("environment name is empty: leave it out or give it a text");
    }
}
