package dev.workflowdsl.action;

import dev.workflowdsl.expression.Template;

/**
 * One of the words that an input of an action takes. Wrappers of actions extend it with constants for the words that are
 * known, and with a factory for any other.
 *
 * <p>As text it can stand in a matrix: an axis of such words fits the input.
 */
public abstract class InputValue implements CharSequence {

    private final String text;

    /**
     * A word as it is written.
     *
     * @throws IllegalArgumentException if it holds a malformed expression
     */
    protected InputValue(String text) {
        this.text = Template.of(text).text();
    }

    @Override
    public final int length() {
        return text.length();
    }

    @Override
    public final char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof InputValue that && getClass() == that.getClass() && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The word as it is written. */
    @Override
    public final String toString() {
        return text;
    }
}
