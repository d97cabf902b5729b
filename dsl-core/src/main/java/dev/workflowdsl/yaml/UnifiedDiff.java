package dev.workflowdsl.yaml;

import java.util.ArrayList;
import java.util.List;

/** The parts in which two texts differ, line by line. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    /** Texts that differ in more lines than this, squared, are shown as one replaced by the other. */
    private static final long LARGEST_TABLE = 4_000_000;

    private static final String NO_LINE_END = "\\ No newline at end of file";

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A line of one text or of both.
     *
     * @param mark {@code -}, {@code +} or a space
     * @param inBefore how many lines of the old text come before it
     * @param inAfter how many lines of the new text come before it
     */
    private record Line(char mark, String text, int inBefore, int inAfter) {}

    /** The parts, each below a line such as {@code @@ -1,4 +1,5 @@}; empty if the texts are the same. */
    static String of(String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(split(before), split(after));
        diff.compare();
        return diff.hunks();
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n" + NO_LINE_END);
        }
        return lines;
    }

    private void compare() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            add(' ', start, start);
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        middle(start, before.size() - end, after.size() - end);
        for (int i = end; i > 0; i--) {
            add(' ', before.size() - i, after.size() - i);
        }
    }

    /** Compares what lies between the first and the last lines that differ. */
    private void middle(int start, int endBefore, int endAfter) {
        int rows = endBefore - start;
        int columns = endAfter - start;
        int[][] common = (long) rows * columns > LARGEST_TABLE ? new int[0][0] : common(start, rows, columns);
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            if (common.length > 0
                    && row < rows
                    && column < columns
                    && before.get(start + row).equals(after.get(start + column))) {
                add(' ', start + row++, start + column++);
            } else if (row < rows
                    && (common.length == 0
                            || column == columns
                            || common[row + 1][column] >= common[row][column + 1])) {
                add('-', start + row++, start + column);
            } else {
                add('+', start + row, start + column++);
            }
        }
    }

    /** How many lines the rests of both texts have in common, by where they begin. */
    private int[][] common(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = before.get(start + row).equals(after.get(start + column))
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private void add(char mark, int inBefore, int inAfter) {
        lines.add(new Line(mark, mark == '+' ? after.get(inAfter) : before.get(inBefore), inBefore, inAfter));
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int line = nextChange(0);
        while (line < lines.size()) {
            int last = line;
            for (int next = nextChange(line + 1);
                    next < lines.size() && next - last <= 2 * CONTEXT + 1;
                    next = nextChange(next + 1)) {
                last = next;
            }
            hunk(text, lines.subList(Math.max(0, line - CONTEXT), Math.min(lines.size(), last + CONTEXT + 1)));
            line = nextChange(last + 1);
        }
        return text.toString();
    }

    private int nextChange(int from) {
        int line = from;
        while (line < lines.size() && lines.get(line).mark() == ' ') {
            line++;
        }
        return line;
    }

    private static void hunk(StringBuilder text, List<Line> hunk) {
        long removed = hunk.stream().filter(line -> line.mark() != '+').count();
        long added = hunk.stream().filter(line -> line.mark() != '-').count();
        text.append("@@ -").append(range(hunk.get(0).inBefore(), removed));
        text.append(" +").append(range(hunk.get(0).inAfter(), added)).append(" @@\n");
        hunk.forEach(line -> text.append(line.mark()).append(line.text()).append('\n'));
    }

    /** Lines are counted from 1; where there are none, that of the line before is given. */
    private static String range(int start, long count) {
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }
}
