package dev.workflowdsl.testing;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.testing.Pipelines.BUILD;
import static dev.workflowdsl.testing.Pipelines.CI;
import static dev.workflowdsl.testing.Pipelines.DEPLOY;
import static dev.workflowdsl.testing.Pipelines.JAVA;
import static dev.workflowdsl.testing.Pipelines.NPM_TOKEN;
import static dev.workflowdsl.testing.Pipelines.ONE_AT_A_TIME;
import static dev.workflowdsl.testing.Pipelines.PUBLISH;
import static dev.workflowdsl.testing.Pipelines.TEST;
import static dev.workflowdsl.testing.Pipelines.TOKEN;
import static dev.workflowdsl.testing.Pipelines.VERSION;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class JobAssertTest {

    private static final Job SMALL =
            unrecorded(() -> Job.of("small", Runner.UBUNTU_LATEST).run("make"));

    private static void assertSays(Runnable assertion, String message) {
        assertFails(assertion::run).hasMessage("""

                Expecting job "small"
                %s
                in jobs.small:
                  small:
                    runs-on: ubuntu-latest
                    steps:
                      - run: make""".formatted(message));
    }

    @Test
    void wantsDigestsOfContainersAndServices() {
        String digest = "@sha256:" + "0".repeat(64);
        Job job = Job.of("a", Runner.UBUNTU_LATEST)
                .container(Container.image("maven" + digest))
                .service("db", Service.image("postgres" + digest))
                .run("make");
        assertThat(job).usesOnlyPinnedActions();
        assertFails(() -> assertThat(job.container(Container.image("maven:3"))
                                .service("cache", Service.image("${{ vars.CACHE }}")))
                        .usesOnlyPinnedActions())
                .hasMessageContaining("""
                        to use only pinned actions, but these are not:
                          maven:3 at jobs.a.container.image
                          ${{ vars.CACHE }} at jobs.a.services.cache.image
                        in jobs.a:
                        """);
        assertFails(() -> assertThat(SMALL.services(Expression.raw("fromJSON(vars.SERVICES)")))
                        .usesOnlyPinnedActions())
                .hasMessageContaining("  ${{ fromJSON(vars.SERVICES) }} at jobs.");
    }

    @Test
    void holdsForWhatIsThere() {
        assertThat(PUBLISH)
                .needs("build", "test")
                .needs(TEST, BUILD)
                .runsOn(Runner.UBUNTU_LATEST)
                .hasCondition("${{ github.ref == 'refs/heads/main' && github.event_name == 'push' }}")
                .mayRunOnlyIf("github.event_name == 'push'")
                .mayRunOnlyIf(github().ref().eq("refs/heads/main"))
                .hasPermissions(Permission.PACKAGES.write(), Permission.CONTENTS.read())
                .hasNoPermissionsBeyond(Permission.PACKAGES.write(), Permission.CONTENTS.write())
                .hasEnvironment("production")
                .hasEnvironment(Environment.of("production").url("https://example.com"))
                .hasNoMatrix()
                .readsSecrets(TOKEN)
                .readsOnlySecrets(TOKEN)
                .usesOnlyPinnedActions()
                .runsStepsInOrder("publish", "Tell")
                .runsStepsInOrder("make publish")
                .doesNotRunSteps("Deploy", "tell")
                .allStepsSatisfy(step -> step.readsOnlySecrets(TOKEN));
        assertThat(BUILD)
                .needsNoJob()
                .hasNoCondition()
                .hasNoEnvironment()
                .hasTimeout()
                .hasTimeout(Duration.ofMinutes(5))
                .hasOutput(VERSION)
                .hasOutput(VERSION, "1.0");
        assertThat(SMALL.env("LEVEL", "1.10").concurrency(ONE_AT_A_TIME))
                .hasEnv("LEVEL", "1.10")
                .hasConcurrency(ONE_AT_A_TIME);
        assertThat(TEST).matrix().hasAxis(JAVA);
    }

    @Test
    void holdsForCallsThatAreThere() {
        assertThat(DEPLOY)
                .needs(PUBLISH)
                .calls("acme/pipelines/.github/workflows/deploy.yml@v3")
                .hasInput("stage", "production")
                .passesSecret(TOKEN, NPM_TOKEN)
                .readsOnlySecrets(NPM_TOKEN);
    }

    @Test
    void showsNeeds() {
        assertSays(() -> assertThat(SMALL).needs("a", "b"), """
                to need exactly the jobs:
                  a
                  b
                but it needs:
                  none""");
        assertFails(() -> assertThat(PUBLISH).needsNoJob()).hasMessageContaining("""
                to need no other job, but it needs:
                  test
                  build
                in jobs.publish:
                """);
    }

    @Test
    void showsConditions() {
        assertSays(() -> assertThat(SMALL).hasCondition("always()"), """
                to have the condition:
                  always()
                but its condition is:
                  none""");
        assertSays(() -> assertThat(SMALL).mayRunOnlyIf("github.actor == 'me' && always()"), """
                to run only if:
                  github.actor == 'me'
                  always()
                but it asks only for:
                  none""");
        assertFails(() -> assertThat(PUBLISH).hasNoCondition()).hasMessageContaining("""
                to have no condition, but its condition is:
                  github.ref == 'refs/heads/main' && github.event_name == 'push'
                in""");
        assertFails(() -> assertThat(SMALL.onlyIf("always() || github.actor == 'me'"))
                        .mayRunOnlyIf("github.actor == 'me'"))
                .hasMessageContaining("but it asks only for:\n  always() || github.actor == 'me'\n");
    }

    @Test
    void looksForPermissionsInItsWorkflow() {
        assertThat(CI).job("build").hasPermissions(Permission.CONTENTS.read());
        assertThat(CI).job("publish").permissions().grants(Permission.PACKAGES.read());
        assertSays(() -> assertThat(SMALL).hasPermissions(), "to have permissions, but it does not mention any");
        assertFails(() -> assertThat(CI).job("build").hasNoPermissionsBeyond()).hasMessage("""

                Expecting job "build" of .github/workflows/ci.yml
                to grant nothing beyond:
                  none
                but it also grants:
                  contents: read
                in jobs.build:
                  build:
                    runs-on: ubuntu-latest
                    outputs:
                      version: '1.0'
                    timeout-minutes: 5
                    steps:
                      - run: make""");
    }

    @Test
    void showsWhereItRuns() {
        assertSays(() -> assertThat(SMALL).runsOn(Runner.WINDOWS_LATEST), """
                to run on:
                  windows-latest
                but it runs on:
                  ubuntu-latest""");
        assertSays(() -> assertThat(SMALL).hasEnvironment("production"), """
                to run in the environment:
                  production
                but it has:
                  none""");
        assertFails(() -> assertThat(PUBLISH).hasNoEnvironment())
                .hasMessageContaining("to run in no environment, but it runs in:\n  production\n");
    }

    @Test
    void showsTimesAndMatrices() {
        assertSays(
                () -> assertThat(SMALL).hasTimeout(), "to have a timeout, but it has none, so it may hang for 6 hours");
        assertSays(() -> assertThat(SMALL).hasTimeout(Duration.ofHours(1)), """
                to have the timeout in minutes:
                  60
                but it has:
                  none""");
        assertSays(() -> assertThat(SMALL).matrix().failsFast(), "to have a matrix, but it has none");
        assertFails(() -> assertThat(TEST).hasNoMatrix()).hasMessageContaining("to have no matrix, but it has:\n");
    }

    @Test
    void showsOutputs() {
        assertSays(() -> assertThat(SMALL).hasOutput(VERSION), """
                to have the output:
                  version
                but it has:
                  none""");
        assertFails(() -> assertThat(BUILD).hasOutput(Output.string("version"), "2.0"))
                .hasMessageContaining("to have the output:\n  version: '2.0'\nbut it has:\n  version: '1.0'\n");
    }

    @Test
    void showsTheStepsInTheirOrder() {
        assertFails(() -> assertThat(PUBLISH).runsStepsInOrder("Tell", "publish"))
                .hasMessageContaining("""
                to run the steps in this order:
                  Tell
                  publish
                but there is no "publish" after "Tell" among:
                  publish
                  Tell
                in jobs.publish:
                """);
        assertSays(() -> assertThat(SMALL).runsStepsInOrder("Test"), """
                to run the steps in this order:
                  Test
                but there is no "Test" among:
                  make""");
        assertSays(() -> assertThat(SMALL).doesNotRunSteps("make", "other"), """
                not to run these steps, but it runs:
                  make""");
    }

    @Test
    void findsOneStepByAnyOfItsLabels() {
        assertThat(TEST).step("actions/checkout").hasInput("persist-credentials", false);
        assertThat(TEST).step("Run all tests").runs("make test\nmake report");
        assertThat(PUBLISH).step("publish").runs("make publish");
        assertThat(PUBLISH).step("make publish").hasEnv("TOKEN", TOKEN);
        assertThat(PUBLISH).step("echo ${{ github.actor }}").hasName("Tell");
    }

    @Test
    void findsStepsThatRunAtTheSameTime() {
        Job job = SMALL.step(
                Step.parallel(Step.run("make a").name("A"), Step.run("make b").name("B")));

        assertThat(job).runsStepsInOrder("make", "A", "B").step("B").runs("make b");
        assertFails(() -> assertThat(job).step("B").runs("make c"))
                .hasMessageContaining("in jobs.small.steps[1].parallel[1]:");
    }

    @Test
    void refusesAStepThatIsNotThereOrTwice() {
        assertSays(() -> assertThat(SMALL).step("Make").runs("make"), """
                to have the step:
                  Make
                but there is none of this name among (did you mean "make"?):
                  make""");
        assertFails(() -> assertThat(SMALL.run("make")).step("make").runs("make"))
                .hasMessageContaining("but there are 2 among:\n  make\n  make\n");
    }

    @Test
    void showsCalls() {
        CallingJob job = unrecorded(() -> Job.calling("deploy", "./.github/workflows/deploy.yml"));

        assertFails(() -> assertThat(job).calls(CI)).hasMessage("""

                Expecting job "deploy"
                to call the workflow:
                  ./.github/workflows/ci.yml
                but it calls:
                  ./.github/workflows/deploy.yml
                in jobs.deploy:
                  deploy:
                    uses: ./.github/workflows/deploy.yml""");
        assertFails(() -> assertThat(job).hasInput("stage", "test"))
                .hasMessageContaining("to have the input:\n  stage: test\nbut it has:\n  none\n");
        assertFails(() -> assertThat(job).passesSecret(TOKEN, TOKEN))
                .hasMessageContaining("to have the secret:\n  TOKEN: ${{ secrets.TOKEN }}\nbut it has:\n  none\n");
        assertFails(() -> assertThat(job.inheritSecrets()).readsOnlySecrets(TOKEN))
                .hasMessageContaining("but it also reads:\n  all secrets at jobs.deploy.secrets\n");
    }
}
