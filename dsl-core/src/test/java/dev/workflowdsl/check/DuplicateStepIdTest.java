package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateStepIdTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new DuplicateStepId();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test", Step.run("a").id("step1"), Step.run("b").id("STEP1"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[1].id: step id \"STEP1\" is taken by"
                + " another step of the job, \"step1\", since case makes no difference, and GitHub refuses"
                + " the file: give one of the two another id [duplicate-step-id]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test", Step.run("a").id("step1"), Step.run("b").id("step2"))));
    }

    @Test
    void countsStepsInsideParallelOnes() {
        Workflow workflow = ci(job(
                "test",
                Step.run("a").id("lint"),
                Step.parallel(Step.run("b"), Step.run("c").id("lint"))));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[1].parallel[1].id: step id \"lint\" is taken"
                                + " by another step of the job, and GitHub refuses the file: give one of the two another id"
                                + " [duplicate-step-id]");
    }

    @Test
    void allowsTheSameIdInAnotherJob() {
        assertThat(found(
                        rule(),
                        ci(
                                job("a", Step.run("a").id("lint")),
                                job("b", Step.run("a").id("lint")))))
                .isEmpty();
    }
}
