package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.ExecutableStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What GitHub asks of a step of a composite action, beyond what it asks of a step of a job. */
final class CompositeStep {

    private static final int LONGEST_EXCERPT = 40;

    private CompositeStep() {}

    static ExecutableStep<?> require(ExecutableStep<?> step, DistinctNames idsBefore) {
        List<Fault> faults = faults(step, idsBefore);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("step \"" + label(step) + "\" "
                    + faults.stream().map(Fault::text).collect(Collectors.joining(" and "))
                    + ", which a composite action does not allow: "
                    + faults.stream().map(Fault::fix).collect(Collectors.joining("; ")));
        }
        return step;
    }

    /** Something that a step of a workflow may be or have, but not one of an action. */
    private record Fault(String text, String fix) {}

    private static List<Fault> faults(ExecutableStep<?> step, DistinctNames idsBefore) {
        List<Fault> faults = new ArrayList<>();
        if (step.run().isPresent() && step.shell().isEmpty()) {
            faults.add(new Fault("does not say which shell runs it", "add \"shell\", for example bash"));
        }
        if (step.isBackground()) {
            faults.add(new Fault("runs in the background", "leave \"background\" out"));
        }
        if (step.timeoutMinutes().isPresent()) {
            faults.add(
                    new Fault("has a timeout", "leave the timeout out, and give one to the step that uses the action"));
        }
        if (step.id().flatMap(idsBefore::spelling).isPresent()) {
            faults.add(new Fault("has the id of another one, compared without case", "rename one of the two"));
        }
        return faults;
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
