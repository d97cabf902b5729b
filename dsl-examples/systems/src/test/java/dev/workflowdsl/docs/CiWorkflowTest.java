package dev.workflowdsl.docs;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Suppression;
import dev.workflowdsl.testing.StepAssert;
import dev.workflowdsl.testing.WorkflowChecks;
import dev.workflowdsl.testing.WorkflowSnapshot;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.workflow.Permission;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests of the first workflow of the README, as its author would write them. */
final class CiWorkflowTest {

    // tag::testing-first
    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void publishesOnlyFromMain() {
        assertThat(ci)
                .job("publish")
                .needs("test")
                .mayRunOnlyIf(github().ref().eq("refs/heads/main"))
                .hasPermissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .runsStepsInOrder("actions/checkout", "actions/setup-java", "mvn -B deploy -DskipTests");
    }

    @Test
    void testsOnEveryJava() {
        assertThat(ci).job("test").matrix().hasAxis(CiWorkflow.JAVA).hasLegs(2);
        assertThat(ci).job("test").step("Run all tests").runs("mvn -B verify").hasNoCondition();
    }
    // end::testing-first

    // tag::testing-lambdas
    @Test
    void trustsNobody() {
        assertThat(ci)
                .triggersOn(PullRequest.any())
                .doesNotTriggerOn(PullRequestTarget.class)
                .usesOnlyPinnedActions()
                .readsOnlySecrets()
                .hasJobSatisfying("test", job -> job.hasNoPermissionsBeyond(Permission.CONTENTS.read()))
                .allJobsSatisfy(job -> job.allStepsSatisfy(StepAssert::hasNoExpressionsInScript));
    }
    // end::testing-lambdas

    // tag::testing-snapshot
    @Test
    void isWrittenAsAccepted() {
        WorkflowSnapshot.of(CiWorkflowTest.class).matches(ci);
    }
    // end::testing-snapshot

    // tag::testing-checks
    @TestFactory
    Stream<DynamicTest> checks() {
        return WorkflowChecks.all(new CiWorkflow());
    }
    // end::testing-checks

    // tag::testing-own-checks
    @TestFactory
    Stream<DynamicTest> checksOfTheHouse() {
        Checks checks = CheckSnippets.houseRules()
                .suppress(Suppression.of("job-without-timeout", "the runner has one")
                        .in("ci.yml"));
        return WorkflowChecks.all(checks, new CiWorkflow());
    }
    // end::testing-own-checks
}
