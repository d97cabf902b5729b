package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.SourceName;
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
import java.util.Map;
import java.util.stream.Stream;

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
    private final Seq<WorkflowSource> workflows;
    private final Seq<ActionSource> actions;
    private final Pinning pinning;
    private final boolean besideOthers;

    private WorkflowFiles(
            Path root,
            Checks checks,
            String regenerate,
            Seq<WorkflowSource> workflows,
            Seq<ActionSource> actions,
            Pinning pinning,
            boolean besideOthers) {
        this.root = root;
        this.checks = checks;
        this.regenerate = regenerate;
        this.workflows = workflows;
        this.actions = actions;
        this.pinning = pinning;
        this.besideOthers = besideOthers;
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
        String command = "run " + caller.getName();
        return new WorkflowFiles(root, Checks.standard(), command, Seq.empty(), Seq.empty(), Pinning.COMMIT, false);
    }

    /** The same files, with other checks. */
    public WorkflowFiles checkedBy(Checks checks) {
        return new WorkflowFiles(root, checks, regenerate, workflows, actions, pinning, besideOthers);
    }

    /** The same files, whose header names that command as the one that writes them anew. */
    public WorkflowFiles regeneratedBy(String command) {
        return new WorkflowFiles(root, checks, command, workflows, actions, pinning, besideOthers);
    }

    /** The same files, and those of the given workflows. */
    public WorkflowFiles workflows(WorkflowSource... workflows) {
        return workflows(List.of(workflows));
    }

    /** The same files, and those of the given workflows. */
    public WorkflowFiles workflows(Collection<? extends WorkflowSource> workflows) {
        return new WorkflowFiles(
                root, checks, regenerate, this.workflows.plusAll(workflows), actions, pinning, besideOthers);
    }

    /** The same files, and those of the given actions. */
    public WorkflowFiles actions(ActionSource... actions) {
        return actions(List.of(actions));
    }

    /** The same files, and those of the given actions. */
    public WorkflowFiles actions(Collection<? extends ActionSource> actions) {
        return new WorkflowFiles(
                root, checks, regenerate, workflows, this.actions.plusAll(actions), pinning, besideOthers);
    }

    /** The same files, with the actions and reusable workflows that they use pinned in that way. */
    public WorkflowFiles pinning(Pinning pinning) {
        return new WorkflowFiles(root, checks, regenerate, workflows, actions, pinning, besideOthers);
    }

    /**
     * The same files, beside which others write theirs: only such files of before are removed whose header names the same
     * command.
     */
    public WorkflowFiles besideOthers() {
        return new WorkflowFiles(root, checks, regenerate, workflows, actions, pinning, true);
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
        return plan(sources).write();
    }

    /**
     * Writes all files of a repository: its workflows and actions, those given here, {@code .github/CODEOWNERS} and
     * {@code .github/dependabot.yml}. The checks look also at how the workflows fit the settings of the repository.
     *
     * @return what was done
     * @throws IllegalArgumentException if two sources have the same file
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(RepositorySource source) {
        return plan(source).write();
    }

    /**
     * The files of the workflows of the sources, and those given here, which are not written yet.
     *
     * @throws IllegalArgumentException if two sources have the same file
     */
    public PlannedFiles plan(WorkflowSource... sources) {
        return plan(List.of(sources));
    }

    /**
     * The files of the workflows of the sources, and those given here, which are not written yet.
     *
     * @throws IllegalArgumentException if two sources have the same file
     */
    public PlannedFiles plan(List<? extends WorkflowSource> sources) {
        FileTexts files = new FileTexts(regenerate, pinning);
        List<Workflow> all = new ArrayList<>();
        Stream.concat(sources.stream(), workflows.stream()).forEach(source -> {
            Workflow workflow = source.workflow();
            all.add(workflow);
            files.workflow(SourceName.of(source.getClass()), workflow);
        });
        return plan(files, checks.check(all, addActions(files, List.of())));
    }

    /**
     * All files of a repository, and those given here, which are not written yet. A workflow or action given here that the
     * repository has too is written once.
     *
     * @throws IllegalArgumentException if two sources have the same file
     */
    public PlannedFiles plan(RepositorySource source) {
        FileTexts files = new FileTexts(regenerate, pinning);
        String name = SourceName.of(source.getClass());
        Repository repository = source.repository();
        for (Workflow workflow : repository.workflows()) {
            files.workflow(repository.sources().getOrDefault(workflow.path(), name), workflow);
        }
        for (ActionMetadata action : repository.actions()) {
            files.action(repository.sources().getOrDefault(action.path(), name), action);
        }
        Repository whole = repository
                .workflows(addWorkflows(files, repository.workflows()).toArray(Workflow[]::new))
                .actions(addActions(files, repository.actions()).toArray(CompositeAction[]::new));
        repository
                .codeowners()
                .ifPresent(owners -> files.text(name, Directory.CODEOWNERS, () -> owners.text(repository.owner())));
        repository
                .dependabot()
                .ifPresent(
                        dependabot -> files.text(name, Directory.DEPENDABOT, () -> DependabotYaml.write(dependabot)));
        return plan(files, checks.check(whole));
    }

    /** Adds the workflows that were given here, and returns those that were not there before. */
    private List<Workflow> addWorkflows(FileTexts files, List<Workflow> present) {
        List<Workflow> added = new ArrayList<>();
        for (WorkflowSource source : workflows) {
            Workflow workflow = source.workflow();
            if (!present.contains(workflow)) {
                files.workflow(SourceName.of(source.getClass()), workflow);
                added.add(workflow);
            }
        }
        return added;
    }

    /** Adds the actions that were given here and not there before, and returns those of them that the checks look at. */
    private List<CompositeAction> addActions(FileTexts files, List<ActionMetadata> present) {
        List<CompositeAction> composites = new ArrayList<>();
        for (ActionSource source : actions) {
            ActionMetadata action = source.action();
            if (present.contains(action)) {
                continue;
            }
            files.action(SourceName.of(source.getClass()), action);
            if (action instanceof CompositeAction composite) {
                composites.add(composite);
            }
        }
        return composites;
    }

    private PlannedFiles plan(FileTexts files, Report report) {
        Directory directory = besideOthers ? Directory.besideOthers(root, regenerate) : new Directory(root);
        return new PlannedFiles(directory, report, report.hasErrors() ? Map.of() : files.contents());
    }
}
