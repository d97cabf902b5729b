package dev.workflowdsl.testing;

import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.ControlStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a test can name a step. */
final class StepLabels {

    private StepLabels() {}

    /** Whether it is the name or id of the step, or what it uses (without the ref), or its whole script. */
    static boolean matches(Step step, String label) {
        return labels(step).anyMatch(label::equals);
    }

    private static Stream<String> labels(Step step) {
        return Stream.of(step.name().map(Template::text), step.id(), action(step), script(step))
                .flatMap(Optional::stream);
    }

    /** The label that a message shows: the first line of the first one that there is. */
    static String shown(Step step) {
        return labels(step)
                .flatMap(String::lines)
                .findFirst()
                .orElseGet(() -> step instanceof ControlStep control
                        ? control.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : "parallel");
    }

    /** The action without its ref. */
    static Optional<String> action(Step step) {
        return step instanceof ExecutableStep<?> executable
                ? executable.call().map(call -> withoutRef(call.reference()))
                : Optional.empty();
    }

    private static String withoutRef(ActionReference reference) {
        return reference.name().orElse(reference.uses());
    }

    private static Optional<String> script(Step step) {
        return step instanceof ExecutableStep<?> executable
                ? executable.run().map(run -> run.text().strip())
                : Optional.empty();
    }
}
