package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.GithubScript;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.testing.ReportAssert;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HousePolicyTest {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Job GOOD =
            Job.of("test", Runner.UBUNTU_LATEST).timeout(Duration.ofMinutes(5)).uses(Checkout.action());
    private static final Workflow HOUSE = Workflow.of("ci")
            .on(Push.any())
            .permissions(Permission.CONTENTS.read())
            .defaults(HousePolicy.BASH);

    private static ReportAssert assertThatFindingsOf(Workflow workflow) {
        return assertThat(workflow).checkedBy(HousePolicy.checks());
    }

    @Test
    void acceptsWhatFollowsTheRules() {
        assertThatFindingsOf(HOUSE.jobs(GOOD.step(Step.run("./publish.sh").env("TOKEN", TOKEN))))
                .isEmpty();
    }

    @Test
    void standsOnTheStandardChecks() {
        assertThatFindingsOf(HOUSE).hasOnlyFindings("no-jobs jobs");
    }

    @Test
    void asksEveryJobForATimeout() {
        assertThatFindingsOf(HOUSE.jobs(Job.of("test", Runner.UBUNTU_LATEST).run("make")))
                .hasOnlyFindings("house-timeout jobs.test");
    }

    @Test
    void letsActionsBePinnedToCommitsWithAVersion() {
        assertThatFindingsOf(HOUSE.jobs(GOOD.uses(Action.of("actions/cache@v5"))
                        .uses(Action.of("actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae"))
                        .uses(Action.of("docker://alpine:3.22"))
                        .uses(Action.of("./.github/actions/set-up"))))
                .hasOnlyFindings(
                        "house-pin jobs.test.steps[1].uses",
                        "house-pin jobs.test.steps[2].uses",
                        "house-pin jobs.test.steps[3].uses");
        assertThatFindingsOf(HOUSE.jobs(GOOD.uses(Action.of("actions/cache@v5"))))
                .finding("house-pin")
                .hasMessage("action \"actions/cache@v5\" can change at any time under this name");
    }

    @Test
    void asksForPermissionsThatAreNotAll() {
        Workflow silent = Workflow.of("ci").on(Push.any()).defaults(HousePolicy.BASH);

        assertThatFindingsOf(silent.jobs(GOOD)).hasOnlyFindings("house-permissions");
        assertThatFindingsOf(HOUSE.permissions(Permissions.writeAll()).jobs(GOOD))
                .hasOnlyFindings("house-permissions");
        assertThatFindingsOf(HOUSE.permissions(Permissions.none()).jobs(GOOD)).isEmpty();
    }

    @Test
    void asksForAShell() {
        Workflow silent = Workflow.of("ci").on(Push.any()).permissions(Permissions.none());

        assertThatFindingsOf(silent.jobs(GOOD)).hasOnlyFindings("house-shell");
    }

    @Test
    void keepsExpressionsOutOfScripts() {
        String title = github().event().get("issue").get("title").toString();
        Job job = GOOD.step(Step.run("echo \"$TITLE\"").env("TITLE", title))
                .uses(GithubScript.action("core.info(process.env.TITLE)"))
                .run("echo " + title)
                .uses(GithubScript.action("core.info(\"" + title + "\")"));

        assertThatFindingsOf(HOUSE.jobs(job))
                .hasOnlyFindings("house-script jobs.test.steps[3].run", "house-script jobs.test.steps[4].with.script");
    }

    @Test
    void letsSecretsBeHandedOnByNameOnly() {
        Workflow called = HOUSE.on(WorkflowCall.any().secret(TOKEN)).jobs(GOOD);
        CallingJob call = Job.calling("call", called);
        Workflow caller = Workflow.of("caller")
                .on(Push.any())
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH);

        assertThatFindingsOf(caller.jobs(call.inheritSecrets())).hasOnlyFindings("house-secret jobs.call.secrets");
        assertThatFindingsOf(caller.jobs(call.secret(TOKEN, TOKEN))).isEmpty();
    }

    @Test
    void keepsSecretsInSteps() {
        assertThatFindingsOf(HOUSE.env("TOKEN", TOKEN).jobs(GOOD.env("TOKEN", TOKEN)))
                .hasOnlyFindings("house-secret env.TOKEN", "house-secret jobs.test.env.TOKEN");
    }
}
