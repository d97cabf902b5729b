package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.DeployWorkflow.REPLICAS;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** Each line with a comment is to be refused by the compiler; a test compiles this file. */
final class WrongCode {

    static void wrong(Workflow deploy) {
        // tag::wrong
        Job.calling("deploy", deploy).run("./deploy.sh");        // a job that calls a workflow has no steps
        Job.calling("deploy", deploy).with(REPLICAS, "three");   // the input is a number
        Step.run("date").outputs();                              // a step without id has no outputs
        Permission.ID_TOKEN.read();                              // this scope is written or not at all
        Release.of(Release.Type.PUBLISHED).branches("main");     // releases have no filter for branches
        Checkout.action().fetchDepth("all");                     // the depth is a number
        // end::wrong
    }
}
