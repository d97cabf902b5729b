package dev.workflowdsl.maven;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.yaml.ReadRepository;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workflows in {@code .github/workflows} and the actions at the root and below {@code .github}, whoever wrote them,
 * and shows what is wrong with them. It needs no Java and no pom.
 */
@Mojo(name = "lint", requiresProject = false, aggregator = true, threadSafe = true)
public final class LintMojo extends WorkflowMojo {

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File executionRoot;

    /**
     * The root of the repository, below which {@code .github} lies. If it is not given, the nearest directory with
     * {@code .git}, from the current one upwards; if there is none, the current one.
     */
    @Parameter(property = "workflow.directory")
    private @Nullable File directory;

    /** How findings are told: {@code text}, {@code json} or {@code sarif}. */
    @Parameter(property = "workflow.format", defaultValue = "text")
    private String format;

    /** The file for the findings. If it is not given, they are shown. */
    @Parameter(property = "workflow.output")
    private @Nullable File output;

    /** From which severity on a finding fails the build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "workflow.failOn", defaultValue = "error")
    private String failOn;

    @Override
    void run() {
        FailOn limit = FailOn.of(failOn);
        ReportFormat chosen = ReportFormat.of(format);
        Path root = root();
        ReadRepository repository = ReadRepository.of(root);
        Report report = repository.check(Checks.standard());
        tell(chosen, report);
        if (repository.isEmpty()) {
            getLog().warn("There is no workflow and no action in \"" + root + "\".");
        }
        if (limit.concerns(report)) {
            throw new GoalFailure("the workflows and actions in \"" + root + "\" have findings");
        }
    }

    private Path root() {
        Path current = executionRoot.toPath();
        return directory == null
                ? RepositoryRoot.around(current).orElse(current)
                : RepositoryRoot.of(Optional.of(directory.toPath()), current);
    }

    private void tell(ReportFormat chosen, Report report) {
        if (output != null) {
            TextFile.write(output.toPath(), chosen.write(report, origin -> Optional.empty()));
            getLog().info("Findings are in " + output);
        } else if (chosen == ReportFormat.TEXT) {
            show(report);
        } else {
            // Not by the log, whose prefixes no program could read; `mvn -q` shows nothing else.
            print(chosen.write(report, origin -> Optional.empty()), System.out);
        }
    }

    /** In UTF-8, as JSON must be, whatever the platform has. */
    static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
