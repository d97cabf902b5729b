package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes workflows as files below a directory, usually the root of the repository.
 *
 * <p>Nothing is written unless all workflows pass the checks. Each file is written whole or not at all, and only where
 * its content differs. Files that an earlier call wrote and no source stands for any more are removed; files without our
 * header never are.
 */
public final class WorkflowFiles {

    private final Path root;
    private final Checks checks;
    private final String regenerate;

    private WorkflowFiles(Path root, Checks checks, String regenerate) {
        this.root = root;
        this.checks = checks;
        this.regenerate = regenerate;
    }

    /**
     * Writes the workflows of the sources below the directory, with the standard checks.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public static WrittenFiles write(Path root, WorkflowSource... sources) {
        return below(root, Origin.ofCaller()).write(sources);
    }

    /** Files below the directory, with the standard checks. */
    public static WorkflowFiles below(Path root) {
        return below(root, Origin.ofCaller());
    }

    private static WorkflowFiles below(Path root, Optional<Origin> caller) {
        String command = caller.map(origin -> "run " + origin.className()).orElse("run its build");
        return new WorkflowFiles(root, Checks.standard(), command);
    }

    /** The same files, with other checks. */
    public WorkflowFiles checkedBy(Checks checks) {
        return new WorkflowFiles(root, checks, regenerate);
    }

    /** The same files, whose header names that command as the one that writes them anew. */
    public WorkflowFiles regeneratedBy(String command) {
        return new WorkflowFiles(root, checks, command);
    }

    /**
     * Writes the workflows of the sources.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(WorkflowSource... sources) {
        return write(List.of(sources));
    }

    /**
     * Writes the workflows of the sources.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(List<? extends WorkflowSource> sources) {
        Map<String, Source> byFile = byFile(sources);
        Report report =
                checks.check(byFile.values().stream().map(Source::workflow).toList());
        if (report.hasErrors()) {
            throw new InvalidWorkflowsException(report);
        }
        Map<String, String> contents = new LinkedHashMap<>();
        for (Source source : byFile.values()) {
            String header = Header.of(source.name(), regenerate);
            contents.put(source.workflow().path(), header + WorkflowYaml.write(source.workflow()));
        }
        return new Directory(root).update(contents);
    }

    private static Map<String, Source> byFile(List<? extends WorkflowSource> sources) {
        Map<String, Source> byFile = new LinkedHashMap<>();
        for (WorkflowSource source : sources) {
            Source added = new Source(Header.sourceName(source.getClass()), source.workflow());
            Source present = byFile.putIfAbsent(added.workflow().fileName().toLowerCase(Locale.ROOT), added);
            if (present != null) {
                throw new IllegalArgumentException("file \"" + added.workflow().path() + "\" is written by "
                        + present.name() + " and by " + added.name() + ": give one of the two workflows another name");
            }
        }
        return byFile;
    }

    private record Source(String name, Workflow workflow) {}
}
