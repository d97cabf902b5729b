package dev.workflowdsl.expression;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes expressions exactly as GitHub does, given the contexts they name.
 *
 * <p>An evaluator is a value: each {@code with} method gives a new one. An evaluation never takes more than about 1 MB for its values
 * and texts, GitHub's limit.
 */
public final class Evaluator {
    private final Data.Obj contexts;
    private final Optional<Status> status;
    private final Optional<Path> workspace;

    private Evaluator(Data.Obj contexts, Optional<Status> status, Optional<Path> workspace) {
        this.contexts = contexts;
        this.status = status;
        this.workspace = workspace;
    }

    /** An evaluator that knows these {@code contexts}, by name in any case. */
    public static Evaluator of(Map<String, ? extends Data> contexts) {
        return new Evaluator(Data.of(contexts), Optional.empty(), Optional.empty());
    }

    /** This with a {@code status} for the functions {@code success}, {@code failure}, {@code cancelled} and {@code always}. */
    public Evaluator withStatus(Status status) {
        return new Evaluator(contexts, Optional.of(status), workspace);
    }

    /** This with the {@code directory} in which {@code hashFiles} looks for files, in the place of GitHub's workspace. */
    public Evaluator withWorkspace(Path directory) {
        return new Evaluator(contexts, status, Optional.of(directory));
    }

    /**
     * The value of {@code expression}.
     *
     * @throws ExpressionEvaluationException if it has none: an unknown context or function, a wrong argument, or too much memory
     */
    public Data evaluate(Node expression) {
        return new Evaluation(expression, contexts, new Library(status, workspace)).run();
    }

    /**
     * The value of {@code template}: of its expression if it is nothing else, so that the kind is kept; otherwise a string, with the
     * values of the expressions put into the text.
     *
     * @throws ExpressionEvaluationException if an expression has no value, or the text takes too much memory
     */
    public Data evaluate(Template template) {
        return evaluate(template.toExpression());
    }

    /**
     * The value of a {@code value} of a file, with those of the expressions in it; null for a key with nothing behind it. The keys of
     * mappings stay as they are.
     *
     * @throws ExpressionEvaluationException if an expression has no value
     */
    public Data evaluate(Value value) {
        if (value instanceof Template template) {
            return evaluate(template);
        }
        if (value instanceof Sequence sequence) {
            return Data.of(sequence.items().stream().map(this::evaluate).toList());
        }
        if (value instanceof Mapping mapping) {
            Map<String, Data> properties = new LinkedHashMap<>();
            mapping.forEach((key, property) -> properties.put(key, evaluate(property)));
            return Data.of(properties);
        }
        if (value instanceof Value.Num number) {
            return Data.of(number.value());
        }
        return value instanceof Value.Bool bool ? Data.of(bool.value()) : Data.nullValue();
    }

    /**
     * Whether the condition of a step or job holds: its value is truthy, and all before it succeeded unless it asks for the status
     * itself by calling {@code success}, {@code failure}, {@code cancelled} or {@code always}.
     *
     * @throws ExpressionEvaluationException if the expression has no value
     */
    public boolean holds(Node condition) {
        Node full = Status.isAskedIn(condition)
                ? condition
                : new Node.Binary(Operator.AND, new Node.Call("success", List.of()), condition);
        return evaluate(full).isTruthy();
    }
}
