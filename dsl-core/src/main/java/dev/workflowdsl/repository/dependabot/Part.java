package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import java.util.List;

/**
 * A mapping of the file, of which most keys have a method. Each call returns a changed copy.
 *
 * @param <T> the kind of part
 */
abstract class Part<T extends Part<T>> {

    private final Mapping content;

    Part(Mapping content) {
        this.content = content;
    }

    /** What the part is called, for messages. */
    abstract String what();

    /** The keys that have methods, in the order in which they are written. */
    abstract List<String> keys();

    /** The same part with other content. */
    abstract T copy(Mapping content);

    /** What stands in the file, in its order. */
    public final Mapping content() {
        return content;
    }

    /**
     * A key that this library does not know, behind all others; what it holds is not checked.
     *
     * @throws IllegalArgumentException if there is a method for the key, or {@link Value#of} does not take the value
     */
    public final T extra(String key, Object value) {
        return copy(content.plus(Names.requireExtraKey(what(), key, keys()), Value.of(value)));
    }

    final T with(String key, Value value) {
        return copy(Contents.ordered(keys(), content.plus(key, value)));
    }

    final T with(String key, String text) {
        return with(key, Contents.text(key + " of " + what(), text));
    }

    /** With more texts behind those that the list has. */
    final T plus(String key, String first, String... more) {
        return with(key, Contents.plus(content, key, what(), Contents.list(first, more)));
    }

    final T plus(String key, List<String> more) {
        return with(key, Contents.plus(content, key, what(), more));
    }

    /** All that tells the part from others. */
    List<?> identity() {
        return List.of(what(), content);
    }

    /** Whether the other is the same kind of part and says the same. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Part<?> that && identity().equals(that.identity());
    }

    @Override
    public final int hashCode() {
        return identity().hashCode();
    }

    /** The part as YAML. */
    @Override
    public final String toString() {
        return Printer.print(content);
    }
}
