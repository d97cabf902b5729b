package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Text that is no YAML, told in words that help its author. */
record SyntaxProblem(int line, int column, String message, String hint) {

    static SyntaxProblem of(MarkedYAMLException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "it cannot be read on from here");
        @Nullable Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return new SyntaxProblem(
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                "the text is no YAML: " + problem.replaceAll("\\s+", " ").strip(),
                hint(problem));
    }

    private static String hint(String problem) {
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "indent by spaces, since YAML allows no tab there";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a value that holds \": \" in quotes, or correct the indentation of this line";
        }
        if (problem.contains("could not find expected ':'")) {
            return "put a colon and a space behind the key, or correct the indentation";
        }
        if (problem.contains("cannot start any token")) {
            return "put the value in quotes";
        }
        return "look for a wrong indentation, a missing colon, or a quote or bracket that is not closed, here or just above";
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
        return new SyntaxProblem(
                last.getLine() + 1,
                last.getColumn() + 1,
                "the text is no YAML: it cannot be read on from here",
                hint(""));
    }

    void report(Problems problems) {
        problems.add(ReadProblem.YAML_SYNTAX, Path.root(), line, column, message, hint);
    }
}
