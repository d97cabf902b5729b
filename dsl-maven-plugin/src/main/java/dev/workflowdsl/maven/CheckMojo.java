package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import dev.workflowdsl.yaml.FileChange;
import dev.workflowdsl.yaml.PlannedFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if the checks find errors in the pipeline classes of the module, or if the files below {@code .github} are not those
 * that the classes stand for: it shows the difference and the command that mends it. What the checks find is shown, and
 * written as text, as JSON and as SARIF for GitHub's code scanning.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class CheckMojo extends PipelineMojo {

    private static final String NAME = "workflow-check.";

    /** From which severity on a finding fails the build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "workflow.failOn", defaultValue = "error")
    private String failOn;

    /** The directory for {@code workflow-check.text}, {@code workflow-check.json} and {@code workflow-check.sarif}. */
    @Parameter(property = "workflow.reports", defaultValue = "${project.build.directory}")
    private File reports;

    @Override
    void run(Module module, Path root, ModuleClasses classes) {
        FailOn limit = FailOn.of(failOn);
        PlannedFiles planned = plan(module, root, classes);
        Report report = planned.report();
        JavaFiles javaFiles = new JavaFiles(root, module.sourceRoots());
        for (ReportFormat format : ReportFormat.values()) {
            Path file = reports.toPath().resolve(NAME + format.name().toLowerCase(Locale.ROOT));
            TextFile.write(file, format.write(report, javaFiles));
        }
        if (!report.isEmpty()) {
            show(report);
        }
        if (limit.concerns(report)) {
            throw new GoalFailure("the checks of the pipelines have findings, which are shown above");
        }
        if (!report.hasErrors()) {
            refuseChanges(planned.changes(), command(module, root));
        }
    }

    private void refuseChanges(List<FileChange> changes, String command) {
        if (!changes.isEmpty()) {
            changes.forEach(change -> show(change.diff(), true));
            throw new GoalFailure("files differ from what the pipeline classes stand for, as shown above: change the"
                    + " classes, not the files, and run \"" + command + "\"");
        }
        getLog().info("The files are those that the pipeline classes stand for.");
    }
}
