package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All workflows and actions that lie in a repository as YAML: the files {@code .yml} and {@code .yaml} in
 * {@code .github/workflows}, and the metadata files {@code action.yml} and {@code action.yaml} at the root and anywhere below
 * {@code .github}.
 */
public final class ReadRepository {

    private static final Path WORKFLOWS = Path.of(".github", "workflows");
    private static final Path GITHUB = Path.of(".github");
    private static final List<String> METADATA = List.of("action.yml", "action.yaml");

    private final List<ReadWorkflow> workflows;
    private final List<ReadAction> actions;

    private ReadRepository(List<ReadWorkflow> workflows, List<ReadAction> actions) {
        this.workflows = workflows;
        this.actions = actions;
    }

    /**
     * The files below a directory, in the order of their names. What is wrong with them is told by {@link #check}; their paths
     * there begin at the directory.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ReadRepository of(Path root) {
        return of(root, ReadLimits.standard());
    }

    /**
     * The files below a directory, of each of which no more is read than the limits allow.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ReadRepository of(Path root, ReadLimits limits) {
        List<ReadWorkflow> workflows = files(root.resolve(WORKFLOWS), 1)
                .filter(file -> name(file).matches("[^.].*\\.ya?ml"))
                .map(file -> WorkflowYaml.read(Document.of(root, file, limits)))
                .toList();
        List<ReadAction> actions = Stream.concat(files(root, 1), files(root.resolve(GITHUB), Integer.MAX_VALUE))
                .filter(file -> METADATA.contains(name(file)))
                .map(file -> ActionYaml.read(Document.of(root, file, limits)))
                .toList();
        return new ReadRepository(workflows, actions);
    }

    private static Stream<Path> files(Path directory, int depth) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(directory, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw Directory.failed("listed", directory, e);
        } catch (UncheckedIOException e) {
            throw Directory.failed("listed", directory, new IOException(e));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The workflows. */
    public List<ReadWorkflow> workflows() {
        return workflows;
    }

    /** The actions. */
    public List<ReadAction> actions() {
        return actions;
    }

    /** Whether there is no file. */
    public boolean isEmpty() {
        return workflows.isEmpty() && actions.isEmpty();
    }

    /**
     * What is wrong with the texts, and what the rules find in the workflows and composite actions and in how they fit
     * together, all at its line and column.
     */
    public Report check(Checks checks) {
        List<Workflow> values = workflows.stream()
                .map(ReadFile::value)
                .flatMap(Optional::stream)
                .toList();
        List<CompositeAction> composites = actions.stream()
                .map(ReadFile::value)
                .flatMap(Optional::stream)
                .filter(CompositeAction.class::isInstance)
                .map(CompositeAction.class::cast)
                .toList();
        Report together = checks.check(values, composites);
        List<Finding> all = new ArrayList<>();
        for (ReadWorkflow file : workflows) {
            all.addAll(
                    file.with(about(file.value().map(Workflow::path), together)).findings());
        }
        for (ReadAction file : actions) {
            all.addAll(file.with(about(file.value().map(ActionMetadata::path), together))
                    .findings());
        }
        return Report.of(all, together.suppressed());
    }

    private static Report about(Optional<String> path, Report report) {
        return Report.of(report.findings().stream()
                .filter(finding -> path.filter(finding.file()::equals).isPresent())
                .toList());
    }
}
