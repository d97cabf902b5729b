package dev.workflowdsl.expression;

import dev.workflowdsl.expression.ExpressionSyntaxException.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the source of an expression into tokens. */
final class Lexer {
    private static final String ARITHMETIC = "expressions do not calculate with + - * / %; compute it in a step";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    /**
     * The tokens of {@code source}; the last one is {@link Token.Kind#END}.
     *
     * @throws ExpressionSyntaxException if it is too long or holds what is no token
     */
    static List<Token> tokens(String source) {
        if (source.length() > Limits.MAX_LENGTH) {
            throw new ExpressionSyntaxException(
                    Phase.LEXING,
                    "Exceeded max expression length " + Limits.MAX_LENGTH,
                    source,
                    Limits.MAX_LENGTH + 1,
                    Limits.HINT);
        }
        return new Lexer(source).run();
    }

    private List<Token> run() {
        while (true) {
            while (position < source.length() && Characters.isWhiteSpace(source.charAt(position))) {
                position++;
            }
            if (position == source.length()) {
                tokens.add(Token.sign(Token.Kind.END, position, ""));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        char c = source.charAt(position);
        return switch (c) {
            case '(' -> sign(Token.Kind.LEFT_PAREN);
            case ')' -> sign(Token.Kind.RIGHT_PAREN);
            case '[' -> sign(Token.Kind.LEFT_BRACKET);
            case ']' -> sign(Token.Kind.RIGHT_BRACKET);
            case ',' -> sign(Token.Kind.COMMA);
            case '*' -> sign(Token.Kind.STAR);
            case '.' -> startsOperand() ? number() : sign(Token.Kind.DOT);
            case '\'' -> string();
            case '!', '>', '<', '=', '&', '|' -> operator();
            case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> word();
        };
    }

    private Token sign(Token.Kind kind) {
        int start = position++;
        return Token.sign(kind, start, source.substring(start, position));
    }

    private boolean startsOperand() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).kind().awaitsOperand();
    }

    private Token operator() {
        for (Operator operator : Operator.LONGEST_FIRST) {
            if (source.startsWith(operator.symbol(), position)) {
                int start = position;
                position += operator.symbol().length();
                return Token.operator(start, operator);
            }
        }
        if (source.charAt(position) == '!') {
            return sign(Token.Kind.NOT);
        }
        int start = position;
        throw unexpected(
                start, toBoundary(false), "the operators are ! == != < <= > >= && ||, with two signs in ==, && and ||");
    }

    private Token number() {
        int start = position;
        String text = toBoundary(true);
        double value = Numbers.parse(text);
        if (Double.isNaN(value)) {
            throw unexpected(start, text, hintForNumber(text));
        }
        return Token.literal(start, text, Data.of(value));
    }

    private Token word() {
        int start = position;
        String text = toBoundary(false);
        if (!Identifier.isLegal(text)) {
            throw unexpected(start, text, hintForWord(text));
        }
        boolean property = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Token.Kind.DOT;
        Data literal = property ? null : literal(text);
        return literal == null ? Token.sign(Token.Kind.NAME, start, text) : Token.literal(start, text, literal);
    }

    private static String hintForNumber(String text) {
        if (text.equals("+") || text.equals("-")) {
            return ARITHMETIC;
        }
        return "a number looks like 42, -1.5, 1e3, 0xff or 0o17; put text into 'single quotes'";
    }

    private static String hintForWord(String text) {
        if (text.startsWith("\"")) {
            return "put text into 'single quotes'; double quotes mean nothing in an expression";
        }
        if (text.startsWith("$")) {
            return "within an expression everything is computed: leave out any other ${{ }}";
        }
        if (text.equals("/") || text.equals("%")) {
            return ARITHMETIC;
        }
        return "a name is made of letters, digits, _ and -; put text into 'single quotes' and reach any other name as x['name']";
    }

    private static @Nullable Data literal(String word) {
        return switch (word) {
            case "null" -> Data.nullValue();
            case "true" -> Data.of(true);
            case "false" -> Data.of(false);
            case "NaN" -> Data.of(Double.NaN);
            case "Infinity" -> Data.of(Double.POSITIVE_INFINITY);
            default -> null;
        };
    }

    private Token string() {
        int start = position;
        int end = endOfString(source, start);
        if (end < 0) {
            throw unexpected(
                    start,
                    source.substring(start),
                    "close the text with a single quote; a quote inside is written twice: ''");
        }
        position = end;
        String value = source.substring(start + 1, end - 1).replace("''", "'");
        return Token.literal(start, source.substring(start, end), Data.of(value));
    }

    /** The end of the string literal of {@code source} that starts at {@code start}, or -1 if it is not closed. */
    private static int endOfString(String source, int start) {
        int quote = source.indexOf('\'', start + 1);
        while (quote >= 0 && source.startsWith("''", quote)) {
            quote = source.indexOf('\'', quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }

    /** Moves on to the next character that ends a word, at least by one. */
    private String toBoundary(boolean overPoints) {
        int start = position;
        int end = start + 1;
        while (end < source.length()
                && (!Characters.isBoundary(source.charAt(end)) || (overPoints && source.charAt(end) == '.'))) {
            end++;
        }
        position = end;
        return source.substring(start, end);
    }

    private ExpressionSyntaxException unexpected(int start, String text, String hint) {
        return new ExpressionSyntaxException(
                Phase.LEXING, "Unexpected symbol: '" + text + "'", source, start + 1, hint);
    }
}
