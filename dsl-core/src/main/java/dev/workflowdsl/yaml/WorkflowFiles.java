package dev.workflowdsl.yaml;

import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes workflows, and actions beside them, as files below a directory, usually the root of the repository.
 *
 * <p>Nothing is written unless all workflows pass the checks. Each file is written whole or not at all, and only where
 * its content differs. Files in {@code .github/workflows}, and metadata files of actions below {@code .github/actions},
 * that an earlier call wrote and no source stands for any more are removed; files without our header never are.
 */
public final class WorkflowFiles {

    private final Path root;
    private final String regenerate;
    private final Seq<ActionSource> actions;

    private WorkflowFiles(Path root, String regenerate, Seq<ActionSource> actions) {
        this.root = root;
        this.regenerate = regenerate;
        this.actions = actions;
    }

    /**
     * Writes the workflows of the sources below the directory, with the standard checks.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
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
        return new WorkflowFiles(root, command, Seq.empty());
    }

    /** The same files, whose header names that command as the one that writes them anew. */
    public WorkflowFiles regeneratedBy(String command) {
        return new WorkflowFiles(root, command, actions);
    }

    /** The same files, and those of the given actions behind those of earlier ones. */
    public WorkflowFiles actions(ActionSource... actions) {
        return actions(List.of(actions));
    }

    /** The same files, and those of the given actions behind those of earlier ones. */
    public WorkflowFiles actions(Collection<? extends ActionSource> actions) {
        return new WorkflowFiles(root, regenerate, this.actions.plusAll(actions));
    }

    /**
     * Writes the workflows of the sources, and the actions.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(WorkflowSource... sources) {
        return write(List.of(sources));
    }

    /**
     * Writes the workflows of the sources, and the actions.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(List<? extends WorkflowSource> sources) {
        Map<String, Source> byFile = new LinkedHashMap<>();
        for (WorkflowSource source : sources) {
            Workflow workflow = source.workflow();
            add(byFile, source, workflow.path(), WorkflowYaml.write(workflow), "of the two workflows another name");
        }
        for (ActionSource source : actions) {
            ActionMetadata action = source.action();
            add(byFile, source, action.path(), ActionYaml.write(action), "of the two actions another directory");
        }
        Map<String, String> contents = new LinkedHashMap<>();
        byFile.values().forEach(source -> contents.put(source.path(), source.text()));
        return new Directory(root).update(contents);
    }

    private void add(Map<String, Source> byFile, Object source, String path, String text, String fix) {
        String name = Header.sourceName(source.getClass());
        Source added = new Source(name, path, Header.of(name, regenerate) + text);
        Source present = byFile.putIfAbsent(path.toLowerCase(Locale.ROOT), added);
        if (present != null) {
            throw new IllegalArgumentException("file \"" + path + "\" is written by " + present.name() + " and by "
                    + added.name() + ": give one " + fix);
        }
    }

    private record Source(String name, String path, String text) {}
}
