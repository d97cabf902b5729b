package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.CI;
import static dev.workflowdsl.testing.Pipelines.NPM_TOKEN;
import static dev.workflowdsl.testing.Pipelines.ONE_AT_A_TIME;
import static dev.workflowdsl.testing.Pipelines.TOKEN;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

final class WorkflowAssertTest {

    private static final Workflow SMALL = unrecorded(() -> Workflow.of("small")
            .on(Push.any())
            .jobs(Job.of("a", Runner.UBUNTU_LATEST).run("make")));

    private static void assertSays(Runnable assertion, String message) {
        assertFails(assertion::run).hasMessage("""

                Expecting workflow .github/workflows/small.yml
                %s
                in:
                  on: push

                  jobs:
                    a:
                      runs-on: ubuntu-latest
                      steps:
                        - run: make""".formatted(message));
    }

    @Test
    void holdsForWhatIsThere() {
        assertThat(CI)
                .hasName("CI")
                .triggersOn(PullRequest.any())
                .triggersOnlyOn(PullRequest.any(), Push.toBranches("main"))
                .doesNotTriggerOn(PullRequestTarget.class)
                .hasJobs("deploy", "publish", "build", "test")
                .runsJobsInOrder("build", "publish", "deploy")
                .runsJobsInOrder("test", "deploy")
                .hasPermissions(Permission.CONTENTS.read())
                .hasNoPermissionsBeyond(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .readsSecrets(TOKEN, NPM_TOKEN)
                .readsOnlySecrets(NPM_TOKEN, Secret.of("token"))
                .hasEnv("LEVEL", 3)
                .hasConcurrency(ONE_AT_A_TIME)
                .hasJobSatisfying("publish", job -> job.needs("build", "test"))
                .allJobsSatisfy(job -> job.runsOn(Runner.UBUNTU_LATEST));
    }

    @Test
    void takesTheClassOfAWorkflow() {
        WorkflowSource source = () -> CI;

        assertThat(source).hasName("CI").job("publish").hasEnvironment("production");
        assertThat(source).callingJob("deploy").needs("publish");
    }

    @Test
    void showsTheNameThatIsThere() {
        assertSays(() -> assertThat(SMALL).hasName("Small"), """
                to have the name:
                  Small
                but it has:
                  none""");
    }

    @Test
    void showsEventsThatDoNotStartIt() {
        assertSays(() -> assertThat(SMALL).triggersOn(Push.any(), PullRequest.targeting("main")), """
                to start on:
                  pull_request:
                    branches: [main]
                but it starts on:
                  push:""");
    }

    @Test
    void showsEventsThatAreTooMany() {
        assertSays(() -> assertThat(SMALL).triggersOnlyOn(PullRequest.any()), """
                to start only on:
                  pull_request:
                but it starts on:
                  push:""");
        assertSays(() -> assertThat(SMALL).doesNotTriggerOn(Push.class), """
                not to start on any Push, but it starts on:
                  push:""");
    }

    @Test
    void showsJobsThatAreThere() {
        assertSays(() -> assertThat(SMALL).hasJobs("a", "b"), """
                to have the jobs:
                  a
                  b
                but it has:
                  a""");
        assertSays(() -> assertThat(SMALL).job("b").needsNoJob(), """
                to have the job:
                  b
                but it has the jobs:
                  a""");
    }

    @Test
    void namesTheJobOrStepThatIsMeant() {
        Workflow workflow = unrecorded(() -> Workflow.of("small")
                .on(Push.any())
                .jobs(Job.of("lint", Runner.UBUNTU_LATEST).run("Run all checks", "make lint")));

        assertFails(() -> assertThat(workflow).job("Litn").needsNoJob()).hasMessageContaining("""
                to have the job:
                  Litn
                but it has the jobs (did you mean "lint"?):
                  lint
                """);
        assertFails(() -> assertThat(workflow).job("lint").step("Run all check").runs("make"))
                .hasMessageContaining("""
                        but there is none of this name among (did you mean "Run all checks"?):
                          Run all checks
                        """);
        assertFails(() -> assertThat(workflow).job("lint").step("Deploy").runs("make"))
                .hasMessageContaining("but there is none of this name among:\n  Run all checks\n");
    }

    @Test
    void tellsTheKindsOfJobsApart() {
        assertSays(
                () -> assertThat(SMALL).callingJob("a").needsNoJob(),
                "to have a job \"a\" that calls a workflow, but that job has steps");
        assertFails(() -> assertThat(CI).job("deploy").needsNoJob()).hasMessageStartingWith("""

                        Expecting workflow .github/workflows/ci.yml
                        to have a job "deploy" with steps, but that job calls a workflow
                        in:
                          name: CI
                        """);
    }

    @Test
    void showsForWhatAJobWaits() {
        assertFails(() -> assertThat(CI).runsJobsInOrder("build", "test", "publish"))
                .hasMessageStartingWith("""

                        Expecting workflow .github/workflows/ci.yml
                        to run jobs in this order:
                          build
                          test
                          publish
                        but job "test" does not wait for "build", only for:
                          none
                        in:
                          name: CI
                        """);
    }

    @Test
    void cutsLongDocuments() {
        assertFails(() -> assertThat(CI).hasName("Other")).hasMessageEndingWith("lines");
        assertFails(() -> assertThat(CI).hasName("Other"))
                .extracting(failure -> failure.getMessage().lines().count())
                .isEqualTo(23L);
    }

    @Test
    void showsPermissionsThatAreTooMany() {
        assertSays(
                () -> assertThat(SMALL).hasPermissions(Permission.CONTENTS.read()),
                "to give permissions, but it does not mention any");
        assertSays(() -> assertThat(SMALL).hasNoPermissionsBeyond(Permission.CONTENTS.read()), """
                to have no permissions beyond:
                  contents: read
                but it also has:
                  whatever the repository's default is in jobs.a""");
        assertFails(() -> assertThat(CI).hasNoPermissionsBeyond(Permission.CONTENTS.read()))
                .hasMessageContaining("""
                        to have no permissions beyond:
                          contents: read
                        but it also has:
                          packages: write in jobs.publish
                        in:
                        """);
    }

    @Test
    void showsActionsThatAreNotPinned() {
        assertFails(() -> assertThat(CI).usesOnlyPinnedActions()).hasMessageContaining("""
                to use only pinned actions, but these are not:
                  actions/checkout@v5 at jobs.test.steps[0]
                  acme/pipelines/.github/workflows/deploy.yml@v3 at jobs.deploy
                in:
                """);
    }

    @Test
    void showsSecretsThatAreReadOrNot() {
        assertSays(() -> assertThat(SMALL).readsSecrets(TOKEN), """
                to read secrets, but it does not read:
                  TOKEN""");
        assertFails(() -> assertThat(CI).readsOnlySecrets(TOKEN)).hasMessageContaining("""
                to read only the secrets:
                  TOKEN
                but it also reads:
                  NPM_TOKEN at jobs.deploy.secrets.TOKEN
                in:
                """);
    }

    @Test
    void showsOtherVariablesAndGroups() {
        assertSays(() -> assertThat(SMALL).hasEnv("LEVEL", 4), """
                to have the environment variable:
                  LEVEL: 4
                but it has:
                  none""");
        assertFails(() -> assertThat(CI).hasEnv("LEVEL", 4)).hasMessageContaining("but it has:\n  LEVEL: 3\n");
        assertFails(() -> assertThat(CI).hasEnv("LEVELS", 4)).hasMessageContaining("but it has:\n  only [LEVEL]\n");
        assertSays(() -> assertThat(SMALL).hasConcurrency(Concurrency.group("x")), """
                to have the concurrency:
                  x
                but it has:
                  none""");
    }

    @Test
    void asksEveryJob() {
        assertFails(() -> assertThat(CI).allJobsSatisfy(JobAssert::hasTimeout)).hasMessageStartingWith("""

                        Expecting job "test" of .github/workflows/ci.yml
                        to have a timeout, but it has none, so it may hang for 6 hours
                        in jobs.test:
                          test:
                        """);
        assertFails(() -> assertThat(CI).hasJobSatisfying("publish", job -> job.needs("build")))
                .hasMessageContaining("Expecting job \"publish\"");
    }

    @Test
    void goesOnWithTheChecks() {
        assertThat(CI).checkedBy(Checks.standard()).isEmpty();
    }

    @Test
    void namesTheJavaLine() {
        Workflow workflow = Workflow.of("ci");
        int line = workflow.origin().orElseThrow().line().orElseThrow();

        assertFails(() -> assertThat(workflow).hasName("CI"))
                .hasMessageStartingWith("\nExpecting workflow .github/workflows/ci.yml (WorkflowAssertTest.java:" + line
                        + ")\nto have the name:\n");
    }

    @Test
    void keepsTheDescriptionOfTheTest() {
        assertFails(() -> assertThat(CI).as("our CI at 100%").hasName("Other"))
                .hasMessageStartingWith("[our CI at 100%] \nExpecting workflow");
    }

    @Test
    void goesTogetherWithSoftAssertions() {
        SoftAssertions softly = new SoftAssertions();
        softly.check(() -> assertThat(CI).hasName("Other"));
        softly.check(() -> assertThat(CI).hasJobs("test"));

        assertThat(softly.errorsCollected()).hasSize(2);
    }

    @Test
    void goesTogetherWithTheAssertionsOfAssertJ() {
        assertThat(CI).extracting(Workflow::fileName).isEqualTo("ci.yml");
        assertThat(List.of(CI)).containsExactly(CI);
        assertThat(CI.fileName()).isEqualTo("ci.yml");
    }
}
