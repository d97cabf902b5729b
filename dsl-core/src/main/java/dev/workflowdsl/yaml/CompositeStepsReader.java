package dev.workflowdsl.yaml;

import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.ScriptStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the steps of a composite action. */
final class CompositeStepsReader {

    private CompositeStepsReader() {}

    /** The action with the steps; those that no action may have are reported. */
    static CompositeAction steps(CompositeAction action, Spot spot) {
        CompositeAction result = action;
        for (Spot item : spot.items("steps")) {
            CompositeAction before = result;
            Optional<ExecutableStep<?>> step = item.attempt(() -> executable(item));
            result = step.flatMap(read -> item.attempt(() -> before.step(read)).or(() -> mended(before, read)))
                    .orElseGet(() -> {
                        spot.file().drop(item.node());
                        return before;
                    });
        }
        return result;
    }

    /** The action with what stands for a step that no action may have, so that it is known to those that read it. */
    private static Optional<CompositeAction> mended(CompositeAction action, ExecutableStep<?> step) {
        ExecutableStep<?> inShell =
                step instanceof ScriptStep<?> script && step.shell().isEmpty() ? script.shell(Shell.BASH) : step;
        return accepted(() -> action.step(inShell))
                .or(() -> step.id().flatMap(id -> accepted(() -> action.step(StepReader.standIn(id)))));
    }

    private static Optional<CompositeAction> accepted(Supplier<CompositeAction> action) {
        try {
            return Optional.of(action.get());
        } catch (IllegalArgumentException e) {
            // What is wrong with the step has been reported.
            return Optional.empty();
        }
    }

    private static ExecutableStep<?> executable(Spot spot) {
        Step step = StepReader.step(spot);
        if (step instanceof ExecutableStep<?> executable) {
            return executable;
        }
        throw spot.refused(
                ReadProblem.INVALID_VALUE,
                "a step of the action neither runs a script nor uses an action",
                "write \"run\" or \"uses\", since the steps of an action do nothing else");
    }
}
