package dev.workflowdsl.expression;

import java.util.List;

/** Writes a tree with as few parentheses as its meaning allows. */
final class Printer {
    /** How many characters {@link #printTemplate} puts around an expression. */
    static final int SIGNS_OF_TEMPLATE = 7;

    private static final int TYPICAL_LENGTH = 256;

    /** A buffer that has grown beyond this is not kept. */
    private static final int LONGEST_KEPT = 4096;

    private static final int NOT = Operator.GE.precedence() + 1;
    private static final int PATH = NOT + 1;
    private static final int LITERAL = PATH - 1;

    /** The parser counts the whole as a level, and each level of the tree once or, for its parentheses, twice. */
    private static final int SURELY_ALLOWED_DEPTH = (Limits.MAX_DEPTH - 1) / 2;

    /** Reused, since most expressions are printed once or more for each value that holds them. */
    private static final ThreadLocal<StringBuilder> BUFFER =
            ThreadLocal.withInitial(() -> new StringBuilder(TYPICAL_LENGTH));

    private final StringBuilder out = BUFFER.get();

    private Printer() {
        out.setLength(0);
    }

    private String text() {
        String text = out.toString();
        if (text.length() > LONGEST_KEPT) {
            BUFFER.remove();
        }
        return text;
    }

    /** The tree with the signs of an expression around it. */
    static String printTemplate(Node node) {
        Printer printer = new Printer();
        printer.out.append("${{ ");
        printer.write(node);
        printer.out.append(" }}");
        return printer.text();
    }

    /**
     * Like {@link #printTemplate}, for a tree that may come from anywhere.
     *
     * @throws IllegalArgumentException if the tree or its text breaks GitHub's limits
     */
    static String printTemplateWithinLimits(Node node) {
        boolean deep = Depth.exceeds(node, SURELY_ALLOWED_DEPTH);
        if (deep && Depth.exceeds(node, Limits.MAX_DEPTH)) {
            throw new IllegalArgumentException("expression is nested deeper than the " + Limits.MAX_DEPTH
                    + " levels that GitHub allows; " + Limits.HINT);
        }
        String text = printTemplate(node);
        if (deep || text.length() - SIGNS_OF_TEMPLATE > Limits.MAX_LENGTH) {
            Parser.check(print(node));
        }
        return text;
    }

    static String print(Node node) {
        Printer printer = new Printer();
        printer.write(node);
        return printer.text();
    }

    private void write(Node node) {
        if (node instanceof Node.Literal literal) {
            writeLiteral(literal.value());
        } else if (node instanceof Node.Context context) {
            out.append(context.name());
        } else if (node instanceof Node.Property property) {
            write(property.target(), PATH);
            out.append('.').append(property.name());
        } else if (node instanceof Node.Index index) {
            write(index.target(), PATH);
            out.append('[');
            write(index.index());
            out.append(']');
        } else if (node instanceof Node.Star star) {
            write(star.target(), PATH);
            out.append(".*");
        } else if (node instanceof Node.Call call) {
            writeCall(call);
        } else if (node instanceof Node.Not not) {
            out.append('!');
            write(not.operand(), NOT);
        } else if (node instanceof Node.Binary binary) {
            writeChain(binary);
        }
    }

    /** Writes {@code node}, in parentheses if it binds more loosely than {@code precedence}. */
    private void write(Node node, int precedence) {
        boolean parentheses = precedence(node) < precedence;
        out.append(parentheses ? "(" : "");
        write(node);
        out.append(parentheses ? ")" : "");
    }

    private void writeChain(Node.Binary chain) {
        List<Node> operands = chain.operands();
        Operator operator = chain.operator();
        write(operands.get(0), operator.precedence());
        for (Node operand : operands.subList(1, operands.size())) {
            out.append(' ').append(operator.symbol()).append(' ');
            write(operand, operator.precedence() + 1);
        }
    }

    private void writeCall(Node.Call call) {
        out.append(call.function()).append('(');
        String separator = "";
        for (Node argument : call.arguments()) {
            out.append(separator);
            write(argument);
            separator = ", ";
        }
        out.append(')');
    }

    private void writeLiteral(Data value) {
        if (value instanceof Data.Str string) {
            out.append('\'').append(string.value().replace("'", "''")).append('\'');
        } else if (value instanceof Data.Num number) {
            out.append(Numbers.literal(number.value()));
        } else if (value instanceof Data.Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private static int precedence(Node node) {
        if (node instanceof Node.Binary binary) {
            return binary.operator().precedence();
        }
        if (node instanceof Node.Not) {
            return NOT;
        }
        return node instanceof Node.Literal ? LITERAL : PATH;
    }
}
