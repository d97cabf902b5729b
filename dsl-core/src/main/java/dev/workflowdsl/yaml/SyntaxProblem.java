package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Text that is no YAML, told in words that help its author. */
record SyntaxProblem(int line, int column, String message, String hint) {

    private static final Mark START = new Mark("", 0, 0, 0, new int[0], 0);
    private static final String PREFIX = "the text is no YAML: ";
    private static final String UNKNOWN = "it cannot be read on from here";
    private static final String ELSE =
            "look for a wrong indentation, a missing colon, or a quote or bracket that is not closed, here or just above";

    static SyntaxProblem of(MarkedYAMLException e, String text) {
        String problem = Objects.requireNonNullElse(e.getProblem(), UNKNOWN);
        @Nullable Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        if (mark == null) {
            return at(START, PREFIX + problem, ELSE);
        }
        return WrittenLine.of(text, mark)
                .problem(problem)
                .or(() -> begun(problem, Optional.ofNullable(e.getContextMark())))
                .orElseGet(() -> isIndentation(problem)
                        ? at(
                                mark,
                                "the line begins in a column in which no line begins that it could belong to",
                                "indent it like the lines that it belongs with")
                        : at(mark, PREFIX + problem.replaceAll("\\s+", " ").strip(), ELSE));
    }

    /** A problem that shows behind the part whose author has to mend it. */
    private static Optional<SyntaxProblem> begun(String problem, Optional<Mark> begin) {
        if (problem.contains("could not find expected ':'")) {
            return begin.map(mark -> at(
                    mark,
                    "the line is neither a key with a value nor part of the value above",
                    "put a colon and a space behind the key, or correct the indentation"));
        }
        return problem.contains("found unexpected end of stream")
                ? begin.map(mark -> at(
                        mark, "the text in quotes that begins here never ends", "close it by the quote it begins with"))
                : Optional.empty();
    }

    private static boolean isIndentation(String problem) {
        return problem.startsWith("expected <block end>") && problem.contains("'<block ");
    }

    private static SyntaxProblem at(Mark mark, String message, String hint) {
        return new SyntaxProblem(mark.getLine() + 1, mark.getColumn() + 1, message, hint);
    }

    /** The first character that YAML does not allow; SnakeYAML tells where it is in a part of the text alone. */
    static SyntaxProblem of(ReaderException e, String text) {
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        SourceText before = new SourceText(text.substring(0, at));
        int start = before.startOf(before.lineCount());
        return new SyntaxProblem(
                before.lineCount(),
                text.codePointCount(start, at) + 1,
                "the text holds the character \"U+%04X\", which YAML does not allow".formatted(e.getCodePoint()),
                "remove it, or write it as an escape in double quotes");
    }

    /** A problem of which SnakeYAML does not say where it is: behind the last part that could be read. */
    static SyntaxProblem behind(Mark last) {
        return at(last, PREFIX + UNKNOWN, ELSE);
    }

    void report(Problems problems) {
        problems.add(ReadProblem.YAML_SYNTAX, Path.root(), line, column, message, hint);
    }
}
