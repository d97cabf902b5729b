package dev.workflowdsl.benchmarks;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.function.Supplier;

/** A workflow of 200 jobs with 20 steps each, by turns a script with variables and an action. */
public final class TargetBig implements Supplier<String> {

    private static final int JOBS = 200;
    private static final int STEPS = 20;

    /** Called by the harness; switches off that values record their Java lines, as a program does that only writes. */
    public TargetBig() {
        Origin.record(false);
    }

    @Override
    public String get() {
        return WorkflowYaml.write(workflow(JOBS, STEPS));
    }

    /** A workflow of that many jobs and steps, each step added by a call of its own. */
    public static Workflow workflow(int jobs, int steps) {
        Workflow workflow = Workflow.of("big").name("Big").on(Push.toBranches("main"));
        for (int i = 0; i < jobs; i++) {
            workflow = workflow.jobs(job(i, steps));
        }
        return workflow;
    }

    private static Job job(int number, int steps) {
        Job job = Job.of("job-" + number, Runner.UBUNTU_LATEST).name("Job " + number);
        for (int i = 0; i < steps; i++) {
            job = job.step(i % 2 == 0 ? script(number, i) : action(i));
        }
        return job;
    }

    private static Step script(int job, int number) {
        return Step.run("./build.sh --part " + number + " --verbose")
                .name("Build part " + number)
                .env("PART", number)
                .env("JOB", "job-" + job);
    }

    private static Step action(int number) {
        return Step.uses(Action.of("actions/upload-artifact@v4")
                        .with("name", "part-" + number)
                        .with("path", "out/part-" + number))
                .name("Upload part " + number);
    }
}
