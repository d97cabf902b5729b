package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.IdentifiedRunStep;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ForegroundWaitTest implements RuleLaws {

    private static final IdentifiedRunStep SERVER =
            Step.run("npm start").id("server").background();

    @Override
    public Rule rule() {
        return new ForegroundWait();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test", Step.run("npm start").id("server"), Step.cancel(SERVER))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.test.steps[1].cancel: a step cancels \"server\","
                + " which does not run in the background and has ended long before: let the step \"server\" run in the background, or leave this step out [foreground-wait]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test", SERVER, Step.cancel(SERVER))));
    }

    @Test
    void findsAStepThatAParallelOneHasWaitedForAlready() {
        Workflow workflow =
                ci(job("test", Step.parallel(Step.run("a").id("server"), Step.run("b")), Step.wait(SERVER)));

        assertThat(Checks.of(rule()).check(workflow).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.test.steps[1].wait[0]");
    }

    @Test
    void leavesStepsThatComeLaterToTheirOwnRule() {
        assertThat(found(rule(), ci(job("test", Step.wait(SERVER), Step.run("a").id("server")))))
                .isEmpty();
    }

    @Test
    void isContentWithAStepThatWaitsForAll() {
        assertThat(found(rule(), ci(job("test", SERVER, Step.waitAll())))).isEmpty();
    }
}
