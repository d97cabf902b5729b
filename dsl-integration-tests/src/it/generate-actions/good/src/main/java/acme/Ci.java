package acme;

import acme.actions.Deploy;
import acme.actions.Greet;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Compiles only with the classes that are generated. */
public final class Ci implements WorkflowSource {

    @Override
    public Workflow workflow() {
        var greet = Step.uses(Greet.action("the world").loud(true)).id("greet");
        return Workflow.of("ci")
                .on(Push.any())
                .jobs(
                        Job.of("build", Runner.UBUNTU_LATEST)
                                .step(greet)
                                .step(Step.run("echo \"$TEXT\"").env("TEXT", greet.outputs().text())),
                        Job.calling("deploy", Deploy.workflow("staging")));
    }
}
