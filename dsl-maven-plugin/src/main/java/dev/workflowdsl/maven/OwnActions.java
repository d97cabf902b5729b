package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import dev.workflowdsl.codegen.wrapper.WrapperGenerator;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.ActionYaml;
import dev.workflowdsl.yaml.ReadAction;
import dev.workflowdsl.yaml.ReadFile;
import dev.workflowdsl.yaml.ReadRepository;
import dev.workflowdsl.yaml.ReadWorkflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The actions and reusable workflows of the user's own repository, for which wrappers are generated. */
record OwnActions(List<ReadAction> actions, List<ReadWorkflow> workflows) {

    private static final List<String> METADATA = List.of("action.yml", "action.yaml");

    /**
     * Reads them.
     *
     * @param actions paths of metadata files, or of directories with one, from the root; if there are none, all actions of
     *     the repository count
     * @param workflows paths of workflow files from the root, or names of such in {@code .github/workflows}
     */
    static OwnActions read(Path root, List<String> actions, List<String> workflows) {
        return new OwnActions(
                actions.isEmpty()
                        ? ReadRepository.of(root).actions()
                        : actions.stream().map(path -> action(root, path)).toList(),
                workflows.stream().map(path -> workflow(root, path)).toList());
    }

    private static ReadAction action(Path root, String configured) {
        Path path = root.resolve(portable(configured));
        Path file = Stream.concat(Stream.of(path), METADATA.stream().map(path::resolve))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new GoalFailure("there is no action at \"" + path
                        + "\", configured in <actions>: name an action.yml, or its directory"));
        return ActionYaml.read(root, file);
    }

    private static ReadWorkflow workflow(Path root, String configured) {
        String path = portable(configured);
        Path file = Stream.of(
                        root.resolve(path), root.resolve(".github/workflows").resolve(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new GoalFailure("there is no workflow at \"" + root.resolve(path)
                        + "\", configured in <workflows>: name a file in .github/workflows"));
        return WorkflowYaml.read(root, file);
    }

    /** The path as all systems understand it, also where it was written for Windows. */
    private static String portable(String path) {
        return path.strip().replace('\\', '/');
    }

    boolean isEmpty() {
        return actions.isEmpty() && workflows.isEmpty();
    }

    /** What is wrong with the files. */
    Report report() {
        return Report.of(Stream.<ReadFile<?>>concat(actions.stream(), workflows.stream())
                .flatMap(file -> file.report().findings().stream())
                .toList());
    }

    /** Writes a wrapper for each. */
    void generate(String packageName, Path directory) {
        WrapperGenerator generator = WrapperGenerator.into(packageName);
        for (ReadAction file : actions) {
            ActionMetadata action = file.value().orElseThrow();
            generator = generator.action(action);
        }
        for (ReadWorkflow file : workflows) {
            Workflow workflow = file.value().orElseThrow();
            generator = generator.workflow(workflow);
        }
        generator.writeTo(directory);
    }
}
