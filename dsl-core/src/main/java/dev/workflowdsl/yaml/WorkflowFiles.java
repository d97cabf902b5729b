package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes workflows, and actions beside them, as files below a directory, usually the root of the repository.
 *
 * <p>Nothing is written unless all of them pass the checks. Each file is written whole or not at all, and only where its
 * content differs. Files in {@code .github/workflows}, and metadata files of actions below {@code .github/actions}, that
 * an earlier call wrote and no source stands for any more are removed; files without our header never are.
 */
public final class WorkflowFiles {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Path root;
    private final Checks checks;
    private final String regenerate;
    private final Seq<ActionSource> actions;
    private final Pinning pinning;

    private WorkflowFiles(Path root, Checks checks, String regenerate, Seq<ActionSource> actions, Pinning pinning) {
        this.root = root;
        this.checks = checks;
        this.regenerate = regenerate;
        this.actions = actions;
        this.pinning = pinning;
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
        return below(root, CALLERS.getCallerClass()).write(sources);
    }

    /** Files below the directory, with the standard checks and a header that names the calling class as what to run. */
    public static WorkflowFiles below(Path root) {
        return below(root, CALLERS.getCallerClass());
    }

    private static WorkflowFiles below(Path root, Class<?> caller) {
        return new WorkflowFiles(root, Checks.standard(), "run " + caller.getName(), Seq.empty(), Pinning.COMMIT);
    }

    /** The same files, with other checks. */
    public WorkflowFiles checkedBy(Checks checks) {
        return new WorkflowFiles(root, checks, regenerate, actions, pinning);
    }

    /** The same files, whose header names that command as the one that writes them anew. */
    public WorkflowFiles regeneratedBy(String command) {
        return new WorkflowFiles(root, checks, command, actions, pinning);
    }

    /** The same files, and those of the given actions. */
    public WorkflowFiles actions(ActionSource... actions) {
        return actions(List.of(actions));
    }

    /** The same files, and those of the given actions. */
    public WorkflowFiles actions(Collection<? extends ActionSource> actions) {
        return new WorkflowFiles(root, checks, regenerate, this.actions.plusAll(actions), pinning);
    }

    /** The same files, with the actions and reusable workflows that they use pinned in that way. */
    public WorkflowFiles pinning(Pinning pinning) {
        return new WorkflowFiles(root, checks, regenerate, actions, pinning);
    }

    /**
     * Writes the workflows of the sources, and the actions.
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
     * Writes the workflows of the sources, and the actions.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(List<? extends WorkflowSource> sources) {
        List<Workflow> workflows = new ArrayList<>();
        Map<String, Source> byFile = new LinkedHashMap<>();
        for (WorkflowSource source : sources) {
            Workflow workflow = source.workflow();
            workflows.add(workflow);
            add(byFile, source, workflow.path(), () -> WorkflowYaml.write(workflow, pinning));
        }
        List<CompositeAction> composites = new ArrayList<>();
        for (ActionSource source : actions) {
            ActionMetadata action = source.action();
            if (action instanceof CompositeAction composite) {
                composites.add(composite);
            }
            add(byFile, source, action.path(), () -> ActionYaml.write(action, pinning));
        }
        Report report = checks.check(workflows, composites);
        if (report.hasErrors()) {
            throw new InvalidWorkflowsException(report);
        }
        Map<String, String> contents = new LinkedHashMap<>();
        for (Source source : byFile.values()) {
            contents.put(
                    source.path(),
                    Header.of(source.name(), regenerate) + source.text().get());
        }
        return new Directory(root).update(contents);
    }

    private static void add(Map<String, Source> byFile, Object source, String path, Supplier<String> text) {
        Source added = new Source(Header.sourceName(source.getClass()), path, text);
        Source present = byFile.putIfAbsent(path.toLowerCase(Locale.ROOT), added);
        if (present != null) {
            throw new IllegalArgumentException("file \"" + path + "\" is written by " + present.name() + " and by "
                    + added.name() + ": give one of the two "
                    + (source instanceof ActionSource ? "actions another directory" : "workflows another name"));
        }
    }

    private record Source(String name, String path, Supplier<String> text) {}
}
