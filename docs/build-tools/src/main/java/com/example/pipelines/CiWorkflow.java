package com.example.pipelines;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.PipelineCheck;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Tests every change, and that the files of the pipelines are those of these classes. */
public final class CiWorkflow implements WorkflowSource {

    final Job test = Job.of("test", Runner.UBUNTU_LATEST)
            .name("Test")
            .timeout(Duration.ofMinutes(30))
            .uses(Checkout.action())
            .run("Run all tests", "make test");

    final Job pipelines = PipelineCheck.job("build-tools");

    @Override
    public Workflow workflow() {
        return Workflow.of("ci")
                .name("CI")
                .on(Push.toBranches("main"), PullRequest.any())
                .permissions(Permission.CONTENTS.read())
                .jobs(test, pipelines);
    }
}
