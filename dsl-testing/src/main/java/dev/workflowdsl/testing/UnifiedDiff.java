package dev.workflowdsl.testing;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts by lines, as {@code diff -u} shows it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<Line> lines = new ArrayList<>();

    private UnifiedDiff() {}

    /** A line of either text or both, with its sign. */
    private record Line(char sign, String text) {

        boolean isChange() {
            return sign != ' ';
        }

        @Override
        public String toString() {
            return sign + text + "\n";
        }
    }

    static String of(String oldName, String oldText, String newName, String newText) {
        UnifiedDiff diff = new UnifiedDiff();
        diff.compare(lines(oldText), lines(newText));
        return "--- " + oldName + "\n+++ " + newName + "\n" + diff.hunks().stripTrailing();
    }

    /** The lines; a text whose last line does not end says so, since that is a difference too. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!text.isEmpty() && !text.endsWith("\n")) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " (no end of line)");
        }
        return lines;
    }

    /** By the longest common subsequence; files of workflows are small enough for its table. */
    private void compare(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', before.get(i)));
                i++;
            } else {
                lines.add(new Line('+', after.get(j)));
                j++;
            }
        }
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int start = nextChange(0);
        while (start < lines.size()) {
            int from = Math.max(0, start - CONTEXT);
            int end = start;
            int next = start;
            while (next < lines.size() && next - end <= 2 * CONTEXT) {
                end = next + 1;
                next = nextChange(end);
            }
            int to = Math.min(lines.size(), end + CONTEXT);
            text.append(header(from, to));
            lines.subList(from, to).forEach(text::append);
            start = next;
        }
        return text.toString();
    }

    private int nextChange(int from) {
        int next = from;
        while (next < lines.size() && !lines.get(next).isChange()) {
            next++;
        }
        return next;
    }

    private String header(int from, int to) {
        return "@@ -" + range('+', from, to) + " +" + range('-', from, to) + " @@\n";
    }

    /** The first line and the number of lines in the text that has no lines of that sign. */
    private String range(char other, int from, int to) {
        int count = count(other, from, to);
        return (count(other, 0, from) + (count == 0 ? 0 : 1)) + "," + count;
    }

    private int count(char other, int from, int to) {
        return (int) lines.subList(from, to).stream()
                .filter(line -> line.sign() != other)
                .count();
    }
}
