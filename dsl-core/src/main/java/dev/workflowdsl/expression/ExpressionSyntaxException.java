package dev.workflowdsl.expression;

/**
 * Says that a text is no expression GitHub accepts.
 *
 * <p>The message holds the cause in GitHub's words, the place in GitHub's form ("Located at position 5 within expression: ...") and, on a
 * line of its own, a hint how to mend it.
 */
public final class ExpressionSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Phase phase;
    private final String problem;
    private final String source;
    private final int position;
    private final int offset;
    private final String hint;

    ExpressionSyntaxException(Phase phase, String problem, String source, int position, String hint) {
        this(phase, problem, source, position, position - 1, hint);
    }

    private ExpressionSyntaxException(
            Phase phase, String problem, String source, int position, int offset, String hint) {
        super(problem + ". Located at position " + position + " within expression: " + source + "\nHint: " + hint);
        this.phase = phase;
        this.problem = problem;
        this.source = source;
        this.position = position;
        this.offset = offset;
        this.hint = hint;
    }

    /** The same problem in a longer text, in which the expression starts at {@code start}. */
    ExpressionSyntaxException within(int start) {
        return new ExpressionSyntaxException(phase, problem, source, position, start + offset, hint);
    }

    /** Whether the text falls apart into the words of the language at all. */
    public Phase phase() {
        return phase;
    }

    /** The cause as GitHub words it, such as {@code Unexpected symbol: '<'}. */
    public String problem() {
        return problem;
    }

    /** The text of the expression, without {@code ${{ }}}. */
    public String source() {
        return source;
    }

    /** Where in {@link #source()} the problem is, counted from 1 in UTF-16 code units, over line ends. */
    public int position() {
        return position;
    }

    /** Where the problem is in the text that was handed in (an expression or a whole template), counted from 0 in UTF-16 code units. */
    public int offset() {
        return offset;
    }

    /** How to mend it. */
    public String hint() {
        return hint;
    }

    /** The two steps of reading an expression. */
    public enum Phase {
        /** Cutting the text into words and signs. */
        LEXING,
        /** Putting the words together. */
        PARSING
    }
}
