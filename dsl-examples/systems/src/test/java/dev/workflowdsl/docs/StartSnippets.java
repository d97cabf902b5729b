package dev.workflowdsl.docs;

import dev.workflowdsl.catalog.actions.PipelineCheck;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Workflow;

/** Snippets about the first steps. */
final class StartSnippets {

    private final CiWorkflow ci = new CiWorkflow();
    private final Job publish = ci.publish;

    /** The first workflow, whose author has forgotten a job. */
    Workflow forgotten() {
        // tag::start-forgotten
        return Workflow.of("ci")
                .name("CI")
                .on(Push.toBranches("main"), PullRequest.any())
                .permissions(Permission.CONTENTS.read())
                .jobs(publish);
        // end::start-forgotten
    }

    static Report report() {
        return Checks.standard().check(new StartSnippets().forgotten());
    }

    static Job check() {
        // tag::start-check
        Job pipelines = PipelineCheck.job();
        // end::start-check
        return pipelines;
    }
}
