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

    /**
     * All elements of an array, or values of an object: {@code this.*}. What is got from them then is an array too, of a property of
     * each.
     */
    public AnyExpression each() {
        return new AnyExpression(new Node.Star(node()));
    }

    /** {@code contains(this, item)}: whether an array has the element, or a text the part, without case. */
    public BooleanExpression contains(String item) {
        return Nodes.predicate("contains", node(), Constants.node(item));
    }

    /** {@code contains(this, item)}: whether an array has the computed element, or a text the part, without case. */
    public BooleanExpression contains(Expression<?> item) {
        return Nodes.predicate("contains", node(), item.node());
    }

    /** {@code this || value}: another value where this one is missing, empty, 0 or false. */
    public AnyExpression or(Expression<?> value) {
        return new AnyExpression(new Node.Binary(Operator.OR, node(), value.node()));
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
