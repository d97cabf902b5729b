package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.check.SecretsTable.Row;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Registry;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecretsTableTest {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Secret KEY = Secret.of("KEY");
    private static final Variable REGION = Variable.of("REGION");
    private static final Environment STAGING = Environment.of("staging").secrets(KEY);
    private static final Environment PRODUCTION =
            Environment.of("production").secrets(KEY).variable(REGION, "eu");
    private static final Repository REPOSITORY = Repository.of("acme/app").environments(STAGING, PRODUCTION);

    private static final String CI = ".github/workflows/ci.yml";
    private static final String DEPLOY = ".github/workflows/deploy.yml";

    @Test
    void namesThePlacesInWhichTheJobsFindWhatTheyNeed() {
        Repository repository = REPOSITORY
                .secrets(TOKEN)
                .organizationVariables(REGION)
                .workflows(ci(
                        build("test").env("TOKEN", TOKEN).env("GH", Secret.GITHUB_TOKEN),
                        build("staging").env("KEY", KEY).env("REGION", REGION).environment(STAGING),
                        build("production")
                                .env("KEY", KEY)
                                .env("REGION", REGION)
                                .environment(PRODUCTION)));

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(
                        new Row(CI, ValueKind.SECRET, "TOKEN", List.of("test"), List.of("repository"), List.of()),
                        new Row(
                                CI,
                                ValueKind.SECRET,
                                "KEY",
                                List.of("staging", "production"),
                                List.of("environment staging", "environment production"),
                                List.of()),
                        new Row(
                                CI,
                                ValueKind.VARIABLE,
                                "REGION",
                                List.of("staging", "production"),
                                List.of("organization", "environment production"),
                                List.of()));
        assertThat(SecretsTable.of(repository).missing()).isEmpty();
    }

    @Test
    void aSecretOfAnEnvironmentIsMissingInAJobWithoutIt() {
        Repository repository = REPOSITORY.workflows(ci(
                build("production").env("KEY", KEY).environment(PRODUCTION),
                build("notify").env("KEY", KEY),
                build("region").env("REGION", REGION).environment(STAGING)));

        assertThat(SecretsTable.of(repository).missing())
                .containsExactly(
                        new Row(
                                CI,
                                ValueKind.SECRET,
                                "KEY",
                                List.of("production", "notify"),
                                List.of("environment production"),
                                List.of("in job notify: it is only in environment staging and environment production")),
                        new Row(
                                CI,
                                ValueKind.VARIABLE,
                                "REGION",
                                List.of("region"),
                                List.of(),
                                List.of("it is only in environment production, not in environment staging")));
    }

    @Test
    void whatNothingDeclaresIsMissing() {
        Repository repository = REPOSITORY.workflows(ci(build("test")).env("A", "${{ secrets.A || vars['B'] }}"));

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(
                        new Row(CI, ValueKind.SECRET, "A", List.of(), List.of(), List.of("nothing declares it")),
                        new Row(CI, ValueKind.VARIABLE, "B", List.of(), List.of(), List.of("nothing declares it")));
    }

    @Test
    void eachReasonIsThereOnceWithItsJobs() {
        Repository repository = REPOSITORY.workflows(ci(
                        build("production").env("KEY", KEY).environment(PRODUCTION),
                        build("test").env("KEY", KEY).env("TOKEN", TOKEN),
                        build("notify").env("KEY", KEY).env("TOKEN", TOKEN))
                .env("TOKEN", TOKEN)
                .env("KEY", KEY));

        assertThat(SecretsTable.of(repository).missing())
                .extracting(Row::name, Row::missing)
                .containsExactlyInAnyOrder(
                        tuple(
                                "KEY",
                                List.of(
                                        "outside of jobs and in jobs test, notify: it is only in environment staging and"
                                                + " environment production")),
                        tuple("TOKEN", List.of("nothing declares it")));
    }

    @Test
    void namesAreComparedWithoutCase() {
        Repository repository = REPOSITORY
                .secrets(TOKEN)
                .workflows(ci(build("test").env("A", "${{ secrets.token }}").env("B", "${{ SECRETS.TOKEN }}")));

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(
                        new Row(CI, ValueKind.SECRET, "token", List.of("test"), List.of("repository"), List.of()));
    }

    @Test
    void aJobOfAComputedEnvironmentNeedsItInAllOfThem() {
        Environment target = Environment.of(inputs("target"));
        Repository repository = REPOSITORY.workflows(
                ci(build("deploy").env("KEY", KEY).env("REGION", REGION).environment(target)));

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(
                        new Row(
                                CI,
                                ValueKind.SECRET,
                                "KEY",
                                List.of("deploy"),
                                List.of("environment staging", "environment production"),
                                List.of()),
                        new Row(
                                CI,
                                ValueKind.VARIABLE,
                                "REGION",
                                List.of("deploy"),
                                List.of("environment production"),
                                List.of("it is not in environment staging")));
    }

    @Test
    void aCalledWorkflowGetsWhatItDeclaresFromItsCaller() {
        Workflow deploy = Workflow.of("deploy")
                .on(WorkflowCall.any().secret(TOKEN))
                .jobs(build("deploy").env("T", TOKEN));
        Repository repository = REPOSITORY.workflows(
                ci(Job.calling("call", deploy).secret(TOKEN, Secret.of("REPOSITORY_TOKEN"))), deploy);

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(
                        new Row(
                                CI,
                                ValueKind.SECRET,
                                "REPOSITORY_TOKEN",
                                List.of("call"),
                                List.of(),
                                List.of("nothing declares it")),
                        new Row(
                                DEPLOY,
                                ValueKind.SECRET,
                                "TOKEN",
                                List.of("deploy"),
                                List.of("the calling workflow"),
                                List.of()));
    }

    @Test
    void aCallerThatHandsOnAllSecretsNeedsThoseOfTheWholeChain() {
        Workflow inner = Workflow.of("inner")
                .on(WorkflowCall.any())
                .jobs(
                        build("a").env("T", TOKEN),
                        build("b").env("K", KEY).environment(PRODUCTION),
                        build("c").env("G", Secret.GITHUB_TOKEN));
        Workflow outer = Workflow.of("deploy")
                .on(WorkflowCall.any())
                .jobs(Job.calling("inner", inner).inheritSecrets());
        Repository repository =
                REPOSITORY.workflows(ci(Job.calling("call", outer).inheritSecrets()), outer, inner);

        assertThat(SecretsTable.of(repository).rows())
                .contains(
                        new Row(
                                CI,
                                ValueKind.SECRET,
                                "TOKEN",
                                List.of("call"),
                                List.of(),
                                List.of("nothing declares it")),
                        new Row(
                                ".github/workflows/inner.yml",
                                ValueKind.SECRET,
                                "KEY",
                                List.of("b"),
                                List.of("environment production"),
                                List.of()))
                .noneMatch(row -> row.file().equals(CI) && row.name().equals("KEY"));
    }

    @Test
    void aWorkflowThatIsAlsoStartedOtherwiseNeedsItsSecretsThen() {
        Workflow deploy = Workflow.of("deploy")
                .on(WorkflowCall.any().secret(TOKEN), Push.any())
                .jobs(build("deploy").env("T", TOKEN));

        assertThat(SecretsTable.of(REPOSITORY.workflows(deploy)).rows())
                .containsExactly(new Row(
                        DEPLOY,
                        ValueKind.SECRET,
                        "TOKEN",
                        List.of("deploy"),
                        List.of("the calling workflow"),
                        List.of("unless another workflow calls this one, nothing declares it")));
    }

    @Test
    void secretsOfDependabotAreItsOwn() {
        Registry registry = Registry.of("npm", Registry.Type.NPM_REGISTRY, "https://npm.example.com")
                .token(Secret.of("NPM_TOKEN"));
        Repository repository = REPOSITORY.dependabot(Dependabot.of(
                Update.of(Ecosystem.NPM, UpdateSchedule.daily(), "/").registries(registry)));

        assertThat(SecretsTable.of(repository).rows())
                .containsExactly(new Row(
                        ".github/dependabot.yml",
                        ValueKind.SECRET,
                        "NPM_TOKEN",
                        List.of(),
                        List.of("Dependabot"),
                        List.of()));
    }

    @Test
    void whatIsReadUnderAComputedNameIsNotInIt() {
        Repository repository = REPOSITORY.workflows(ci(
                build("test").env("ALL", Expression.raw("toJSON(secrets)")).env("X", "${{ vars[github.ref_name] }}")));

        assertThat(SecretsTable.of(repository).rows()).isEmpty();
    }

    @Test
    void saysWhatNothingReads() {
        assertThat(SecretsTable.of(REPOSITORY.secrets(TOKEN).workflows(ci(build("test"))))
                        .unused())
                .containsExactly(
                        "secret TOKEN of repository",
                        "secret KEY of environment staging",
                        "secret KEY of environment production",
                        "variable REGION of environment production");
    }

    @Test
    void isWrittenInMarkdownAndAsText() {
        Repository repository = Repository.of("acme/app")
                .secrets(TOKEN, Secret.of("OLD_TOKEN"))
                .workflows(ci(build("test").env("T", TOKEN), build("deploy").env("K", KEY)));
        SecretsTable table = SecretsTable.of(repository);

        assertThat(table.toMarkdown()).isEqualTo("""
                | file | needs | for | declared in | what is wrong |
                |---|---|---|---|---|
                | .github/workflows/ci.yml | secret TOKEN | test | repository | |
                | .github/workflows/ci.yml | secret KEY | deploy | | nothing declares it |
                | | secret OLD\\_TOKEN of repository | | | nothing reads it |
                """);
        assertThat(table).hasToString("""
                file                      needs                           for     declared in  what is wrong
                .github/workflows/ci.yml  secret TOKEN                    test    repository
                .github/workflows/ci.yml  secret KEY                      deploy               nothing declares it
                                          secret OLD_TOKEN of repository                       nothing reads it
                """);
    }
}
