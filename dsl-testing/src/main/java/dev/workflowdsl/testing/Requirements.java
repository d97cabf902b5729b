package dev.workflowdsl.testing;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expressions;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Operator;
import java.util.List;
import java.util.stream.Stream;

/** What of a condition must hold in any case. */
final class Requirements {

    private Requirements() {}

    /** The parts that are joined by {@code &&}, as they print themselves. */
    static List<String> of(Condition condition) {
        return parts(condition.node()).map(Expressions::print).toList();
    }

    private static Stream<Node> parts(Node node) {
        return node instanceof Node.Binary binary && binary.operator() == Operator.AND
                ? binary.operands().stream().flatMap(Requirements::parts)
                : Stream.of(node);
    }
}
