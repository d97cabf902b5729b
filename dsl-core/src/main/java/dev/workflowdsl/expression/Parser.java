package dev.workflowdsl.expression;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.ExpressionSyntaxException.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts the tokens of an expression together, by recursive descent with one method per level of precedence. */
final class Parser {
    private static final int TIGHTEST = Operator.GE.precedence();

    private final String source;
    private final Availability available;
    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(String source, Availability available) {
        this.source = source;
        this.available = available;
        this.tokens = Lexer.tokens(source);
    }

    /**
     * The tree of {@code source}; a blank one is null.
     *
     * @throws ExpressionSyntaxException if it is no expression, breaks a limit, or names what is not in {@code available}
     */
    static Node parse(String source, Availability available) {
        return new Parser(source, available).run();
    }

    /**
     * Checks {@code source}.
     *
     * @throws ExpressionSyntaxException if it is no expression or breaks a limit
     */
    static void check(String source) {
        Node unused = parse(source, Availability.open());
    }

    private Node run() {
        if (peek().kind() == Token.Kind.END) {
            return new Node.Literal(Data.nullValue());
        }
        Node node = expression();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek());
        }
        if (Depth.exceeds(node, Limits.MAX_DEPTH)) {
            throw tooDeep();
        }
        return node;
    }

    private Node expression() {
        enter();
        Node node = binary(Operator.OR.precedence());
        leave();
        return node;
    }

    private Node binary(int precedence) {
        if (precedence > TIGHTEST) {
            return unary();
        }
        Node node = binary(precedence + 1);
        boolean logical = atOperator(precedence) && precedence <= Operator.AND.precedence();
        if (logical) {
            enter();
        }
        while (atOperator(precedence)) {
            Operator operator = Objects.requireNonNull(take().operator());
            node = new Node.Binary(operator, node, binary(precedence + 1));
        }
        if (logical) {
            leave();
        }
        return node;
    }

    private boolean atOperator(int precedence) {
        Operator operator = peek().operator();
        return operator != null && operator.precedence() == precedence;
    }

    private Node unary() {
        if (!match(Token.Kind.NOT)) {
            return path();
        }
        enter();
        Node operand = unary();
        leave();
        return new Node.Not(operand);
    }

    private Node path() {
        Token first = peek();
        Node node = primary();
        if (first.kind() == Token.Kind.LITERAL) {
            return node;
        }
        while (true) {
            if (match(Token.Kind.LEFT_BRACKET)) {
                node = index(node);
            } else if (match(Token.Kind.DOT)) {
                node = property(node);
            } else {
                return node;
            }
        }
    }

    private Node index(Node target) {
        Node node = match(Token.Kind.STAR) ? new Node.Star(target) : new Node.Index(target, expression());
        expect(Token.Kind.RIGHT_BRACKET);
        return node;
    }

    private Node property(Node target) {
        if (match(Token.Kind.STAR)) {
            return new Node.Star(target);
        }
        return new Node.Property(target, expect(Token.Kind.NAME).text());
    }

    private Node primary() {
        Token token = take();
        return switch (token.kind()) {
            case LITERAL -> new Node.Literal(Objects.requireNonNull(token.value()));
            case NAME -> match(Token.Kind.LEFT_PAREN) ? call(token) : context(token);
            case LEFT_PAREN -> {
                Node node = expression();
                expect(Token.Kind.RIGHT_PAREN);
                yield node;
            }
            default -> throw unexpected(token);
        };
    }

    private Node context(Token name) {
        if (!available.hasContext(name.text())) {
            throw error(
                    "Unrecognized named-value",
                    name,
                    "only the contexts that exist here can be named; put text into 'single quotes'");
        }
        return new Node.Context(name.text());
    }

    private Node call(Token name) {
        if (!available.hasFunction(name.text())) {
            throw error("Unrecognized function", name, "call a function that exists here");
        }
        List<Node> arguments = arguments();
        Signature.find(name.text())
                .ifPresent(signature -> signature.refusal(arguments.size()).ifPresent(refusal -> {
                    throw error(refusal, name, signature.hint());
                }));
        return new Node.Call(name.text(), arguments);
    }

    private List<Node> arguments() {
        List<Node> arguments = new ArrayList<>();
        if (match(Token.Kind.RIGHT_PAREN)) {
            return arguments;
        }
        do {
            arguments.add(expression());
        } while (match(Token.Kind.COMMA));
        expect(Token.Kind.RIGHT_PAREN);
        return arguments;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private boolean match(Token.Kind kind) {
        boolean matches = peek().kind() == kind;
        if (matches) {
            next++;
        }
        return matches;
    }

    @CanIgnoreReturnValue
    private Token expect(Token.Kind kind) {
        if (peek().kind() != kind) {
            throw unexpected(peek());
        }
        return take();
    }

    private void enter() {
        depth++;
        if (depth > Limits.MAX_DEPTH) {
            throw tooDeep();
        }
    }

    private void leave() {
        depth--;
    }

    private ExpressionSyntaxException tooDeep() {
        return error("Exceeded max expression depth " + Limits.MAX_DEPTH, peek(), Limits.HINT);
    }

    private ExpressionSyntaxException unexpected(Token token) {
        if (token.kind() == Token.Kind.END) {
            return error(
                    "Unexpected end of expression",
                    tokens.get(next - 1),
                    "complete the expression, or close what was opened");
        }
        return error(
                "Unexpected symbol",
                token,
                "check what stands before it: an operator may be missing, or a sign be too much");
    }

    private ExpressionSyntaxException error(String problem, Token token, String hint) {
        return new ExpressionSyntaxException(
                Phase.PARSING, problem + ": '" + token.text() + "'", source, token.start() + 1, hint);
    }
}
