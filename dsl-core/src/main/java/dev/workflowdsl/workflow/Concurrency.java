package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A group in which one run or job at a time goes on; GitHub compares group names without case.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency">concurrency</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Concurrency {

    Concurrency() {}

    /** What happens to further runs while one waits. */
    public enum Queue {
        /** One run waits; a newer one takes its place. */
        SINGLE,
        /** Up to 100 runs wait. */
        MAX
    }

    /**
     * A group of that name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Concurrency group(String group) {
        return group(group, Origin.ofCaller());
    }

    private static Concurrency group(String group, Optional<Origin> origin) {
        return ImmutableConcurrency.builder()
                .origin(origin)
                .extra(Mapping.empty())
                .group(Template.of(Names.wantText("concurrency group", group)))
                .build();
    }

    /** A group whose name is computed. */
    public static Concurrency group(Expression<?> group) {
        return group(group.toString(), Origin.ofCaller());
    }

    /** The name of the group. */
    public abstract Template group();

    /** Whether a newer run cancels the one that goes on: true, false or an expression. */
    public abstract Optional<Value> cancelsInProgress();

    /** What happens to further runs while one waits. */
    public abstract Optional<Queue> queue();

    /** Keys that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the concurrency. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /**
     * A newer run cancels the one that goes on.
     *
     * @throws IllegalArgumentException if up to 100 runs are to wait
     */
    public Concurrency cancelInProgress(boolean cancel) {
        return checked(self().withCancelsInProgress(Value.Bool.of(cancel)));
    }

    /** A newer run cancels the one that goes on. */
    public Concurrency cancelInProgress() {
        return cancelInProgress(true);
    }

    /** Whether a newer run cancels the one that goes on, computed. */
    public Concurrency cancelInProgress(Expression<Boolean> cancel) {
        return self().withCancelsInProgress(Value.of(cancel));
    }

    /**
     * What happens to further runs while one waits.
     *
     * @throws IllegalArgumentException if up to 100 runs are to wait, and a newer run cancels the one that goes on
     */
    public Concurrency queue(Queue queue) {
        return checked(self().withQueue(queue));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Concurrency extra(String key, Object value) {
        return self().withExtra(extra().plus(
                        Names.requireExtraKey(key, "group", "cancel-in-progress", "queue"), Value.of(value)));
    }

    private static Concurrency checked(Concurrency concurrency) {
        if (concurrency.queue().equals(Optional.of(Queue.MAX))
                && concurrency.cancelsInProgress().equals(Optional.of(Value.Bool.of(true)))) {
            throw new IllegalArgumentException("concurrency group \"" + concurrency.group()
                    + "\" has queue max together with cancel-in-progress, which GitHub refuses: drop one of the two");
        }
        return concurrency;
    }

    private ImmutableConcurrency self() {
        return (ImmutableConcurrency) this;
    }

    /** The concurrency as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
