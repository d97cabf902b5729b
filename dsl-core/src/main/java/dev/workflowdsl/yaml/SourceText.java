package dev.workflowdsl.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The lines of a text, and the comments on them, of which the tree of its nodes knows nothing. */
final class SourceText {

    private final String text;

    /** Where each line begins, and the end of the text. */
    private final int[] starts;

    SourceText(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[count++] = i + 1;
            }
        }
        starts[count++] = text.length();
        return Arrays.copyOf(starts, count);
    }

    /** SnakeYAML ends a line at all of these, as YAML 1.1 does. */
    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    int lineCount() {
        return starts.length - 1;
    }

    /** Where a line, counted from 1, begins in the text. */
    int startOf(int line) {
        return starts[line - 1];
    }

    /** A line, counted from 1, with what ends it. */
    String line(int line) {
        return text.substring(starts[line - 1], starts[line]);
    }

    /** The comment right above a node, with nothing between. */
    Optional<String> commentAbove(YamlNode node) {
        List<String> lines = new ArrayList<>();
        for (int line = node.line - 1; line >= node.freeFrom && line > 0; line--) {
            String content = line(line).strip();
            if (!content.startsWith("#")) {
                break;
            }
            lines.add(uncommented(content));
        }
        Collections.reverse(lines);
        return joined(lines);
    }

    /** All comments above the first node of the file. */
    Optional<String> commentAtTop(YamlNode first) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line < first.line; line++) {
            String content = line(line).strip();
            if (content.startsWith("#")) {
                lines.add(uncommented(content));
            } else if (content.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
        }
        return joined(lines);
    }

    private static Optional<String> joined(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        String comment = String.join("\n", lines);
        return comment.isBlank() ? Optional.empty() : Optional.of(comment);
    }

    private static String uncommented(String line) {
        String content = line.substring(1);
        return CommentWriter.printable(content.startsWith(" ") ? content.substring(1) : content);
    }

    /** The comment behind a scalar on its last line. */
    Optional<String> commentBehind(YamlScalar scalar) {
        String line = line(scalar.endLine);
        int end = line.offsetByCodePoints(0, Math.min(scalar.endColumn - 1, line.codePointCount(0, line.length())));
        String rest = line.substring(end);
        String comment = rest.strip();
        return comment.startsWith("#") && !rest.startsWith("#")
                ? Optional.of(comment.substring(1).strip())
                : Optional.empty();
    }
}
