package dev.workflowdsl.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/**
 * The line on which SnakeYAML could not go on, as its author meant it: a key with a value, or an item of a list. The usual
 * cause is a value that needs quotes.
 *
 * @param text the line
 * @param number its number, counted from 1
 * @param column where SnakeYAML stopped, counted from 1
 */
record WrittenLine(String text, int number, int column) {

    private static final Pattern KEY = Pattern.compile("[\\w./-]++:[ ]++");

    private static final String QUOTES = "put the value in quotes";

    /** The line at a mark. */
    static WrittenLine of(String text, Mark mark) {
        SourceText source = new SourceText(text);
        int number = Math.min(mark.getLine() + 1, source.lineCount());
        return new WrittenLine(source.line(number).stripTrailing(), number, mark.getColumn() + 1);
    }

    /** What is wrong with the line, if it is one of the usual causes of a problem that SnakeYAML has with it. */
    Optional<SyntaxProblem> problem(String problem) {
        int start = valueStart();
        if (start < text.length() && start < column) {
            Optional<SyntaxProblem> value = value(valueFrom(start), start + 1, problem);
            if (value.isPresent()) {
                return value;
            }
        }
        int tab = text.indexOf('\t');
        if (tab >= 0 && text.substring(0, tab).isBlank()) {
            return Optional.of(new SyntaxProblem(
                    number,
                    tab + 1,
                    "the line is indented by a tab, which YAML does not allow",
                    "indent it by spaces"));
        }
        return problem.contains("mapping values are not allowed")
                ? Optional.of(new SyntaxProblem(
                        number,
                        column,
                        "a key with a colon stands where YAML expects none",
                        "let all keys of a mapping begin in the same column, and put text that holds \": \" in quotes"))
                : Optional.empty();
    }

    /** Where a value begins behind a key or the dash of an item; the length of the line if there is none. */
    private int valueStart() {
        int begin = behindSpaces(0);
        int start = begin;
        while (text.startsWith("- ", start)) {
            start = behindSpaces(start + 1);
        }
        Matcher key = KEY.matcher(text).region(start, text.length());
        start = key.lookingAt() ? key.end() : start;
        return start == begin || text.startsWith("#", start) ? text.length() : start;
    }

    private int behindSpaces(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The value without comment. */
    private String valueFrom(int start) {
        int comment = text.indexOf(" #", start);
        return text.substring(start, comment < 0 ? text.length() : comment).strip();
    }

    private Optional<SyntaxProblem> value(String value, int start, String problem) {
        if (value.startsWith("{{")) {
            return Optional.of(new SyntaxProblem(
                    number,
                    start,
                    "the value \"" + Excerpt.of(value) + "\" begins with \"{{\", which begins two mappings in YAML",
                    "write ${{ }} for an expression, or " + QUOTES));
        }
        char first = value.charAt(0);
        if (endsEarly(problem) && (first == '"' || first == '\'')) {
            return Optional.of(new SyntaxProblem(
                    number,
                    start,
                    "there is more behind the quote that ends the text",
                    "put the whole value in quotes of the other kind, or on lines of its own below a \"|\""));
        }
        return marks(first, problem)
                .map(role -> new SyntaxProblem(
                        number,
                        start,
                        "the value \"" + Excerpt.of(value) + "\" begins with \"" + first + "\", " + role,
                        first == '!' ? QUOTES + ", or an expression in ${{ }}" : QUOTES))
                .or(() -> holdsColon(value, start, problem));
    }

    private static boolean endsEarly(String problem) {
        return problem.startsWith("expected <block end>");
    }

    /** What a character does at the beginning of a value that is meant as text. */
    private static Optional<String> marks(char first, String problem) {
        return switch (first) {
            case '!' -> Optional.of("which begins a tag in YAML");
            case '*' -> Optional.of("which begins an alias in YAML");
            case '&' -> Optional.of("which begins an anchor in YAML");
            case '@', '`', '%' -> Optional.of("with which YAML lets no value begin");
            case '[', '{' ->
                Optional.of("which begins a " + (first == '[' ? "list" : "mapping")
                                + " in YAML, and there is more behind its end")
                        .filter(role -> endsEarly(problem));
            default -> Optional.empty();
        };
    }

    private Optional<SyntaxProblem> holdsColon(String value, int start, String problem) {
        return problem.contains("mapping values are not allowed") && column > start
                ? Optional.of(new SyntaxProblem(
                        number,
                        start,
                        "the value \"" + Excerpt.of(value)
                                + "\" holds a colon with a space behind it, which makes a key of"
                                + " what stands before it in YAML",
                        QUOTES))
                : Optional.empty();
    }
}
