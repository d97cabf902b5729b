package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;

/**
 * Writes what stands behind the id of a job. Keys come in the order of GitHub's documentation, but the steps go last,
 * so that a reader finds what concerns the whole job in one place.
 */
final class JobWriter {

    private final YamlText out;
    private final Pinning pinning;
    private final StepWriter steps;

    JobWriter(YamlText out, Pinning pinning) {
        this.out = out;
        this.pinning = pinning;
        this.steps = new StepWriter(out, pinning);
    }

    void job(AnyJob job) {
        out.openMapping();
        ValueWriter.entry(out, "name", job.name());
        ValueWriter.part(out, "permissions", job.permissions(), PartsWriter::permissions);
        needs(job);
        ValueWriter.text(out, "if", job.onlyIf());
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
            ValueWriter.texts(out, job.needs());
        }
    }

    private void ordinary(Job job) {
        if (!job.runner().isMissing() || !job.runner().extra().isEmpty()) {
            out.key("runs-on");
            PartsWriter.runner(out, job.runner());
        }
        ValueWriter.part(out, "snapshot", job.snapshot(), PartsWriter::snapshot);
        ValueWriter.part(out, "environment", job.environment(), PartsWriter::environment);
        ValueWriter.part(out, "concurrency", job.concurrency(), PartsWriter::concurrency);
        ValueWriter.nonEmpty(out, "outputs", job.outputs());
        ValueWriter.nonEmpty(out, "env", job.env());
        ValueWriter.part(out, "defaults", job.defaults(), PartsWriter::defaults);
        ValueWriter.entry(out, "timeout-minutes", job.timeoutMinutes());
        ValueWriter.entry(out, "cancel-timeout-minutes", job.cancelTimeoutMinutes());
        ValueWriter.part(out, "strategy", job.matrix(), PartsWriter::strategy);
        ValueWriter.entry(out, "continue-on-error", job.continueOnError());
        containers(job);
        ValueWriter.entries(out, job.extra());
        if (!job.steps().isEmpty()) {
            out.key("steps");
            steps.steps(job.steps());
        }
    }

    private void containers(Job job) {
        ValueWriter.part(out, "container", job.container(), PartsWriter::container);
        if (!job.services().isEmpty()) {
            out.key("services");
            PartsWriter.services(out, job.services());
        }
    }

    private void calling(CallingJob job) {
        ValueWriter.part(out, "concurrency", job.concurrency(), PartsWriter::concurrency);
        ValueWriter.part(out, "strategy", job.matrix(), PartsWriter::strategy);
        WorkflowReference reference = job.uses().pinned(pinning);
        ValueWriter.entry(out, "uses", reference.uses());
        reference.version().ifPresent(out::lineComment);
        ValueWriter.nonEmpty(out, "with", job.inputs());
        if (job.inheritsSecrets()) {
            ValueWriter.entry(out, "secrets", "inherit");
        }
        ValueWriter.nonEmpty(out, "secrets", job.secrets());
        ValueWriter.entries(out, job.extra());
    }
}
