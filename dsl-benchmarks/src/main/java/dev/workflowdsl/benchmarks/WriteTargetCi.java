package dev.workflowdsl.benchmarks;

import dev.workflowdsl.yaml.WorkflowFiles;
import java.nio.file.Path;

/** A program as users have it: makes one workflow, checks it and writes its file. */
public final class WriteTargetCi {

    private WriteTargetCi() {}

    /**
     * Writes {@code <directory>/.github/workflows/ci.yml}.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) {
        System.out.println(WorkflowFiles.write(Path.of(arguments[0]), TargetCi::workflow));
    }
}
