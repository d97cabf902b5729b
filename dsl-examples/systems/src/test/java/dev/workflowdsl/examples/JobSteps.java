package dev.workflowdsl.examples;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.Optional;

/** Finds the steps of a job by their names. */
public final class JobSteps {

    private JobSteps() {}

    /** The names of all steps in their order. */
    public static List<String> names(Job job) {
        return job.steps().stream()
                .map(JobSteps::name)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first step of that name. */
    public static ExecutableStep<?> step(Job job, String name) {
        return job.steps().stream()
                .filter(step -> name(step).equals(Optional.of(name)))
                .map(step -> (ExecutableStep<?>) step)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> name(Step step) {
        return step.name().map(Template::text);
    }
}
