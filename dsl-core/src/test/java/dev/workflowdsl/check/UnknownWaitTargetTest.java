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

final class UnknownWaitTargetTest implements RuleLaws {

    private static final IdentifiedRunStep SERVER =
            Step.run("npm start").id("server").background();

    @Override
    public Rule rule() {
        return new UnknownWaitTarget();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test", Step.run("b").id("sevrer").background(), Step.wait(SERVER))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[1].wait[0]: a step waits for \"server\","
                + " but no step of the job has that id, and GitHub refuses the file: did you mean"
                + " \"sevrer\"? [unknown-wait-target]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test", SERVER, Step.wait(SERVER))));
    }

    @Test
    void findsAStepThatHasNotStartedYet() {
        assertThat(found(rule(), ci(job("test", Step.run("a"), Step.cancel(SERVER), SERVER))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[1].cancel: a step cancels \"server\" before"
                                + " that step has started, and GitHub refuses the file: let the step \"server\" come before it"
                                + " [unknown-wait-target]");
    }
}
