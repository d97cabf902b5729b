package dev.workflowdsl.yaml;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;

/**
 * Writes what stands behind the id of a job. Keys come in the order of GitHub's documentation, but the steps go last,
 * so that a reader finds what concerns the whole job in one place.
 */
final class JobWriter {

    private final YamlText out;
    private final StepWriter steps;

    JobWriter(YamlText out) {
        this.out = out;
        this.steps = new StepWriter(out);
    }

    void job(AnyJob job) {
        out.openMapping();
        ValueWriter.entry(out, "name", job.name());
        if (job.permissions().isPresent()) {
            out.key("permissions");
            PartsWriter.permissions(out, job.permissions().get());
        }
        needs(job);
        if (job.onlyIf().isPresent()) {
            ValueWriter.entry(out, "if", job.onlyIf().get().toString());
        }
        if (job instanceof Job ordinary) {
            ordinary(ordinary);
        } else if (job instanceof CallingJob calling) {
            calling(calling);
        }
        out.closeMapping();
    }

    private void needs(AnyJob job) {
        if (!job.needs().isEmpty()) {
            out.key("needs");
            out.openFlowSequence();
            for (String id : job.needs()) {
                out.string(id);
            }
            out.closeFlowSequence();
        }
    }

    private void concurrencyAndStrategy(AnyJob job) {
        if (job.concurrency().isPresent()) {
            out.key("concurrency");
            PartsWriter.concurrency(out, job.concurrency().get());
        }
        if (job.matrix().isPresent()) {
            out.key("strategy");
            PartsWriter.strategy(out, job.matrix().get());
        }
    }

    private void ordinary(Job job) {
        out.key("runs-on");
        PartsWriter.runner(out, job.runner());
        if (job.snapshot().isPresent()) {
            out.key("snapshot");
            PartsWriter.snapshot(out, job.snapshot().get());
        }
        if (job.environment().isPresent()) {
            out.key("environment");
            PartsWriter.environment(out, job.environment().get());
        }
        concurrencyAndStrategy(job);
        ValueWriter.nonEmpty(out, "outputs", job.outputs());
        ValueWriter.nonEmpty(out, "env", job.env());
        if (job.defaults().isPresent()) {
            out.key("defaults");
            PartsWriter.defaults(out, job.defaults().get());
        }
        ValueWriter.entry(out, "timeout-minutes", job.timeoutMinutes());
        ValueWriter.entry(out, "cancel-timeout-minutes", job.cancelTimeoutMinutes());
        ValueWriter.entry(out, "continue-on-error", job.continueOnError());
        containers(job);
        ValueWriter.entries(out, job.extra());
        if (!job.steps().isEmpty()) {
            out.key("steps");
            steps.steps(job.steps());
        }
    }

    private void containers(Job job) {
        if (job.container().isPresent()) {
            out.key("container");
            PartsWriter.container(out, job.container().get());
        }
        if (!job.services().isEmpty()) {
            out.key("services");
            PartsWriter.services(out, job.services());
        }
    }

    private void calling(CallingJob job) {
        concurrencyAndStrategy(job);
        ValueWriter.entry(out, "uses", job.uses().uses());
        job.uses().version().ifPresent(out::lineComment);
        ValueWriter.nonEmpty(out, "with", job.inputs());
        if (job.inheritsSecrets()) {
            ValueWriter.entry(out, "secrets", "inherit");
        }
        ValueWriter.nonEmpty(out, "secrets", job.secrets());
        ValueWriter.entries(out, job.extra());
    }
}
