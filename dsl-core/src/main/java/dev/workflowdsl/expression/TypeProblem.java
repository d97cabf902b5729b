package dev.workflowdsl.expression;

/**
 * Something in an expression that cannot work, or cannot do what its author meant.
 *
 * @param kind what sort of mistake it is
 * @param part the part of the expression that it is about; {@link Template#indexOf} says where that stands in a text
 * @param message what is there, and why that matters
 * @param hint how to mend it
 */
public record TypeProblem(Kind kind, Node part, String message, String hint) {

    /** The sorts of mistakes. */
    public enum Kind {
        /** There is no such context at all. */
        UNKNOWN_CONTEXT,
        /** There is no such function at all. */
        UNKNOWN_FUNCTION,
        /** The object has no such property, so that its value is always null. */
        UNKNOWN_PROPERTY,
        /** The context or function exists, but not here. */
        NOT_AVAILABLE,
        /** The function takes another number of arguments here. */
        ARGUMENT_COUNT,
        /** An operand or argument is of a type that the operator or function cannot use. */
        WRONG_TYPE,
        /** The value is of a kind that the key does not take, or has a key that GitHub does not know. */
        WRONG_VALUE,
        /** An array or object is put into text, which then holds only the word for its kind. */
        NO_TEXT,
        /** The result of a comparison is always the same. */
        CONSTANT_COMPARISON,
        /** The placeholders of {@code format} do not fit its arguments, or a brace is wrong. */
        FORMAT,
        /** The text for {@code fromJSON} is no JSON. */
        JSON
    }

    /** The message and the hint. */
    @Override
    public String toString() {
        return message + ": " + hint;
    }
}
