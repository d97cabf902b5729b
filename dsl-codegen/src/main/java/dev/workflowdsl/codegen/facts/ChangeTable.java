package dev.workflowdsl.codegen.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes as a table for people. */
final class ChangeTable {

    private static final int WIDEST = 40;

    private ChangeTable() {}

    static String of(List<Change> changes) {
        if (changes.isEmpty()) {
            return "no change\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("action", "subject", "change", "from", "to"));
        changes.forEach(change ->
                rows.add(Stream.of(change.action(), change.subject(), change.what(), change.from(), change.to())
                        .map(ChangeTable::cell)
                        .toList()));
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(line(row, rows)).append('\n'));
        return table.toString();
    }

    private static String cell(String text) {
        String line = text.strip().replace("\n", "\\n");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int place = column;
            int width = rows.stream()
                    .mapToInt(other -> other.get(place).length())
                    .max()
                    .orElse(0);
            line.append(row.get(column))
                    .append(" ".repeat(width - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
