package dev.workflowdsl.examples;

import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.yaml.SettingsFiles;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes all files and settings of all systems, each system below a directory of its own. */
public final class GenerateExamples {

    private static final String COMMAND = "mvn -q -B -pl dsl-examples/systems -am process-classes";

    private GenerateExamples() {}

    /**
     * Writes the files of each system below {@code <directory>/<system>/.github}: workflows, code owners, updates and the
     * settings, and prints what was done.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "\"" + arguments.length + "\" arguments were given: give one, the directory to write below");
        }
        write(Path.of(arguments[0]).normalize()).forEach(System.out::println);
    }

    /** Writes all systems and returns a line for each file. */
    static List<String> write(Path directory) {
        List<String> report = new ArrayList<>();
        for (ExampleSystem system : ExampleSystem.ALL) {
            Path root = directory.resolve(system.id());
            add(
                    report,
                    WorkflowFiles.below(root)
                            .checkedBy(HousePolicy.checks())
                            .regeneratedBy(COMMAND)
                            .write(system.source()));
            add(
                    report,
                    SettingsFiles.in(root.resolve(".github/settings"))
                            .regeneratedBy(COMMAND)
                            .write(system.source()));
        }
        return report;
    }

    private static void add(List<String> report, WrittenFiles files) {
        files.written().forEach(file -> report.add("written    " + file));
        files.unchanged().forEach(file -> report.add("unchanged  " + file));
        files.removed().forEach(file -> report.add("removed    " + file));
    }
}
