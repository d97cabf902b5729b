package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes workflows, and actions beside them, as files below a directory, usually the root of the repository.
 *
 * <p>Nothing is written unless all of them pass the checks. Each file is written whole or not at all, and only where its
 * content differs. Files in {@code .github/workflows}, metadata files of actions below {@code .github/actions}, code owners
 * and the configuration of Dependabot that an earlier call wrote and no source stands for any more are removed; files
 * without our header never are.
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

    /**
     * Writes all files of a repository below the directory, with the standard checks: its workflows, actions, code owners and
     * the configuration of Dependabot.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public static WrittenFiles write(Path root, RepositorySource source) {
        return below(root, CALLERS.getCallerClass()).write(source);
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
        FileTexts files = new FileTexts(regenerate, pinning);
        List<Workflow> workflows = new ArrayList<>();
        for (WorkflowSource source : sources) {
            Workflow workflow = source.workflow();
            workflows.add(workflow);
            files.workflow(Header.sourceName(source.getClass()), workflow);
        }
        return write(files, checks.check(workflows, addActions(files)));
    }

    /**
     * Writes all files of a repository: its workflows and actions, the actions given here, {@code .github/CODEOWNERS} and
     * {@code .github/dependabot.yml}. The checks look also at how the workflows fit the settings of the repository.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(RepositorySource source) {
        FileTexts files = new FileTexts(regenerate, pinning);
        String name = Header.sourceName(source.getClass());
        Repository repository = source.repository();
        for (Workflow workflow : repository.workflows()) {
            files.workflow(repository.sources().getOrDefault(workflow.path(), name), workflow);
        }
        for (ActionMetadata action : repository.actions()) {
            files.action(repository.sources().getOrDefault(action.path(), name), action);
        }
        Repository whole = repository.actions(addActions(files).toArray(CompositeAction[]::new));
        repository
                .codeowners()
                .ifPresent(owners -> files.text(name, Directory.CODEOWNERS, () -> owners.text(repository.owner())));
        repository
                .dependabot()
                .ifPresent(
                        dependabot -> files.text(name, Directory.DEPENDABOT, () -> DependabotYaml.write(dependabot)));
        return write(files, checks.check(whole));
    }

    /** Adds the actions that were given here, and returns those of them that the checks look at. */
    private List<CompositeAction> addActions(FileTexts files) {
        List<CompositeAction> composites = new ArrayList<>();
        for (ActionSource source : actions) {
            ActionMetadata action = source.action();
            if (action instanceof CompositeAction composite) {
                composites.add(composite);
            }
            files.action(Header.sourceName(source.getClass()), action);
        }
        return composites;
    }

    private WrittenFiles write(FileTexts files, Report report) {
        if (report.hasErrors()) {
            throw new InvalidWorkflowsException(report);
        }
        return new Directory(root).update(files.contents());
    }
}
