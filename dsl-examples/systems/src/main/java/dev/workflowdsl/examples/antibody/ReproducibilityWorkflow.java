package dev.workflowdsl.examples.antibody;

import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** The published confusion matrices, which each change and each week must yield again. */
public final class ReproducibilityWorkflow implements WorkflowSource {

    final Job validateNovo = Benchmarks.withCachedModels("validate-novo", Duration.ofMinutes(60))
            .permissions(Benchmarks.mayComment())
            .step(Benchmarks.runTestSets())
            .step(AntibodyProject.script("Compare the confusion matrices", "compare-matrices.py")
                    .shell(Shell.PYTHON))
            .step(Benchmarks.comment("reproducibility", "reproducibility.md"))
            .step(Benchmarks.keepResults("reproducibility"));

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("reproducibility", "Reproducibility")
                .on(PullRequest.any(), Schedule.of(Cron.weekly(DayOfWeek.WEDNESDAY, 4, 0)))
                .concurrency(AntibodyProject.newestOf("reproducibility"))
                .jobs(validateNovo, AlertIssue.ofFailedSchedule(validateNovo));
    }
}
