package acme;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

public final class Two implements WorkflowSource {

    private static final Action CHECKOUT =
            Action.of("actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2");

    @Override
    public Workflow workflow() {
        return Workflow.of("two")
                .on(Push.any())
                .jobs(Job.of("build", Runner.UBUNTU_LATEST)
                        .onlyIf("github.ref_type == 'tags'")
                        .uses(CHECKOUT)
                        .run("make"));
    }
}
