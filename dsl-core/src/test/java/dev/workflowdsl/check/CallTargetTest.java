package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallTargetTest implements RuleLaws {

    private static final Workflow DEPLOY =
            Workflow.of("deploy").on(WorkflowCall.any()).jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new CallTarget();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.uses: job \"production\" calls"
                + " \"./.github/workflows/deploy.yml\", which is none of the workflows here, so GitHub would not find the file: add the workflow \"deploy.yml\", or call another one [call-target]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY)), DEPLOY);
    }

    @Test
    void findsACallOfAWorkflowThatCannotBeCalled() {
        Workflow caller =
                Workflow.of("caller").on(WorkflowCall.any()).jobs(Job.calling("build", "$/.github/workflows/ci.yml"));

        assertThat(found(rule(), List.of(caller, ci(build("test")))))
                .containsExactly(".github/workflows/caller.yml error jobs.build.uses: job \"build\" calls"
                        + " \"$/.github/workflows/ci.yml\", which has no workflow_call trigger, and GitHub refuses the file:"
                        + " add workflow_call to the triggers of \"ci.yml\" [call-target]");
    }

    @Test
    void trustsAPathThatMayLeadToAFileWrittenByHand() {
        Workflow caller = ci(
                Job.calling("here", "./.github/workflows/by-hand.yml"),
                Job.calling("elsewhere", "acme/ci/.github/workflows/ci.yml@v1"));

        assertThat(found(rule(), List.of(caller))).isEmpty();
    }

    @Test
    void saysNothingWhereTheOtherWorkflowsAreNotKnown() {
        assertThat(found(rule(), ci(Job.calling("production", DEPLOY)))).isEmpty();
    }
}
