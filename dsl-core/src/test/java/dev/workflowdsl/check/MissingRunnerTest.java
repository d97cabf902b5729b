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

final class MissingRunnerTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new MissingRunner();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test"), Job.of("deploy", Runner.missing()).run("make deploy")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy: job \"deploy\" has no runs-on, and GitHub refuses the"
                + " file: name its runner, for example ubuntu-latest [missing-runner]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test"), build("deploy")));
    }

    @Test
    void isContentWithAGroupAlone() {
        assertThat(found(rule(), ci(Job.of("test", Runner.group("builders")).run("make"))))
                .isEmpty();
    }

    @Test
    void expectsNoneOfAJobThatCallsAWorkflow() {
        assertThat(found(rule(), ci(Job.calling("build", "./.github/workflows/build.yml"))))
                .isEmpty();
    }
}
