package dev.workflowdsl.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a workflow file: the keys and positions that lead to it, for example
 * {@code jobs.test.steps[2].run}. Positions count from 0; a key that is no identifier stands in brackets and quotes:
 * {@code env['MY VAR']}.
 */
public final class Path implements Comparable<Path> {

    private static final Path ROOT = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String key;
    private final int index;
    private final int depth;

    private Path(@Nullable Path parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** The whole file. */
    public static Path root() {
        return ROOT;
    }

    /** What stands behind a key of the mapping at this path. */
    public Path key(String name) {
        return new Path(this, name, -1);
    }

    /**
     * An item of the sequence at this path.
     *
     * @param position counted from 0
     * @throws IllegalArgumentException if the position is negative
     */
    public Path index(int position) {
        if (position < 0) {
            throw new IllegalArgumentException(
                    "position \"" + position + "\" is negative, but items are counted from 0: give 0 or more");
        }
        return new Path(this, "", position);
    }

    /** The mapping or sequence that this is a part of; empty for the whole file. */
    public Optional<Path> parent() {
        return Optional.ofNullable(parent);
    }

    /** How many keys and positions lead to it. */
    int depth() {
        return depth;
    }

    /** The last key, if this is what stands behind one. */
    public Optional<String> name() {
        return parent == null || isIndex() ? Optional.empty() : Optional.of(key);
    }

    /** The last position, counted from 0, if this is an item. */
    public OptionalInt position() {
        return isIndex() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private boolean isIndex() {
        return index >= 0;
    }

    private boolean sameSegment(Path that) {
        return index == that.index && key.equals(that.key);
    }

    /** The paths from the first segment to this one. */
    private Deque<Path> segments() {
        Deque<Path> segments = new ArrayDeque<>();
        for (Path path = this; path.parent != null; path = path.parent) {
            segments.addFirst(path);
        }
        return segments;
    }

    /** The keys from the root on, in which an item of a sequence is its position in brackets. */
    List<String> segmentNames() {
        return segments().stream()
                .map(segment -> segment.isIndex() ? "[" + segment.index + "]" : segment.key)
                .toList();
    }

    /** Keys in the order of their characters, positions by number, and what encloses before what it encloses. */
    @Override
    public int compareTo(Path that) {
        Iterator<Path> mine = segments().iterator();
        Iterator<Path> other = that.segments().iterator();
        while (mine.hasNext() && other.hasNext()) {
            Path left = mine.next();
            Path right = other.next();
            int order = Integer.compare(left.index, right.index);
            if (order == 0) {
                order = left.key.compareTo(right.key);
            }
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), other.hasNext());
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Path that)) {
            return false;
        }
        Iterator<Path> mine = segments().iterator();
        Iterator<Path> theirs = that.segments().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!mine.next().sameSegment(theirs.next())) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Path segment : segments()) {
            hash = 31 * hash + segment.key.hashCode() + segment.index;
        }
        return hash;
    }

    /** The path as it is written in reports; empty for the whole file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Path segment : segments()) {
            segment.appendTo(text);
        }
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        if (isIndex()) {
            text.append('[').append(index).append(']');
        } else if (isIdentifier(key)) {
            text.append(text.isEmpty() ? "" : ".").append(key);
        } else {
            text.append("['").append(key.replace("'", "''")).append("']");
        }
    }

    private static boolean isIdentifier(String key) {
        return !key.isEmpty()
                && !Character.isDigit(key.charAt(0))
                && key.chars().allMatch(c -> c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    }
}
