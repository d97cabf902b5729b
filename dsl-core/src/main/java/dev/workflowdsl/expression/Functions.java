package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions of the expression language; text and number tests are methods of the expressions themselves.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions">Functions</a>
 */
public final class Functions {

    private static final Condition ALWAYS = status("always");
    private static final Condition SUCCESS = status("success");
    private static final Condition FAILURE = status("failure");
    private static final Condition CANCELLED = status("cancelled");

    private Functions() {}

    /** True whatever happened before, even after a cancellation. */
    public static Condition always() {
        return ALWAYS;
    }

    /** True while nothing before has failed or was cancelled; what GitHub assumes where no status function is used. */
    public static Condition success() {
        return SUCCESS;
    }

    /** True once a previous step, or a job that is needed, has failed. */
    public static Condition failure() {
        return FAILURE;
    }

    /** True once the workflow run was cancelled. */
    public static Condition cancelled() {
        return CANCELLED;
    }

    /**
     * The SHA-256 hash over the files that match the patterns, relative to the workspace; empty text if none does.
     *
     * @param patterns glob patterns, at most 255 of them with {@code first}
     * @throws IllegalArgumentException if there are more
     */
    public static StringExpression hashFiles(String first, String... patterns) {
        List<Node> arguments = new ArrayList<>(patterns.length + 1);
        arguments.add(Constants.node(first));
        for (String pattern : patterns) {
            arguments.add(Constants.node(pattern));
        }
        return call("hashFiles", arguments);
    }

    /** The value as JSON text, indented as GitHub does. */
    public static StringExpression toJson(Expression<?> value) {
        return new StringExpression(Nodes.call("toJSON", value.node()));
    }

    /** The value that a JSON text describes. */
    public static AnyExpression fromJson(Expression<String> json) {
        return new AnyExpression(Nodes.call("fromJSON", json.node()));
    }

    /**
     * Text with {@code {0}}, {@code {1}} ... replaced by the values.
     *
     * @throws IllegalArgumentException if there are more than 254 values
     */
    public static StringExpression format(String pattern, Expression<?>... values) {
        List<Node> arguments = Stream.concat(
                        Stream.of(Constants.node(pattern)), Stream.of(values).map(Expression::node))
                .toList();
        return call("format", arguments);
    }

    /** The elements of an array as one text, with a separator between them. */
    public static StringExpression join(Expression<?> array, String separator) {
        return new StringExpression(Nodes.call("join", array.node(), Constants.node(separator)));
    }

    /**
     * The start of a value that depends on a condition: {@code when(onBranch("main")).then("production").otherwise("staging")}.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#case">case</a>
     */
    public static When when(BooleanExpression condition) {
        return new When(condition);
    }

    private static StringExpression call(String function, List<Node> arguments) {
        if (arguments.size() > Limits.MAX_ARGUMENTS) {
            throw new IllegalArgumentException("call of \"" + function + "\" has " + arguments.size()
                    + " arguments, but GitHub allows " + Limits.MAX_ARGUMENTS + ": join some of them before");
        }
        return new StringExpression(new Node.Call(function, arguments));
    }

    private static Condition status(String function) {
        return new StatusCondition(Nodes.call(function));
    }
}
