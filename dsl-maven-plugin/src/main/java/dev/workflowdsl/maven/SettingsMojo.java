package dev.workflowdsl.maven;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.yaml.SettingsFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the settings of the repository that a {@code RepositorySource} of the module says: the bodies of the requests to
 * GitHub as JSON, the script {@code apply.sh} that sends them, and a page with the list of them and the table of secrets and
 * variables.
 */
@Mojo(name = "settings", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class SettingsMojo extends PipelineMojo {

    /** The directory for the files. */
    @Parameter(property = "workflow.settingsDirectory", defaultValue = "${project.build.directory}/workflow-settings")
    private File settingsDirectory;

    @Override
    void run(Module module, Path root, ModuleClasses classes) {
        Pipelines pipelines = pipelines(classes);
        Optional<RepositorySource> source = pipelines.repository();
        if (source.isEmpty()) {
            warnOfPassedOver(pipelines);
            getLog().info("No pipeline class of the module is a RepositorySource, so there are no settings to write.");
            return;
        }
        Repository repository = pipelines.repositoryOf(source.get());
        WrittenFiles files = SettingsFiles.in(settingsDirectory.toPath())
                .regeneratedBy(command(module, root).replaceFirst(":generate$", ":settings"))
                .write(repository, source.get().getClass());
        getLog().info("Settings are in " + settingsDirectory + ": "
                + files.written().size() + " written, " + files.unchanged().size() + " unchanged, "
                + files.removed().size() + " removed");
    }
}
