package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import dev.workflowdsl.yaml.FileChange;
import dev.workflowdsl.yaml.PlannedFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the files that the pipeline classes of the module stand for below {@code .github}. It compiles nothing: called from
 * the command line it needs the phase before it, {@code mvn compile workflow:generate}. A file is written only if its content
 * changes, and all are written or none. Files that this goal has written for the module before and no class stands for any
 * more are removed, others never are.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends PipelineMojo {

    /** Whether to show what would change, as a diff, and to write nothing. */
    @Parameter(property = "workflow.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(Module module, Path root, ModuleClasses classes) {
        PlannedFiles planned = plan(module, root, classes);
        Report report = planned.report();
        if (!report.isEmpty()) {
            show(report);
        }
        if (report.hasErrors()) {
            throw new GoalFailure("the pipelines have errors, so nothing was written");
        }
        if (dryRun) {
            showChanges(planned.changes());
        } else {
            showResult(root, planned.write());
        }
    }

    private void showChanges(List<FileChange> changes) {
        changes.forEach(change -> show(change.diff(), false));
        getLog().info(changes.isEmpty() ? "Nothing would change." : count(changes.size()) + " would change.");
    }

    private void showResult(Path root, WrittenFiles files) {
        files.written().forEach(file -> getLog().info("Wrote " + RepositoryRoot.path(root, file)));
        files.removed().forEach(file -> getLog().info("Removed " + RepositoryRoot.path(root, file)));
        if (!files.unchanged().isEmpty()) {
            getLog().info(count(files.unchanged().size()) + " unchanged");
        }
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }
}
