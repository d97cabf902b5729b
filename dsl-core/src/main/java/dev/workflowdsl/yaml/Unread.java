package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.internal.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a file in which there is something that could not be read, so that a rule may miss what is there. */
final class Unread {

    /** Rules that find that something is not there. */
    private static final Set<String> ABSENCES =
            Set.of("missing-runner", "no-jobs", "no-start", "no-steps", "no-trigger");

    private static final Path JOBS = Path.root().key("jobs");

    private final Report read;
    private final Set<Path> parts = new HashSet<>();

    /** The unknown keys of each mapping. */
    private final Map<Path, List<String>> unknownKeys = new HashMap<>();

    /** The parts that the findings of reading are about, and all parts around them. */
    Unread(Report read) {
        this.read = read;
        for (Finding finding : read.findings()) {
            Optional<Path> path = finding.severity() == Severity.ERROR ? Optional.of(finding.path()) : Optional.empty();
            while (path.isPresent() && parts.add(path.get())) {
                path = path.get().parent();
            }
            if (finding.rule().equals(ReadProblem.UNKNOWN_KEY.id())) {
                addUnknown(finding.path());
            }
        }
    }

    private void addUnknown(Path key) {
        key.parent()
                .ifPresent(mapping -> key.name()
                        .ifPresent(name -> unknownKeys
                                .computeIfAbsent(mapping, at -> new ArrayList<>())
                                .add(name)));
    }

    /** Whether the finding is of a rule that misses something. */
    static boolean isAbsence(Finding finding) {
        return ABSENCES.contains(finding.rule());
    }

    /** Whether what a rule misses is there in the text, but could not be read. */
    boolean explains(Finding finding) {
        Path path = finding.path();
        return switch (finding.rule()) {
            case "missing-runner" -> isJobUnread(path, "runs-on");
            case "no-steps" ->
                path.parent().filter(job -> isJobUnread(job, "steps")).isPresent();
            case "no-jobs", "no-trigger" -> parts.contains(path) || isMisspelled(path);
            case "empty-matrix" -> parts.contains(path);
            case "no-start" -> isJobLeftOut();
            default -> false;
        };
    }

    private boolean isJobUnread(Path job, String key) {
        return parts.contains(job.key(key)) || parts.contains(job.key("uses")) || isMisspelled(job.key(key));
    }

    /** Whether a job as a whole did not become a value, which may be the one that all others need. */
    private boolean isJobLeftOut() {
        return read.findings().stream()
                .anyMatch(
                        finding -> finding.path().parent().filter(JOBS::equals).isPresent());
    }

    /** Whether there is an unknown key beside the missing one whose author most likely means that. */
    private boolean isMisspelled(Path missing) {
        NameIndex<String> name = NameIndex.of(missing.name().stream().toList());
        return missing.parent().map(unknownKeys::get).orElse(List.of()).stream()
                .anyMatch(unknown -> name.similar(unknown).isPresent());
    }
}
