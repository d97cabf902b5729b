package dev.workflowdsl.check;

import java.util.Optional;

/**
 * What encloses a text.
 *
 * @param job the job; empty outside of jobs
 * @param steps the steps to which the text can refer; empty where there are none
 * @param step the step; empty outside of steps
 */
public record Surroundings(Optional<JobSite> job, Optional<StepScope> steps, Optional<StepSite> step) {

    static final Surroundings NONE = new Surroundings(Optional.empty(), Optional.empty(), Optional.empty());

    static Surroundings of(JobSite job) {
        return new Surroundings(Optional.of(job), job.steps(), Optional.empty());
    }

    static Surroundings of(StepScope steps) {
        return new Surroundings(Optional.empty(), Optional.of(steps), Optional.empty());
    }

    Surroundings with(StepSite site) {
        return new Surroundings(job, steps, Optional.of(site));
    }
}
