package dev.workflowdsl.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules found. The order is that of {@link Finding}, whatever the order in which rules ran and workflows were
 * given, and equal findings count once: the same workflows give the same report.
 */
public final class Report {

    private final List<Finding> findings;
    private final List<Suppressed> suppressed;

    private Report(List<Finding> findings, List<Suppressed> suppressed) {
        this.findings = findings;
        this.suppressed = suppressed;
    }

    /**
     * A finding that does not count, because code says so.
     *
     * @param finding what was found
     * @param reason why it does not count
     */
    public record Suppressed(Finding finding, String reason) {

        /** The finding and the reason in one line. */
        @Override
        public String toString() {
            return finding + ", suppressed because " + reason;
        }
    }

    /** A report of the given findings, in whatever order they come. */
    public static Report of(Collection<Finding> findings) {
        return of(findings, List.of());
    }

    /** A report of the given findings, some of which do not count, in whatever order they come. */
    public static Report of(Collection<Finding> findings, Collection<Suppressed> suppressed) {
        Comparator<Suppressed> order = Comparator.comparing(Suppressed::finding);
        return new Report(
                List.copyOf(new TreeSet<>(findings)),
                suppressed.stream().distinct().sorted(order).toList());
    }

    /** The findings that count. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that a {@link Suppression} covers. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** Whether nothing was found that counts. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Whether there is a finding for which the workflows are not written. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The report for people: how much was found, then each finding below the file it is in. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(counts());
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, found) -> {
            text.append("\n\n").append(file);
            found.forEach(finding -> text.append("\n  ").append(finding));
        });
        if (!suppressed.isEmpty()) {
            text.append('\n');
            suppressed.forEach(finding -> text.append("\n  ").append(finding));
        }
        return text.toString();
    }

    private String counts() {
        String found = Stream.of(Severity.values())
                .map(severity -> count(
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count(),
                        severity))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        String rest = suppressed.isEmpty() ? "" : ", " + suppressed.size() + " suppressed";
        return (found.isEmpty() ? "no findings" : found) + rest;
    }

    private static String count(long number, Severity severity) {
        return number == 0 ? "" : number + " " + severity + (number == 1 ? "" : "s");
    }
}
