package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.GithubScript;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.expression.Secret;
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
import java.util.List;
import org.junit.jupiter.api.Test;

final class HousePolicyTest {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Job GOOD =
            Job.of("test", Runner.UBUNTU_LATEST).timeout(Duration.ofMinutes(5)).uses(Checkout.action());
    private static final Workflow HOUSE = Workflow.of("ci")
            .on(Push.any())
            .permissions(Permission.CONTENTS.read())
            .defaults(HousePolicy.BASH);

    private static List<String> findings(Workflow workflow) {
        return HousePolicy.checks().check(workflow).findings().stream()
                .map(finding -> (finding.rule() + " " + finding.path()).strip())
                .toList();
    }

    @Test
    void acceptsWhatFollowsTheRules() {
        assertThat(findings(HOUSE.jobs(GOOD.step(Step.run("./publish.sh").env("TOKEN", TOKEN)))))
                .isEmpty();
    }

    @Test
    void standsOnTheStandardChecks() {
        assertThat(findings(HOUSE)).containsExactly("no-jobs jobs");
    }

    @Test
    void asksEveryJobForATimeout() {
        assertThat(findings(HOUSE.jobs(Job.of("test", Runner.UBUNTU_LATEST).run("make"))))
                .containsExactly("house-timeout jobs.test");
    }

    @Test
    void letsActionsBePinnedToCommitsWithAVersion() {
        List<Finding> findings = HousePolicy.checks()
                .check(HOUSE.jobs(GOOD.uses(Action.of("actions/cache@v5"))
                        .uses(Action.of("actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae"))
                        .uses(Action.of("docker://alpine:3.22"))
                        .uses(Action.of("./.github/actions/set-up"))))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "house-pin jobs.test.steps[1].uses",
                        "house-pin jobs.test.steps[2].uses",
                        "house-pin jobs.test.steps[3].uses");
        assertThat(findings.get(0).message())
                .isEqualTo("action \"actions/cache@v5\" can change at any time under this name");
    }

    @Test
    void asksForPermissionsThatAreNotAll() {
        Workflow silent = Workflow.of("ci").on(Push.any()).defaults(HousePolicy.BASH);

        assertThat(findings(silent.jobs(GOOD))).containsExactly("house-permissions");
        assertThat(findings(HOUSE.permissions(Permissions.writeAll()).jobs(GOOD)))
                .containsExactly("house-permissions");
        assertThat(findings(HOUSE.permissions(Permissions.none()).jobs(GOOD))).isEmpty();
    }

    @Test
    void asksForAShell() {
        Workflow silent = Workflow.of("ci").on(Push.any()).permissions(Permissions.none());

        assertThat(findings(silent.jobs(GOOD))).containsExactly("house-shell");
    }

    @Test
    void keepsExpressionsOutOfScripts() {
        String title = github().event().get("issue").get("title").toString();
        Job job = GOOD.step(Step.run("echo \"$TITLE\"").env("TITLE", title))
                .uses(GithubScript.action("core.info(process.env.TITLE)"))
                .run("echo " + title)
                .uses(GithubScript.action("core.info(\"" + title + "\")"));

        assertThat(findings(HOUSE.jobs(job)))
                .containsExactly("house-script jobs.test.steps[3].run", "house-script jobs.test.steps[4].with.script");
    }

    @Test
    void letsSecretsBeHandedOnByNameOnly() {
        Workflow called = HOUSE.on(WorkflowCall.any().secret(TOKEN)).jobs(GOOD);
        CallingJob call = Job.calling("call", called);
        Workflow caller = Workflow.of("caller")
                .on(Push.any())
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH);

        assertThat(findings(caller.jobs(call.inheritSecrets()))).containsExactly("house-secret jobs.call.secrets");
        assertThat(findings(caller.jobs(call.secret(TOKEN, TOKEN)))).isEmpty();
    }

    @Test
    void keepsSecretsInSteps() {
        assertThat(findings(HOUSE.env("TOKEN", TOKEN).jobs(GOOD.env("TOKEN", TOKEN))))
                .containsExactly("house-secret env.TOKEN", "house-secret jobs.test.env.TOKEN");
    }
}
