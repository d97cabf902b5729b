package dev.workflowdsl.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of what does not compile. Below a comment such as {@code <!-- promises: jobs -->} it has a table of the promises of
 * that group, which other tests hold.
 */
final class PromisePage {

    private static final Pattern CHOICE = Pattern.compile("\\{\\{(.*?) => (.*?)}}");
    private static final Pattern GROUP = Pattern.compile("# --- (.+)");
    private static final Pattern TABLE = Pattern.compile("(?m)^<!-- promises: (.+) -->\n(?:\\|.*\n)*");

    private PromisePage() {}

    /**
     * The rows of all promises by their groups.
     *
     * @param lines of a file that says in its head how promises are written
     * @param first the group of promises above the first line that begins one
     */
    static Map<String, List<String>> rows(List<String> lines, String first) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String group = first;
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = GROUP.matcher(lines.get(i));
            if (heading.matches()) {
                group = heading.group(1);
            } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.computeIfAbsent(group, name -> new ArrayList<>()).add(row(lines.get(i), lines.get(i + 1)));
                i += 2;
            }
        }
        return rows;
    }

    private static String row(String promise, String code) {
        Matcher choice = CHOICE.matcher(code.strip());
        return "| " + Character.toUpperCase(promise.charAt(0)) + promise.substring(1) + " | \u2713\u00a0"
                + code(choice, 1) + "<br>\u2717\u00a0" + code(choice, 2) + " |";
    }

    private static String code(Matcher choice, int part) {
        String code = choice.replaceAll(match -> Matcher.quoteReplacement(match.group(part)));
        return "`" + code.replaceAll(";$", "").replace("|", "\\|").strip() + "`";
    }

    /** The groups that have a table on the page, in their order. */
    static List<String> groups(String page) {
        return TABLE.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /** The page with the rows in its tables. */
    static String with(String page, Map<String, List<String>> rows) {
        return TABLE.matcher(page).replaceAll(match -> Matcher.quoteReplacement(table(match, rows)));
    }

    private static String table(MatchResult match, Map<String, List<String>> rows) {
        return "<!-- promises: " + match.group(1)
                + " -->\n| what holds | what compiles, and what does not |\n|---|---|\n"
                + String.join("\n", rows.getOrDefault(match.group(1), List.of())) + "\n";
    }
}
