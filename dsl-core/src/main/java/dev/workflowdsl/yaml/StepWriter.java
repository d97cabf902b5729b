package dev.workflowdsl.yaml;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.ControlStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.ParallelStep;
import dev.workflowdsl.workflow.Step;
import java.util.List;

/**
 * Writes steps. Keys come in the order of GitHub's documentation, but the name goes first, as everybody writes it.
 */
final class StepWriter {

    private final YamlText out;

    StepWriter(YamlText out) {
        this.out = out;
    }

    void steps(List<Step> steps) {
        out.openSequence();
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i));
        }
        out.closeSequence();
    }

    void step(Step step) {
        if (step.comment().isPresent()) {
            out.comment(step.comment().get());
        }
        out.openMapping();
        if (step instanceof ExecutableStep<?> executable) {
            executable(executable);
        } else if (step instanceof ControlStep control) {
            control(control);
        } else if (step instanceof ParallelStep parallel) {
            out.key("parallel");
            steps(parallel.steps());
        }
        ValueWriter.entries(out, step.extra());
        out.closeMapping();
    }

    private void head(Step step) {
        if (step.name().isPresent()) {
            ValueWriter.entry(out, "name", step.name().get().text());
        }
        if (step.id().isPresent()) {
            ValueWriter.entry(out, "id", step.id().get());
        }
    }

    private void executable(ExecutableStep<?> step) {
        head(step);
        if (step.onlyIf().isPresent()) {
            ValueWriter.entry(out, "if", step.onlyIf().get().toString());
        }
        if (step.call().isPresent()) {
            call(step.call().get());
        }
        if (step.run().isPresent()) {
            ValueWriter.entry(out, "run", step.run().get().text());
        }
        ValueWriter.entry(out, "working-directory", step.workingDirectory());
        if (step.shell().isPresent()) {
            ValueWriter.entry(out, "shell", step.shell().get().command());
        }
        ValueWriter.nonEmpty(out, "env", step.env());
        ValueWriter.entry(out, "continue-on-error", step.continueOnError());
        ValueWriter.entry(out, "timeout-minutes", step.timeoutMinutes());
        if (step.isBackground()) {
            ValueWriter.entry(out, "background", new Value.Bool(true));
        }
    }

    private void call(ActionCall<?> call) {
        ActionReference reference = call.reference();
        ValueWriter.entry(out, "uses", reference.uses());
        if (reference.version().isPresent()) {
            out.lineComment(reference.version().get());
        }
        ValueWriter.nonEmpty(out, "with", call.inputs());
    }

    private void control(ControlStep step) {
        head(step);
        switch (step.kind()) {
            case WAIT -> {
                out.key("wait");
                targets(step.targets());
            }
            case WAIT_ALL -> ValueWriter.entry(out, "wait-all", new Value.Bool(true));
            case CANCEL -> ValueWriter.entry(out, "cancel", step.targets().get(0));
        }
        ValueWriter.entry(out, "continue-on-error", step.continueOnError());
    }

    private void targets(List<String> targets) {
        if (targets.size() == 1) {
            out.string(targets.get(0));
            return;
        }
        out.openFlowSequence();
        targets.forEach(out::string);
        out.closeFlowSequence();
    }
}
