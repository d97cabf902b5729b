package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.facts.Proposal;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a Java class for each of some actions and reusable workflows, by which they are called without a chance to
 * mistype an input. The same actions always give the same files.
 */
public final class WrapperGenerator {

    /** The package of an action by its owner. */
    private final Function<String, String> packages;

    private final Function<Path, SourceDirectory> directories;
    private final Optional<String> module;
    private final List<Subject> subjects;

    private WrapperGenerator(
            Function<String, String> packages,
            Function<Path, SourceDirectory> directories,
            Optional<String> module,
            List<Subject> subjects) {
        this.packages = packages;
        this.directories = directories;
        this.module = module;
        this.subjects = subjects;
    }

    /** Classes in one package. */
    public static WrapperGenerator into(String packageName) {
        return new WrapperGenerator(
                owner -> packageName,
                root -> SourceDirectory.ofPackage(root, packageName),
                Optional.empty(),
                List.of());
    }

    /**
     * Classes in a package for each owner, below the given one: {@code aws-actions} in {@code awsactions}.
     */
    public static WrapperGenerator perOwner(String rootPackage) {
        return new WrapperGenerator(
                owner -> rootPackage + "." + JavaNames.packageName(owner),
                root -> SourceDirectory.ofPackagesBelow(root, rootPackage),
                Optional.empty(),
                List.of());
    }

    /**
     * The same as a module of that name, which exports all packages. They are null-marked, and their results must be
     * used.
     */
    public WrapperGenerator module(String name) {
        return new WrapperGenerator(packages, directories, Optional.of(name), subjects);
    }

    /**
     * The same with the actions and reusable workflows of some descriptors.
     *
     * @throws IllegalArgumentException if a descriptor names no release, and its action does not lie in the repository
     *     that uses it
     */
    public WrapperGenerator descriptors(Collection<ActionDescriptor> descriptors) {
        return plus(descriptors.stream()
                .map(descriptor -> new Subject(descriptor, Uses.of(descriptor), ClassNames.of(descriptor, "")))
                .toList());
    }

    /** The same with an action for the workflows of its own repository, which use it as {@code ./directory}. */
    public WrapperGenerator action(ActionMetadata action) {
        return action(action, action.call().reference());
    }

    /**
     * The same with an action that is used in that way.
     *
     * @param reference one that leads to this action, which is not checked
     * @throws IllegalArgumentException if there is no letter or digit to name its class after
     */
    public WrapperGenerator action(ActionMetadata action, ActionReference reference) {
        String name = reference.name().orElse(reference.uses());
        ActionDescriptor descriptor = Proposal.withOwnersWords(name, action);
        return plus(List.of(new Subject(descriptor, Uses.of(reference), ClassNames.of(descriptor, action.name()))));
    }

    /**
     * The same with a reusable workflow for the workflows of its own repository.
     *
     * @throws IllegalArgumentException if it has no {@code workflow_call} trigger
     */
    public WrapperGenerator workflow(Workflow workflow) {
        return workflow(workflow, WorkflowReference.parse("./" + workflow.path()));
    }

    /**
     * The same with a reusable workflow that is called in that way.
     *
     * @param reference one that leads to this workflow, which is not checked
     * @throws IllegalArgumentException if it has no {@code workflow_call} trigger
     */
    public WrapperGenerator workflow(Workflow workflow, WorkflowReference reference) {
        ActionDescriptor descriptor = Proposal.withOwnersWords(reference.uses().split("@", 2)[0], workflow);
        return plus(List.of(new Subject(descriptor, Uses.of(reference), ClassNames.of(descriptor, ""))));
    }

    private WrapperGenerator plus(List<Subject> more) {
        return new WrapperGenerator(
                packages,
                directories,
                module,
                Stream.concat(subjects.stream(), more.stream()).toList());
    }

    /**
     * The source files, in the order of the actions.
     *
     * @throws IllegalArgumentException if two actions would have the same class
     */
    public List<SourceFile> files() {
        Map<String, Wrapper> byAction = new LinkedHashMap<>();
        Subject.types(subjects, packages).forEach((type, subject) -> {
            Wrapper wrapper = Wrapper.of(subject.descriptor(), subject.uses(), type);
            byAction.put(subject.descriptor().action().toLowerCase(Locale.ROOT), wrapper);
        });
        WrapperDocs docs = new WrapperDocs(byAction);
        Stream<SourceFile> classes = byAction.values().stream()
                .map(wrapper -> new WrapperFile(wrapper, docs).file())
                .map(file -> new SourceFile(
                        file.packageName().replace('.', '/') + "/"
                                + file.typeSpec().name() + ".java",
                        file.toString()));
        return Stream.concat(classes, module.stream().flatMap(name -> ModuleFiles.of(name, byAction.values())))
                .toList();
    }

    /**
     * Writes the source files below a directory: all of them or, if one cannot be written, none. A file that says the
     * same already is not touched, and files that an earlier run wrote into these packages and no action stands for any more are
     * removed.
     *
     * @throws IllegalArgumentException if two actions would have the same class
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public void writeTo(Path directory) {
        directories.apply(directory).update(files());
    }
}
