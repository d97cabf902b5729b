package dev.workflowdsl.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * An expression as a syntax tree.
 *
 * <p>Names keep the spelling of their author; GitHub compares them without case. {@code toString()} is the expression as
 * {@link Expressions#print} writes it. A tree made of these records always prints as text that parses back to an equal tree, as long
 * as it keeps GitHub's limits on length and depth.
 */
public sealed interface Node {
    /** The nodes this one is made of, in the order of the text; all operands of a chain of {@code &&} or {@code ||}. */
    List<Node> children();

    /**
     * A literal such as {@code 'main'}, {@code 1.5}, {@code true} or {@code null}.
     *
     * @param value null, a boolean, a number or a string; the language has no literal arrays or objects
     */
    record Literal(Data value) implements Node {
        /**
         * Checks the kind of {@code value}.
         *
         * @throws IllegalArgumentException if it is an array or an object
         */
        public Literal {
            if (value instanceof Data.Arr || value instanceof Data.Obj) {
                throw new IllegalArgumentException("an " + value.kind().label() + " cannot be written as a literal; "
                        + "write it as JSON in a call of \"fromJSON\"");
            }
        }

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * A context, the named value at the root of a path: {@code github}, {@code matrix}.
     *
     * @param name the name as its author wrote it
     */
    record Context(String name) implements Node {
        /**
         * Checks {@code name}.
         *
         * @throws IllegalArgumentException if it is no name, or a keyword such as {@code true}
         */
        public Context {
            Identifier.requireFree("context", name);
        }

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * A property by its name: {@code target.name}.
     *
     * @param target what has the property
     * @param name the name as its author wrote it; one with other characters than letters, digits, {@code _} and {@code -} takes an
     *     {@link Index} instead
     */
    record Property(Node target, String name) implements Node {
        /**
         * Checks {@code name}.
         *
         * @throws IllegalArgumentException if it cannot stand behind a dot
         */
        public Property {
            Identifier.requireLegal("property", name);
        }

        @Override
        public List<Node> children() {
            return List.of(target);
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * An element or property by a computed index: {@code target[index]}.
     *
     * @param target the array or object
     * @param index the position, counted from 0, or the name
     */
    record Index(Node target, Node index) implements Node {
        @Override
        public List<Node> children() {
            return List.of(target, index);
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * All elements of an array or values of an object: {@code target.*}. GitHub calls it an object filter.
     *
     * @param target the array or object
     */
    record Star(Node target) implements Node {
        @Override
        public List<Node> children() {
            return List.of(target);
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * A function call: {@code function(arguments)}.
     *
     * @param function the name as its author wrote it
     * @param arguments what is passed, in order
     */
    record Call(String function, List<Node> arguments) implements Node {
        /**
         * Copies {@code arguments} and checks {@code function}.
         *
         * @throws IllegalArgumentException if it is no name, or a keyword such as {@code true}, or a known function that
         *     takes another number of arguments
         */
        public Call {
            Identifier.requireFree("function", function);
            arguments = List.copyOf(arguments);
            Signature.requireCallable(function, arguments.size());
        }

        @Override
        public List<Node> children() {
            return arguments;
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * A negation: {@code !operand}.
     *
     * @param operand what is negated
     */
    record Not(Node operand) implements Node {
        @Override
        public List<Node> children() {
            return List.of(operand);
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }

    /**
     * Two operands with an operator between them: {@code left operator right}.
     *
     * <p>A chain such as {@code a || b || c} leans to the left and may be thousands of operands long; whoever walks a tree uses
     * {@link #operands()} so as not to recurse for each of them.
     *
     * @param operator what is computed
     * @param left the first operand
     * @param right the second operand
     */
    record Binary(Operator operator, Node left, Node right) implements Node {
        /**
         * The operands of the whole chain of this operator, in order: {@code a}, {@code b} and {@code c} of {@code a && b && c}. At least
         * two; the first one is no chain of the same operator, unlike the others, which may be (when written in parentheses).
         */
        public List<Node> operands() {
            Deque<Node> operands = new ArrayDeque<>();
            Node rest = this;
            while (rest instanceof Binary chain && chain.operator == operator) {
                operands.addFirst(chain.right);
                rest = chain.left;
            }
            operands.addFirst(rest);
            return List.copyOf(operands);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Binary that
                    && operator == that.operator
                    && operands().equals(that.operands());
        }

        @Override
        public int hashCode() {
            return 31 * operator.hashCode() + operands().hashCode();
        }

        @Override
        public List<Node> children() {
            return operator.isLogical() ? operands() : List.of(left, right);
        }

        @Override
        public String toString() {
            return Expressions.print(this);
        }
    }
}
