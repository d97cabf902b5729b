package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.TOKEN;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepAssertTest {

    private static final RunStep MAKE = unrecorded(() -> Step.run("make"));
    private static final ActionStep<?> CACHE =
            unrecorded(() -> Step.uses(Action.of("actions/cache@v5").with("path", "build")));

    private static void assertSays(Runnable assertion, String message) {
        assertFails(assertion::run).hasMessage("""

                Expecting step "make"
                %s
                in:
                  run: make""".formatted(message));
    }

    @Test
    void holdsForWhatIsThere() {
        assertThat(MAKE.name("Make")
                        .onlyIf("failure() && github.actor == 'me'")
                        .env("TOKEN", TOKEN)
                        .timeout(Duration.ofMinutes(3)))
                .hasName("Make")
                .runs("make\n")
                .runsScriptWith("ma", "ke")
                .hasNoExpressionsInScript()
                .hasCondition("failure() && github.actor == 'me'")
                .mayRunOnlyIf("failure()")
                .hasEnv("TOKEN", TOKEN)
                .hasTimeout(Duration.ofMinutes(3))
                .readsSecrets(TOKEN)
                .usesOnlyPinnedActions();
        assertThat(CACHE)
                .uses("actions/cache")
                .hasInput("path", "build")
                .hasNoInput("key")
                .hasNoCondition()
                .hasNoExpressionsInScript();
    }

    @Test
    void takesActionsWithoutARefByTheirPath() {
        assertThat(Step.uses(Action.of("./.github/actions/set-up"))).uses("./.github/actions/set-up");
        assertThat(Step.uses(Action.of("docker://alpine:3.22"))).uses("docker://alpine:3.22");
    }

    @Test
    void wantsCommitsAndDigests() {
        String commit = "27d5ce7f107fe9357f9df03efb73ab90386fccae";
        String digest = "sha256:" + "0".repeat(64);
        for (String uses : List.of("actions/cache@" + commit, "./.github/actions/x", "docker://alpine@" + digest)) {
            assertThat(Step.uses(Action.of(uses))).usesOnlyPinnedActions();
        }
        for (String uses : List.of("actions/cache@v5", "actions/cache@main", "docker://alpine:3.22")) {
            assertFails(() -> assertThat(Step.uses(Action.of(uses))).usesOnlyPinnedActions())
                    .hasMessageContaining("to use only pinned actions, but these are not:\n  " + uses + " at ");
        }
    }

    @Test
    void showsScripts() {
        assertSays(() -> assertThat(MAKE).runs("make test"), """
                to run the script:
                  make test
                but its script is:
                  make""");
        assertSays(() -> assertThat(MAKE).runsScriptWith("make", "test"), """
                to have in its script, but it does not have:
                  test""");
        assertFails(() -> assertThat(Step.run("echo ${{ github.actor }}")).hasNoExpressionsInScript())
                .hasMessageContaining(
                        "\nto have no expressions in its script, but there are some: pass them by env(...)\nin:\n");
    }

    @Test
    void showsActionsAndInputs() {
        assertSays(() -> assertThat(MAKE).uses("actions/cache"), """
                to use the action:
                  actions/cache
                but it has:
                  none""");
        assertSays(() -> assertThat(MAKE).hasInput("path", 1), """
                to have the input:
                  path: 1
                but it has:
                  none""");
        assertFails(() -> assertThat(CACHE).hasNoInput("path"))
                .hasMessageContaining("to give nothing to the input \"path\", but it gives:\n  build\n");
    }

    @Test
    void showsWhatElseThereIs() {
        assertSays(() -> assertThat(MAKE).hasName("Make"), "to have the name:\n  Make\nbut it has:\n  none");
        assertSays(() -> assertThat(MAKE).hasEnv("A", true), """
                to have the environment variable:
                  A: true
                but it has:
                  none""");
        assertSays(() -> assertThat(MAKE).hasCondition("always()"), """
                to have the condition:
                  always()
                but its condition is:
                  none""");
        assertSays(() -> assertThat(MAKE).mayRunOnlyIf("always()"), """
                to run only if:
                  always()
                but it asks only for:
                  none""");
        assertFails(() -> assertThat(MAKE.onlyIf("always()")).hasNoCondition())
                .hasMessageContaining("to have no condition, but its condition is:\n  always()\n");
        assertSays(() -> assertThat(MAKE).hasTimeout(Duration.ofMinutes(1)), """
                to have the timeout in minutes:
                  1
                but it has:
                  none""");
    }

    @Test
    void knowsStepsWithoutAScript() {
        assertThat(Step.waitAll()).hasNoCondition().hasNoExpressionsInScript();
        assertFails(() -> assertThat(Step.waitAll()).runs("make"))
                .hasMessageStartingWith("\nExpecting step \"wait-all\"");
        assertFails(() -> assertThat(Step.parallel(MAKE)).runs("make"))
                .hasMessageStartingWith("\nExpecting step \"parallel\"");
    }

    @Test
    void saysWhichJobItIsIn() {
        Job job = unrecorded(() -> Job.of("build", Runner.UBUNTU_LATEST).step(MAKE));

        assertFails(() -> assertThat(job).step("make").hasName("Make")).hasMessage("""

                Expecting step "make" of job "build"
                to have the name:
                  Make
                but it has:
                  none
                in jobs.build.steps[0]:
                  run: make""");
    }
}
