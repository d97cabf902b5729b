package dev.workflowdsl.check;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.SecretsAndVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which secrets and variables the workflows of a repository need, where each is declared, and which are missing. The
 * {@code GITHUB_TOKEN}, which is always there, is left out.
 */
public final class SecretsTable {

    private static final List<String> HEADINGS = List.of("file", "needs", "for", "declared in", "what is wrong");
    private static final String DEPENDABOT = ".github/dependabot.yml";

    private final List<Row> rows;
    private final List<String> unused;

    /**
     * A secret or variable that a file needs.
     *
     * @param file the path of the file
     * @param kind whether it is a secret or a variable
     * @param name its name
     * @param jobs the ids of the jobs that need it; none if something outside of jobs does
     * @param declaredIn where it is declared, for people
     * @param missing why it is empty, or may be: each reason once, with the jobs in question in front of it unless it is the
     *     same for all; nothing if it is there
     */
    public record Row(
            String file,
            ValueKind kind,
            String name,
            List<String> jobs,
            List<String> declaredIn,
            List<String> missing) {

        /** Copies the lists. */
        public Row {
            jobs = List.copyOf(jobs);
            declaredIn = List.copyOf(declaredIn);
            missing = List.copyOf(missing);
        }

        private List<String> cells() {
            return List.of(
                    file,
                    kind + " " + name,
                    String.join(", ", jobs),
                    String.join(", ", declaredIn),
                    String.join("; ", missing));
        }
    }

    private SecretsTable(List<Row> rows, List<String> unused) {
        this.rows = List.copyOf(rows);
        this.unused = List.copyOf(unused);
    }

    /** The table of a repository, in the order of its workflows. */
    public static SecretsTable of(Repository repository) {
        Known known = Known.of(repository);
        List<Row> rows = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>();
        repository.workflows().forEach(workflow -> {
            Walk walk = Walk.of(workflow, known);
            List<ValueRead> reads = ValueReads.of(walk);
            reads.forEach(value -> read.add(key(value.kind(), value.name())));
            rows.addAll(rows(walk.file(), reads));
        });
        repository
                .dependabot()
                .ifPresent(dependabot -> dependabot
                        .secrets()
                        .forEach(secret -> rows.add(new Row(
                                DEPENDABOT,
                                ValueKind.SECRET,
                                secret.name(),
                                List.of(),
                                List.of("Dependabot"),
                                List.of()))));
        return new SecretsTable(rows, unused(repository, read));
    }

    private static List<Row> rows(String file, List<ValueRead> reads) {
        Map<String, List<ValueRead>> byName = new LinkedHashMap<>();
        reads.forEach(read -> byName.computeIfAbsent(key(read.kind(), read.name()), key -> new ArrayList<>())
                .add(read));
        return byName.values().stream().map(same -> row(file, same)).toList();
    }

    private static Row row(String file, List<ValueRead> same) {
        Set<String> jobs = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (ValueRead read : same) {
            read.job().ifPresent(site -> jobs.add(site.id()));
            places.addAll(read.sight().places());
        }
        ValueRead first = same.get(0);
        return new Row(file, first.kind(), first.name(), List.copyOf(jobs), List.copyOf(places), missing(same));
    }

    /** Each reason once, with where it holds unless it holds for all who read the value. */
    private static List<String> missing(List<ValueRead> same) {
        Map<Optional<String>, Set<Optional<String>>> readers = new LinkedHashMap<>();
        same.forEach(read -> readers.computeIfAbsent(read.sight().missing(), reason -> new LinkedHashSet<>())
                .add(read.job().map(JobSite::id)));
        List<String> missing = new ArrayList<>();
        readers.forEach((reason, ids) ->
                reason.ifPresent(text -> missing.add(readers.size() == 1 ? text : where(ids) + ": " + text)));
        return missing;
    }

    private static String where(Set<Optional<String>> readers) {
        List<String> jobs = readers.stream().flatMap(Optional::stream).toList();
        List<String> places = new ArrayList<>();
        if (jobs.size() < readers.size()) {
            places.add("outside of jobs");
        }
        if (!jobs.isEmpty()) {
            places.add((jobs.size() == 1 ? "in job " : "in jobs ") + String.join(", ", jobs));
        }
        return String.join(" and ", places);
    }

    private static String key(ValueKind kind, String name) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    private static List<String> unused(Repository repository, Set<String> read) {
        List<String> unused = new ArrayList<>();
        addUnused(unused, "repository", repository.secretsAndVariables(), read);
        for (Environment environment : repository.environments()) {
            addUnused(unused, "environment " + environment.name().text(), environment.secretsAndVariables(), read);
        }
        return unused;
    }

    private static void addUnused(List<String> unused, String place, SecretsAndVariables values, Set<String> read) {
        Stream.concat(
                        values.secrets().stream().map(secret -> label(ValueKind.SECRET, secret.name(), read)),
                        values.variables().stream().map(variable -> label(ValueKind.VARIABLE, variable.name(), read)))
                .flatMap(Optional::stream)
                .forEach(label -> unused.add(label + " of " + place));
    }

    private static Optional<String> label(ValueKind kind, String name, Set<String> read) {
        return read.contains(key(kind, name)) ? Optional.empty() : Optional.of(kind + " " + name);
    }

    /** What is needed, in the order of the files. */
    public List<Row> rows() {
        return rows;
    }

    /** What is needed and is empty in some job. */
    public List<Row> missing() {
        return rows.stream().filter(row -> !row.missing().isEmpty()).toList();
    }

    /** What the repository or an environment declares and no workflow reads by its name. */
    public List<String> unused() {
        return unused;
    }

    /** The table in Markdown. */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        markdownRow(text, HEADINGS);
        text.append("|---".repeat(HEADINGS.size())).append("|\n");
        rows.forEach(row -> markdownRow(text, row.cells()));
        unused.forEach(value -> markdownRow(text, List.of("", value, "", "", "nothing reads it")));
        return text.toString();
    }

    private static void markdownRow(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append(cell.isEmpty() ? "| " : "| " + escaped(cell) + " "));
        text.append("|\n");
    }

    private static String escaped(String cell) {
        return cell.replace("_", "\\_").replace("|", "\\|");
    }

    /** The table as text, in columns. */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        rows.forEach(row -> lines.add(row.cells()));
        unused.forEach(value -> lines.add(List.of("", value, "", "", "nothing reads it")));
        int[] widths = new int[HEADINGS.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder columns = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                columns.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(columns.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
