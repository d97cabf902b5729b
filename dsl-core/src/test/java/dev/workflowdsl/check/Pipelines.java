package dev.workflowdsl.check;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** Small valid parts of which the tests make their cases. */
final class Pipelines {

    private Pipelines() {}

    /** The workflow {@code ci.yml} with these jobs. */
    static Workflow ci(AnyJob... jobs) {
        return Workflow.of("ci").on(Push.any()).jobs(jobs);
    }

    /** A job with the given steps. */
    static Job job(String id, Step... steps) {
        return Job.of(id, Runner.UBUNTU_LATEST).steps(steps);
    }

    /** A job that does something. */
    static Job build(String id) {
        return job(id).run("make");
    }
}
