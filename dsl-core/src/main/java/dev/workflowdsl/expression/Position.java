package dev.workflowdsl.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key of a workflow or action file, and what may stand behind it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability">Context
 *     availability</a>
 */
public final class Position {
    private final String key;
    private final Set<Data.Kind> kinds;
    private final Optional<Availability> availability;
    private final List<String> keysBelow;

    Position(String key, Set<Data.Kind> kinds, Optional<Availability> availability, List<String> keysBelow) {
        this.key = key;
        this.kinds = kinds;
        this.availability = availability;
        this.keysBelow = keysBelow;
    }

    /**
     * The position in a workflow file.
     *
     * @param path the keys from the root on, as they stand in the file; an item of a sequence is any text in brackets. For example
     *     {@code jobs}, {@code build}, {@code steps}, {@code [2]}, {@code run}
     * @return empty if nothing is known of the key
     */
    public static Optional<Position> inWorkflow(List<String> path) {
        return PositionTable.WORKFLOW.find(path);
    }

    /**
     * The position in an action's metadata file.
     *
     * @param path the keys from the root on, as for {@link #inWorkflow}
     * @return empty if nothing is known of the key, or it takes no expressions
     */
    public static Optional<Position> inAction(List<String> path) {
        return PositionTable.ACTION.find(path);
    }

    /** A place deeper within the value, where any kind of value can stand. */
    Position within() {
        return new Position(key, Set.of(Data.Kind.values()), availability, List.of());
    }

    /** The key as GitHub's documentation writes it, such as {@code jobs.<job_id>.steps[*].run}. */
    public String key() {
        return key;
    }

    /** The kinds of values that GitHub takes here; where it takes text, a number or boolean becomes text. */
    public Set<Data.Kind> kinds() {
        return kinds;
    }

    /** Whether there may be expressions. */
    public boolean takesExpressions() {
        return availability.isPresent();
    }

    /** The contexts and functions of its expressions; none if it takes no expressions. */
    public Availability availability() {
        return availability.orElseGet(() -> Availability.of(Set.of(), Set.of()));
    }

    /** The keys that a mapping at this place can have; none if its keys are free, or there is no mapping. */
    List<String> keysBelow() {
        return keysBelow;
    }

    @Override
    public String toString() {
        return key;
    }
}
