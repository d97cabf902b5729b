package dev.workflowdsl.expression;

/** An expression whose type is only known when the workflow runs, for example a part of the event's payload. */
public final class AnyExpression extends Expression<Object> {

    AnyExpression(Node node) {
        super(node);
    }

    /** The given tree, of a type that is not known. */
    public static AnyExpression of(Node node) {
        return new AnyExpression(node);
    }

    /** The property of an object: {@code this.name}. */
    public AnyExpression get(String name) {
        return new AnyExpression(Nodes.property(node(), name));
    }

    /** The element of an array, counted from 0: {@code this[index]}. */
    public AnyExpression get(int index) {
        return new AnyExpression(new Node.Index(node(), Constants.node(index)));
    }

    /** The same value, taken as text; GitHub converts where text is needed. */
    public StringExpression asString() {
        return new StringExpression(node());
    }

    /** The same value, taken as a number; text that is no number becomes NaN. */
    public NumberExpression asNumber() {
        return new NumberExpression(node());
    }

    /** The same value, taken as true or false: null, 0, NaN and empty text are false. */
    public BooleanExpression asBoolean() {
        return new BooleanExpression(node());
    }
}
