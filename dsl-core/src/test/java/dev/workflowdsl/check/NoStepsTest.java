package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoStepsTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new NoSteps();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test"), Job.of("empty", Runner.UBUNTU_LATEST)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.empty.steps: job \"empty\" has no steps, and GitHub"
                + " refuses the file: add a step that runs a script or uses an action, or leave the job"
                + " out [no-steps]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test"), Job.of("empty", Runner.UBUNTU_LATEST).run("true")));
    }

    @Test
    void expectsNoneOfAJobThatCallsAWorkflow() {
        assertThat(found(rule(), ci(Job.calling("build", "./.github/workflows/build.yml"))))
                .isEmpty();
    }
}
