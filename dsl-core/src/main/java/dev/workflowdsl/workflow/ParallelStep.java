package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/** Steps that run side by side; the job goes on when all have ended. */
public final class ParallelStep implements Step {

    private final Seq<Step> steps;
    private final Mapping extra;
    private final Optional<String> comment;
    private final Optional<Origin> origin;

    private ParallelStep(Seq<Step> steps, Mapping extra, Optional<String> comment, Optional<Origin> origin) {
        this.steps = steps;
        this.extra = extra;
        this.comment = comment;
        this.origin = origin;
    }

    static ParallelStep of(ExecutableStep<?> first, ExecutableStep<?>[] more, Optional<Origin> origin) {
        Seq<Step> steps = Seq.<Step>empty().plus(requireForeground(first));
        for (ExecutableStep<?> step : more) {
            steps = steps.plus(requireForeground(step));
        }
        return new ParallelStep(steps, Mapping.empty(), Optional.empty(), origin);
    }

    private static Step requireForeground(ExecutableStep<?> step) {
        if (step.isBackground()) {
            throw new IllegalArgumentException("step \"" + label(step)
                    + "\" runs in the background, which a parallel step does not allow: leave \"background\" out");
        }
        return step;
    }

    private static String label(ExecutableStep<?> step) {
        return step.id()
                .or(() -> step.name().map(Template::text))
                .or(() -> step.call().map(ActionCall::toString))
                .or(() -> step.run().flatMap(script -> script.text().lines().findFirst()))
                .orElse("");
    }

    /** A comment above the steps. */
    public ParallelStep comment(String comment) {
        return new ParallelStep(steps, extra, Optional.of(comment), origin);
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that a step has
     */
    public ParallelStep extra(String key, Object value) {
        return new ParallelStep(
                steps, extra.plus(Names.requireExtraKey(key, Keys.STEP), Value.of(value)), comment, origin);
    }

    /** The steps that run side by side. */
    public List<Step> steps() {
        return steps;
    }

    /** Empty: such a step has no id. */
    @Override
    public Optional<String> id() {
        return Optional.empty();
    }

    /** Empty: such a step has no name. */
    @Override
    public Optional<Template> name() {
        return Optional.empty();
    }

    @Override
    public Optional<String> comment() {
        return comment;
    }

    @Override
    public Mapping extra() {
        return extra;
    }

    @Override
    public Optional<Origin> origin() {
        return origin;
    }

    @Override
    public List<Step> flattened() {
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParallelStep that
                && steps.equals(that.steps)
                && extra.equals(that.extra)
                && comment.equals(that.comment);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** The step as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
