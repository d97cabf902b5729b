package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Conditions;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What starts a workflow: one of GitHub's events, with its filters.
 *
 * <p>Each event has a class of its own, whose name is GitHub's in camel case: {@code pull_request} is
 * {@link PullRequest}. An event without a class, because GitHub added it later, is an {@link OtherEvent}. In all of
 * them a method whose name is a plural sets a list, in place of what was set before; one whose name is a singular adds
 * to it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public abstract class Event {

    private final String name;
    private final Optional<Origin> origin;

    Event(String name, Optional<Origin> origin) {
        this.name = name;
        this.origin = origin;
    }

    /**
     * The event of that name with what stands behind it in YAML: the inverse of {@link #name()} and
     * {@link #configuration()}. It is of the event's own class, or an {@link OtherEvent} if there is none.
     *
     * <p>Keys, activity types and events that this library does not know are taken as they are, and so is what GitHub takes
     * although it cannot do what it says; {@link #named(String, Value, Consumer)} tells of both.
     *
     * @param configuration {@link Value.Null} if nothing stands there
     * @throws IllegalArgumentException if GitHub refuses something in it; the message is about the first part that it
     *     refuses
     */
    public static Event named(String name, Value configuration) {
        return EventReader.read(name, configuration, Origin.ofCaller(), Event::refuse)
                .orElseThrow();
    }

    /**
     * The event of that name with as much as can be had of what stands behind it in YAML, however broken that is.
     *
     * @param configuration {@link Value.Null} if nothing stands there
     * @param problems is told all that is wrong, part by part
     * @return empty if nothing can be had: the name is none, or no time of a schedule can be read. There is a problem of
     *     kind {@link EventProblem.Kind#REFUSED} then.
     */
    public static Optional<Event> named(String name, Value configuration, Consumer<? super EventProblem> problems) {
        return EventReader.read(name, configuration, Optional.empty(), problems);
    }

    private static void refuse(EventProblem problem) {
        if (problem.kind() == EventProblem.Kind.REFUSED || problem.kind() == EventProblem.Kind.MISPLACED) {
            throw new IllegalArgumentException(problem.message());
        }
    }

    /**
     * Whether one of these events started the run, for conditions: {@code github.event_name == 'push'} for {@code Push.class}.
     *
     * @throws IllegalArgumentException if a class stands for no event that starts a run: {@link OtherEvent}, {@link WorkflowCall}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static BooleanExpression started(Class<? extends Event> first, Class<? extends Event>... more) {
        return Conditions.onEvent(
                EventName.of(first), Stream.of(more).map(EventName::of).toArray(String[]::new));
    }

    /** GitHub's name of the event, for example {@code pull_request}. */
    public final String name() {
        return name;
    }

    /** What stands behind the event's name: nothing (null), a mapping of filters, or the list of a schedule. */
    public abstract Value configuration();

    /** The Java line that made the event. */
    public final Optional<Origin> origin() {
        return origin;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Event that
                && name.equals(that.name)
                && configuration().equals(that.configuration());
    }

    @Override
    public final int hashCode() {
        return 31 * name.hashCode() + configuration().hashCode();
    }

    /** The YAML of the event. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
