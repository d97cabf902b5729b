package dev.workflowdsl.repository;

import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.SecretsAndVariables;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepositoryTest {

    private static final Repository EMPTY = Repository.of("acme/app");
    private static final Workflow CI = Workflow.of("ci")
            .on(Push.any())
            .jobs(Job.of("build", Runner.UBUNTU_LATEST).run("make"));
    private static final CompositeAction SETUP = CompositeAction.of(".github/actions/setup", "Set up", "Installs")
            .step(Step.run("make install").shell(Shell.BASH));

    @Test
    void hasNothingAtFirst() {
        assertThat(EMPTY.owner()).isEqualTo("acme");
        assertThat(EMPTY.name()).isEqualTo("acme/app");
        assertThat(EMPTY.workflows()).isEmpty();
        assertThat(EMPTY.actions()).isEmpty();
        assertThat(EMPTY.environments()).isEmpty();
        assertThat(EMPTY.protection()).isEmpty();
        assertThat(EMPTY.rulesets()).isEmpty();
        assertThat(EMPTY.labels()).isEmpty();
        assertThat(EMPTY.secretsAndVariables()).isEqualTo(SecretsAndVariables.none());
        assertThat(EMPTY.organization()).isEqualTo(SecretsAndVariables.none());
        assertThat(EMPTY.settings()).isEqualTo(Settings.none());
        assertThat(EMPTY.codeowners()).isEmpty();
        assertThat(EMPTY.dependabot()).isEmpty();
        assertThat(EMPTY.steps()).isEmpty();
        assertThat(EMPTY.origin().flatMap(Origin::file)).contains("RepositoryTest.java");
    }

    @Test
    void keepsWhatItIsGivenInItsOrder() {
        Environment staging = Environment.of("staging");
        Environment production = Environment.of("production");
        BranchProtection main = BranchProtection.of("main");
        Ruleset tags = Ruleset.forAllTags("tags");
        Label bug = Label.of("bug", "d73a4a");
        Codeowners owners = Codeowners.none().owners("*", Team.of("app"));
        Repository repository = EMPTY.workflows(CI)
                .actions(SETUP)
                .environments(staging)
                .environments(production)
                .protect(main)
                .rulesets(tags)
                .labels(bug)
                .secrets(Secret.of("A"))
                .variables(Variable.of("B"))
                .variable(Variable.of("C"), "c")
                .organizationSecrets(Secret.of("D"))
                .organizationVariables(Variable.of("E"))
                .settings(Settings.none().wiki(false))
                .codeowners(owners)
                .dependabot(Dependabot.of());

        assertThat(repository.workflows()).containsExactly(CI);
        assertThat(repository.actions()).containsExactly(SETUP);
        assertThat(repository.environments()).containsExactly(staging, production);
        assertThat(repository.environment("PRODUCTION")).contains(production);
        assertThat(repository.environment("test")).isEmpty();
        assertThat(repository.protection()).containsExactly(main);
        assertThat(repository.rulesets()).containsExactly(tags);
        assertThat(repository.labels()).containsExactly(bug);
        assertThat(repository.secretsAndVariables()).hasToString("secrets [A], variables [B, C]");
        assertThat(repository.organization()).hasToString("secrets [D], variables [E]");
        assertThat(repository.settings()).isEqualTo(Settings.none().wiki(false));
        assertThat(repository.codeowners()).contains(owners);
        assertThat(repository.dependabot()).contains(Dependabot.of());
        assertThat(repository).hasToString("acme/app\n  .github/workflows/ci.yml\n  .github/actions/setup/action.yml");
    }

    @Test
    void knowsTheClassesThatWroteItsFiles() {
        WorkflowSource workflow = () -> CI;
        ActionSource action = () -> SETUP;
        Repository repository = EMPTY.workflows(workflow).actions(action);

        assertThat(repository.sources())
                .isEqualTo(Map.of(
                        ".github/workflows/ci.yml", RepositoryTest.class.getName(),
                        ".github/actions/setup/action.yml", RepositoryTest.class.getName()));
        assertThat(repository).isEqualTo(EMPTY.workflows(CI).actions(SETUP));
        assertThat(EMPTY.workflows(CI).sources()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"app", "acme/", "/app", "acme/app/x", "acme app/x", "acme/..", "https://example.com/acme/app"})
    void rejectsOtherNames(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Repository.of(name))
                .withMessage(
                        "repository \"" + name + "\" is not of the form owner/name: write for example \"acme/app\"");
    }

    @Test
    void rejectsWhatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.environments(Environment.of("staging"), Environment.of("Staging")))
                .withMessage("environment \"Staging\" is given twice, and GitHub knows one of each name: join the two"
                        + " into one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.labels(Label.of("bug", "000000")).labels(Label.of("Bug", "000000")))
                .withMessageStartingWith("label \"Bug\" is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.protect(BranchProtection.of("main"), BranchProtection.of("main")))
                .withMessageStartingWith("protection of branch \"main\" is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.rulesets(Ruleset.forAllTags("a"), Ruleset.forDefaultBranch("a")))
                .withMessageStartingWith("ruleset \"a\" is given twice");
    }

    @Test
    void rejectsRulesetsOfOrganisations() {
        Ruleset everywhere = Ruleset.forDefaultBranch("a").inRepositories(RepositoryCondition.all());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.rulesets(everywhere))
                .withMessage("ruleset \"a\" chooses repositories, which only an organisation can:"
                        + " take organizationCalls, or leave inRepositories out");
        Ruleset whole = Ruleset.read("{\"name\": \"a\", \"target\": \"repository\", \"enforcement\": \"active\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.rulesets(whole))
                .withMessage("ruleset \"a\" is about repositories as a whole, which only an organisation can rule:"
                        + " take organizationCalls");
    }

    @Test
    void rejectsEnvironmentsWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.environments(Environment.of(inputs("target"))))
                .withMessage("environment \"${{ inputs.target }}\" has a computed name, so that its settings belong to"
                        + " none: name each environment that it can be");
    }
}
