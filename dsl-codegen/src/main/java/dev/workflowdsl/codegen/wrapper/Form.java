package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;

/**
 * A way to give an input: as a value of a Java type, or computed.
 *
 * @param type the type of the parameter; of the items where there may be several
 * @param kind how it is given
 */
record Form(TypeName type, Kind kind) {

    enum Kind {
        /** One value. */
        VALUE,
        /** One item or more, as arguments. */
        ITEMS,
        /** Items in a collection. */
        COLLECTION,
        /** An expression. */
        EXPRESSION,
        /** Something that expressions can refer to. */
        REFERENCE
    }

    static Form value(TypeName type) {
        return new Form(type, Kind.VALUE);
    }

    static Form items(TypeName type) {
        return new Form(type, Kind.ITEMS);
    }

    static Form collection() {
        return new Form(Types.TEXTS, Kind.COLLECTION);
    }

    static Form expression(TypeName type) {
        return new Form(Types.expression(type), Kind.EXPRESSION);
    }

    static Form reference(TypeName type) {
        return new Form(Types.reference(type), Kind.REFERENCE);
    }

    boolean isComputed() {
        return kind == Kind.EXPRESSION || kind == Kind.REFERENCE;
    }

    TypeName arrayType() {
        return ArrayTypeName.of(type);
    }
}
