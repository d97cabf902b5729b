package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownOutputTest implements RuleLaws {

    private static final StringOutput TAG = Output.string("image_tag");
    private static final Job BUILD = build("build").output(TAG, "v1");

    @Override
    public Rule rule() {
        return new UnknownOutput();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(BUILD, build("deploy").needs(BUILD).run("deploy ${{ needs.build.outputs.imagetag }}")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy.steps[1].run: output \"imagetag\" of job"
                + " \"build\" is read, but that job has no such output, so it is always empty: did you mean"
                + " \"image_tag\"? [unknown-output]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(BUILD, build("deploy").needs(BUILD).run("deploy ${{ needs.build.outputs.image_tag }}")));
    }

    @Test
    void knowsTheOutputsOfACalledWorkflow() {
        Workflow called = Workflow.of("build")
                .on(WorkflowCall.any().output(TAG, BUILD.outputOfCall(TAG)))
                .jobs(BUILD);
        CallingJob calling = Job.calling("image", called);
        Job deploy = build("deploy")
                .needs(calling)
                .env("TAG", calling.output(TAG))
                .env("SHA", calling.output(Output.string("sha")));

        assertThat(found(rule(), ci(calling, deploy)))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.deploy.env.SHA: output \"sha\" of job \"image\" is"
                                + " read, but the workflow \"build.yml\" that it calls has no such output, so it is always empty:"
                                + " there is only \"image_tag\" [unknown-output]");
    }

    @Test
    void knowsNothingOfAWorkflowElsewhere() {
        CallingJob calling = Job.calling("image", "acme/ci/.github/workflows/build.yml@v1");
        Job deploy = build("deploy").needs(calling).env("SHA", calling.output(Output.string("sha")));

        assertThat(found(rule(), ci(calling, deploy))).isEmpty();
    }

    @Test
    void looksAtWhatTheWorkflowItselfHandsOn() {
        Workflow called = Workflow.of("ci")
                .on(WorkflowCall.any().output(TAG, build("test").outputOfCall(TAG)))
                .jobs(build("test"));

        assertThat(found(rule(), called))
                .containsExactly(".github/workflows/ci.yml error on.workflow_call.outputs.image_tag.value: output"
                        + " \"image_tag\" of job \"test\" is read, but that job has no such output, so it is always"
                        + " empty: add it to the outputs there [unknown-output]");
    }

    @Test
    void leavesJobsThatAreNotNeededToTheirOwnRule() {
        assertThat(found(rule(), ci(BUILD, build("deploy").run("echo ${{ needs.build.outputs.sha }}"))))
                .isEmpty();
    }

    @Test
    void readsTheResultAndAllOutputsOfAnyJob() {
        Job deploy =
                build("deploy").needs(BUILD).run("echo ${{ needs.build.result }} ${{ toJSON(needs.build.outputs) }}");

        assertThat(found(rule(), ci(BUILD, deploy))).isEmpty();
    }
}
