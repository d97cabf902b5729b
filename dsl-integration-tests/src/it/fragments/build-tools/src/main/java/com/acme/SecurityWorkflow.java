package com.acme;

import dev.workflowdsl.catalog.pypa.PipAudit;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.SecurityJobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Looks for weaknesses, with the jobs and steps that all teams share. */
public final class SecurityWorkflow implements WorkflowSource {

    final Job codeql = SecurityJobs.codeqlOfPython("security-extended").timeout(Duration.ofMinutes(20));

    final Job dependencies = Job.of("dependencies", Runner.UBUNTU_LATEST)
            .permissions(Permission.CONTENTS.read())
            .timeout(Duration.ofMinutes(10))
            .step(Steps.checkout())
            .step(Steps.setupPython("3.13"))
            .uses("Audit", PipAudit.action().inputsInput("requirements.txt"));

    @Override
    public Workflow workflow() {
        return Workflow.of("security")
                .name("Security")
                .on(Push.toBranches("main"), Schedule.of(Cron.of("17 4 * * 1")))
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH)
                .jobs(codeql, dependencies);
    }
}
