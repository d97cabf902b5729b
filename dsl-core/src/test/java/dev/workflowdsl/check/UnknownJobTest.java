package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

final class UnknownJobTest implements RuleLaws {

    private static final StringOutput TAG = Output.string("tag");

    @Override
    public Rule rule() {
        return new UnknownJob();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(call("jobs.biuld.outputs.tag"));
    }

    @Override
    public String finding() {
        return ".github/workflows/reusable.yml error on.workflow_call.outputs.tag.value: \"jobs.biuld\""
                + " is read, but the workflow has no job \"biuld\", so it is always empty: did you mean"
                + " \"build\"? [unknown-job]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(call("jobs.build.outputs.tag"));
    }

    private static Workflow call(String value) {
        return Workflow.of("reusable")
                .on(WorkflowCall.any().output(TAG, "${{ " + value + " }}"))
                .jobs(build("build").output(TAG, "v1"));
    }
}
