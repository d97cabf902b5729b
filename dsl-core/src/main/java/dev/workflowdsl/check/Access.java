package dev.workflowdsl.check;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.internal.NameIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place at which an expression reads a context, for example {@code steps.meta.outputs.tags}.
 *
 * @param text the text in which the expression stands
 * @param context the name of the context, in lower case
 * @param names the properties that are read, outermost first, as far as they are known: {@code steps[inputs.id].outputs}
 *     has none
 */
public record Access(Text text, String context, List<String> names) {

    /** Where the text stands. */
    public Place place() {
        return text.place();
    }

    /** The property at that position, counted from 0. */
    public Optional<String> name(int position) {
        return position < names.size() ? Optional.of(names.get(position)) : Optional.empty();
    }

    /** Whether the property at that position is known to have that name, compared without case. */
    boolean hasName(int position, String name) {
        return position < names.size() && names.get(position).equalsIgnoreCase(name);
    }

    /** The context and the properties. */
    @Override
    public String toString() {
        return names.isEmpty() ? context : context + "." + String.join(".", names);
    }

    /** Hands each access of the text to the consumer. */
    static void of(Text text, Consumer<Access> consumer) {
        for (Node expression : text.expressions()) {
            read(text, expression, consumer);
        }
    }

    private static void read(Text text, Node node, Consumer<Access> consumer) {
        if (node instanceof Node.Binary binary) {
            binary.operands().forEach(operand -> read(text, operand, consumer));
        } else if (node instanceof Node.Not not) {
            read(text, not.operand(), consumer);
        } else if (node instanceof Node.Call call) {
            call.arguments().forEach(argument -> read(text, argument, consumer));
        } else {
            readChain(text, node, consumer);
        }
    }

    /** Follows {@code a.b[c].d} to its root; what stands behind a computed index or a star is of no known name. */
    private static void readChain(Text text, Node chain, Consumer<Access> consumer) {
        Deque<String> names = new ArrayDeque<>();
        Node node = chain;
        while (true) {
            if (node instanceof Node.Property property) {
                names.addFirst(property.name());
                node = property.target();
            } else if (node instanceof Node.Index index) {
                if (index.index() instanceof Node.Literal literal && literal.value() instanceof Data.Str name) {
                    names.addFirst(name.value());
                } else {
                    names.clear();
                    read(text, index.index(), consumer);
                }
                node = index.target();
            } else if (node instanceof Node.Star star) {
                names.clear();
                node = star.target();
            } else {
                break;
            }
        }
        if (node instanceof Node.Context context) {
            consumer.accept(new Access(text, NameIndex.fold(context.name()), List.copyOf(names)));
        } else if (!(node instanceof Node.Literal)) {
            read(text, node, consumer);
        }
    }
}
