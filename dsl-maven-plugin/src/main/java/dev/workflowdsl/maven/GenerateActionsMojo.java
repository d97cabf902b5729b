package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Java class for each of your own actions and reusable workflows, by which pipelines call them without a chance to
 * mistype an input, and adds them to the sources that are compiled.
 */
@Mojo(name = "generate-actions", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateActionsMojo extends WorkflowMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The package of the classes, for example {@code com.acme.actions}. It must be given. */
    @Parameter(property = "workflow.packageName")
    private @Nullable String packageName;

    /**
     * The root of the repository, below which {@code .github} lies. If it is not given, the nearest directory with
     * {@code .git}, from the module upwards.
     */
    @Parameter(property = "workflow.directory")
    private @Nullable File directory;

    /**
     * The actions: files {@code action.yml}, or directories that hold one, from the root of the repository. If none are
     * given, the one at the root and all below {@code .github}.
     */
    @Parameter(property = "workflow.actions")
    private @Nullable List<String> actions;

    /**
     * The reusable workflows, which have a trigger {@code workflow_call}: names of files in {@code .github/workflows}, or
     * paths from the root of the repository.
     */
    @Parameter(property = "workflow.workflows")
    private @Nullable List<String> workflows;

    /** The directory for the sources. */
    @Parameter(
            property = "workflow.generatedSources",
            defaultValue = "${project.build.directory}/generated-sources/workflow")
    private File generatedSources;

    @Override
    void run() {
        Module module = new Module(project);
        if (module.isAggregator()) {
            getLog().info("Nothing to do: the module only holds others.");
            return;
        }
        String name = Optional.ofNullable(packageName).orElse("").strip();
        if (!SourceVersion.isName(name)) {
            throw new GoalFailure("\"" + name
                    + "\", configured in <packageName>, is no name of a package: write for example"
                    + " \"com.acme.actions\"");
        }
        Path root = RepositoryRoot.of(Optional.ofNullable(directory).map(File::toPath), module.directory());
        OwnActions own = OwnActions.read(root, paths(actions), paths(workflows));
        if (own.isEmpty()) {
            getLog().info("There is no action below \"" + root + "\".");
        }
        Report report = own.report();
        if (!report.isEmpty()) {
            show(report.toString(), report.hasErrors());
        }
        if (report.hasErrors()) {
            throw new GoalFailure("the actions and workflows have errors, which are shown above");
        }
        generate(own, name);
    }

    private static List<String> paths(@Nullable List<String> configured) {
        return configured == null
                ? List.of()
                : configured.stream().filter(path -> !path.isBlank()).toList();
    }

    private void generate(OwnActions own, String name) {
        try {
            own.generate(name, generatedSources.toPath());
        } catch (IllegalArgumentException e) {
            throw new GoalFailure(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new GoalFailure(
                    "\"" + generatedSources + "\" cannot be written (" + e.getCause()
                            + "): check that the path is free and may be written",
                    e);
        }
        project.addCompileSourceRoot(generatedSources.getPath());
        getLog().info("Classes of " + own.actions().size() + " actions and "
                + own.workflows().size() + " workflows are in " + generatedSources);
    }
}
