package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConcurrencyDeadlockTest implements RuleLaws {

    private static final String BY_REF = "${{ github.workflow }}-${{ github.ref }}";

    @Override
    public Rule rule() {
        return new ConcurrencyDeadlock();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("deploy").concurrency(Concurrency.group("Production")))
                .concurrency(Concurrency.group("production")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy.concurrency.group: job \"deploy\" waits for"
                + " the concurrency group \"Production\" that its workflow holds until the job has ended,"
                + " so GitHub cancels the run: give the job a group of its own [concurrency-deadlock]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("deploy").concurrency(Concurrency.group("deployment")))
                .concurrency(Concurrency.group("production")));
    }

    private static Workflow called(String group) {
        return Workflow.of("deploy")
                .on(WorkflowCall.with(Input.string("target")))
                .concurrency(Concurrency.group(group))
                .jobs(build("deploy"));
    }

    @Test
    void findsTheSameExpressionInAWorkflowAndWhatItCalls() {
        Workflow caller = ci(Job.calling("deploy", called(BY_REF))).concurrency(Concurrency.group(BY_REF));

        assertThat(found(rule(), caller))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.deploy.uses: the workflow that job \"deploy\" calls"
                                + " waits for the concurrency group \"${{ github.workflow }}-${{ github.ref }}\" that its caller"
                                + " holds until it has ended, so GitHub cancels the run: write a name that only the called workflow"
                                + " has into its group, in place of github.workflow, which is the name of the caller there"
                                + " [concurrency-deadlock]");
    }

    @Test
    void findsTheSameGroupInACallingJobAndWhatItCalls() {
        Workflow caller = ci(Job.calling("deploy", called("production")).concurrency(Concurrency.group("production")));

        assertThat(Checks.of(rule()).check(caller).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.deploy.uses");
    }

    @Test
    void knowsThatInputsOfACalledWorkflowAreOthers() {
        String byInput = "deploy-${{ inputs.target }}";
        Workflow caller = ci(Job.calling("deploy", called(byInput)))
                .on(WorkflowDispatch.with(Input.string("target")))
                .concurrency(Concurrency.group(byInput));

        assertThat(found(rule(), caller)).isEmpty();
    }
}
