package dev.workflowdsl.maven;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.yaml.PlannedFiles;
import dev.workflowdsl.yaml.WorkflowFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that works with the pipeline classes of a module. */
abstract class PipelineMojo extends WorkflowMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /**
     * The root of the repository, below which {@code .github} lies. If it is not given, the nearest directory with
     * {@code .git}, from the module upwards.
     */
    @Parameter(property = "workflow.directory")
    private @Nullable File directory;

    /**
     * The names of the pipeline classes, with their packages. If none are given, all public classes of the module that
     * implement {@code WorkflowSource}, {@code RepositorySource} or {@code ActionSource} and have a public constructor
     * without parameters; a class that lacks one of these is named in a warning.
     */
    @Parameter(property = "workflow.sources")
    private @Nullable List<String> sources;

    /**
     * The static method that gives the checks, for example {@code com.acme.HousePolicy::checks}. If it is not given, the
     * standard checks.
     */
    @Parameter(property = "workflow.checks")
    private @Nullable String checks;

    /** How actions of other repositories are pinned: by {@code commit}, {@code tag} or {@code major} version. */
    @Parameter(property = "workflow.pinning", defaultValue = "commit")
    private String pinning;

    /**
     * The command that the written files name as the one that writes them anew. If it is not given, this goal, called at the
     * root of the repository.
     */
    @Parameter(property = "workflow.command")
    private @Nullable String command;

    PipelineMojo() {}

    /** Does what the goal is for with the pipelines of the module. */
    abstract void run(Module module, Path root, ModuleClasses classes);

    @Override
    final void run() {
        Module module = new Module(project);
        if (module.isAggregator()) {
            getLog().info("Nothing to do: the module only holds others.");
        } else if (!module.usesLibrary()) {
            getLog().info("Nothing to do: the module does not use dsl-core.");
        } else if (!module.isCompiled()) {
            requireNoSources(module);
            getLog().info("Nothing to do: the module has no classes.");
        } else {
            module.requireVersionOf(plugin);
            Path root = RepositoryRoot.of(Optional.ofNullable(directory).map(File::toPath), module.directory());
            try (ModuleClasses classes = module.classes()) {
                run(module, root, classes);
            }
        }
    }

    /** A check that looks at nothing must not pass. */
    private static void requireNoSources(Module module) {
        if (module.hasSources()) {
            throw new GoalFailure("the module is not compiled: run the goal behind the phase compile, for example"
                    + " \"mvn compile workflow:generate\"");
        }
    }

    final Pipelines pipelines(ModuleClasses classes) {
        List<String> names = Optional.ofNullable(sources).orElse(List.of()).stream()
                .filter(name -> !name.isBlank())
                .toList();
        return Pipelines.in(classes, names);
    }

    final PlannedFiles plan(Module module, Path root, ModuleClasses classes) {
        Pipelines pipelines = pipelines(classes);
        if (pipelines.names().isEmpty()) {
            getLog().info("The module has no pipeline class.");
        }
        PlannedFiles planned = pipelines.plan(WorkflowFiles.below(root)
                .besideOthers()
                .regeneratedBy(command(module, root))
                .pinning(pinning())
                .checkedBy(
                        ConfiguredChecks.in(classes, Optional.ofNullable(checks).filter(method -> !method.isBlank()))));
        warnOfPassedOver(pipelines);
        return planned;
    }

    /** A class that nothing is written for must not go unnoticed. */
    final void warnOfPassedOver(Pipelines pipelines) {
        pipelines.passedOver().forEach(getLog()::warn);
    }

    final String command(Module module, Path root) {
        return Optional.ofNullable(command)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> module.generateCommand(root));
    }

    private Pinning pinning() {
        return Stream.of(Pinning.values())
                .filter(value -> value.name().equals(pinning.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new GoalFailure(
                        "\"" + pinning + "\", configured in <pinning>, is no way to pin: choose commit, tag or major"));
    }
}
