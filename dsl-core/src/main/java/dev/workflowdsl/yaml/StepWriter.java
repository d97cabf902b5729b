package dev.workflowdsl.yaml;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.ControlStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.ParallelStep;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.Optional;

/**
 * Writes steps. Keys come in the order of GitHub's documentation, but the name goes first, as everybody writes it.
 */
final class StepWriter {

    private final YamlText out;
    private final Pinning pinning;

    StepWriter(YamlText out, Pinning pinning) {
        this.out = out;
        this.pinning = pinning;
    }

    void steps(List<? extends Step> steps) {
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
        ValueWriter.text(out, "name", step.name());
        ValueWriter.text(out, "id", step.id());
    }

    private void executable(ExecutableStep<?> step) {
        head(step);
        ValueWriter.text(out, "if", step.onlyIf());
        Optional<ActionCall<?>> call = step.call();
        if (call.isPresent()) {
            call(call.get());
        }
        ValueWriter.text(out, "run", step.run());
        ValueWriter.entry(out, "working-directory", step.workingDirectory());
        ValueWriter.text(out, "shell", step.shell());
        ValueWriter.nonEmpty(out, "env", step.env());
        ValueWriter.entry(out, "continue-on-error", step.continueOnError());
        ValueWriter.entry(out, "timeout-minutes", step.timeoutMinutes());
        if (step.isBackground()) {
            ValueWriter.entry(out, "background", Value.Bool.of(true));
        }
    }

    private void call(ActionCall<?> call) {
        ActionReference reference = call.reference().pinned(pinning);
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
            case WAIT_ALL -> ValueWriter.entry(out, "wait-all", Value.Bool.of(true));
            case CANCEL -> ValueWriter.entry(out, "cancel", step.targets().get(0));
        }
        ValueWriter.entry(out, "continue-on-error", step.continueOnError());
    }

    private void targets(List<String> targets) {
        if (targets.size() == 1) {
            out.string(targets.get(0));
        } else {
            ValueWriter.texts(out, targets);
        }
    }
}
