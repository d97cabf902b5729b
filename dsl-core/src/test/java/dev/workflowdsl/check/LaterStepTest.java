package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LaterStepTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new LaterStep();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job(
                "test",
                Step.run("echo ${{ steps.meta.outputs.tags }}"),
                Step.run("a").id("meta"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[0].run: \"steps.meta\" is read before"
                + " that step has run, so it is always empty there: let the step \"meta\" come before the"
                + " one that reads it [later-step]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test", Step.run("a").id("meta"), Step.run("echo ${{ steps.meta.outputs.tags }}"))));
    }

    @Test
    void findsAStepThatReadsItself() {
        assertThat(found(
                        rule(),
                        ci(job("test", Step.run("a").id("meta").env("TAGS", "${{ steps.meta.outputs.tags }}")))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].env.TAGS: \"steps.meta\" is read by the"
                                + " step itself, so it is always empty there: let the step \"meta\" come before the one that reads"
                                + " it [later-step]");
    }

    @Test
    void findsAStepThatRunsAtItsSide() {
        Workflow workflow = ci(
                job("test", Step.parallel(Step.run("a").id("meta"), Step.run("echo ${{ steps.meta.outputs.tags }}"))));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].parallel[1].run: \"steps.meta\" is read"
                                + " by a step that runs at its side, so it is always empty there: let the step \"meta\" come before"
                                + " the one that reads it [later-step]");
    }

    @Test
    void allowsTheJobToReadAllItsSteps() {
        Workflow workflow = ci(job("test", Step.parallel(Step.run("a").id("meta"), Step.run("b")))
                .output(Output.string("tags"), "${{ steps.meta.outputs.tags }}")
                .environment(Environment.of("production").url("${{ steps.meta.outputs.url }}")));

        assertThat(found(rule(), workflow)).isEmpty();
    }

    @Test
    void allowsStepsBehindAParallelOneToReadIt() {
        Workflow workflow = ci(job(
                "test",
                Step.parallel(Step.run("a").id("meta"), Step.run("b")),
                Step.run("echo ${{ steps.meta.outputs.tags }}")));

        assertThat(found(rule(), workflow)).isEmpty();
    }
}
