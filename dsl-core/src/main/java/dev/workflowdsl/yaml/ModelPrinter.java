package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.Branding;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyContainer;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Snapshot;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** Prints the values of the model for their {@code toString()}. */
public final class ModelPrinter implements Printer {

    /** Called by the service loader. */
    public ModelPrinter() {}

    @Override
    public String yaml(Object value) {
        YamlText out = new YamlText();
        if (value instanceof Workflow workflow) {
            new WorkflowWriter(out, Pinning.COMMIT).workflow(workflow);
        } else if (value instanceof AnyJob job) {
            out.openMapping();
            job.comment().ifPresent(out::comment);
            out.key(job.id());
            new JobWriter(out, Pinning.COMMIT).job(job);
            out.closeMapping();
        } else if (value instanceof Step step) {
            new StepWriter(out, Pinning.COMMIT).step(step);
        } else if (value instanceof Event event) {
            out.openMapping();
            new WorkflowWriter(out, Pinning.COMMIT).event(event);
            out.closeMapping();
        } else {
            part(out, value);
        }
        return out.text().stripTrailing();
    }

    private static void part(YamlText out, Object value) {
        if (value instanceof Mapping mapping) {
            ValueWriter.value(out, mapping);
        } else if (value instanceof ActionMetadata action) {
            new ActionWriter(out, Pinning.COMMIT).action(action);
        } else if (value instanceof Branding branding) {
            new ActionWriter(out, Pinning.COMMIT).branding(branding);
        } else if (value instanceof Matrix matrix) {
            PartsWriter.strategy(out, matrix);
        } else if (value instanceof Concurrency concurrency) {
            PartsWriter.concurrency(out, concurrency);
        } else if (value instanceof Environment environment) {
            PartsWriter.environment(out, environment);
        } else if (value instanceof Defaults defaults) {
            PartsWriter.defaults(out, defaults);
        } else if (value instanceof Snapshot snapshot) {
            PartsWriter.snapshot(out, snapshot);
        } else if (value instanceof AnyContainer<?> container) {
            PartsWriter.container(out, container);
        } else {
            throw new IllegalArgumentException(
                    "no YAML is known for a " + value.getClass().getName());
        }
    }
}
