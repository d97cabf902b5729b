package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.ExecutableStep;
import java.util.List;

/** What GitHub asks of a step of a composite action, beyond what it asks of a step of a job. */
final class CompositeStep {

    private static final int LONGEST_EXCERPT = 40;

    private CompositeStep() {}

    static ExecutableStep<?> require(ExecutableStep<?> step, List<ExecutableStep<?>> before) {
        if (step.run().isPresent() && step.shell().isEmpty()) {
            throw invalid(step, "does not say which shell runs it", "add \"shell\", for example bash");
        }
        if (step.isBackground()) {
            throw invalid(step, "runs in the background", "leave \"background\" out");
        }
        if (step.timeoutMinutes().isPresent()) {
            throw invalid(step, "has a timeout", "leave it out, and give one to the step that uses the action");
        }
        if (step.id().isPresent()) {
            requireOtherId(step, step.id().get(), before);
        }
        return step;
    }

    private static void requireOtherId(ExecutableStep<?> step, String id, List<ExecutableStep<?>> before) {
        for (ExecutableStep<?> other : before) {
            if (other.id().filter(id::equalsIgnoreCase).isPresent()) {
                throw invalid(step, "has the id of another one, compared without case", "rename one of the two");
            }
        }
    }

    private static IllegalArgumentException invalid(ExecutableStep<?> step, String fault, String fix) {
        return new IllegalArgumentException(
                "step \"" + label(step) + "\" " + fault + ", which a composite action does not allow: " + fix);
    }

    private static String label(ExecutableStep<?> step) {
        return step.id()
                .or(() -> step.name().map(Template::text))
                .or(() -> step.call().map(call -> call.reference().uses()))
                .orElseGet(() -> excerpt(step.run().map(Template::text).orElse("")));
    }

    private static String excerpt(String script) {
        String line = script.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) + "..." : line;
    }
}
