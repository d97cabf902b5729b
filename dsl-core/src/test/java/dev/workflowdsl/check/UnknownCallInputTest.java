package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownCallInputTest implements RuleLaws {

    private static final StringInput TARGET = Input.string("target");
    private static final Workflow DEPLOY =
            Workflow.of("deploy").on(WorkflowCall.with(TARGET)).jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new UnknownCallInput();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY).with("targte", "production")), DEPLOY);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.with.targte: job \"production\" calls"
                + " workflow \"deploy.yml\" with the input \"targte\", which that does not declare, and"
                + " GitHub refuses the file: did you mean \"target\"? [unknown-call-input]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY).with(TARGET, "production")), DEPLOY);
    }

    @Test
    void findsAnyInputOfAWorkflowWithoutInputs() {
        Workflow called = Workflow.of("deploy").on(WorkflowCall.any()).jobs(build("deploy"));

        assertThat(found(rule(), ci(Job.calling("production", called).with(TARGET, "production"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.production.with.target: job \"production\" calls workflow"
                                + " \"deploy.yml\" with the input \"target\", which that does not declare, and GitHub refuses the"
                                + " file: leave it out, or declare it there [unknown-call-input]");
    }
}
