package dev.workflowdsl.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** The Maven module that a goal runs in. */
final class Module {

    private static final String GROUP = "dev.workflowdsl";

    private final MavenProject project;

    Module(MavenProject project) {
        this.project = project;
    }

    Path directory() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** Whether it is one that only holds others. */
    boolean isAggregator() {
        return project.getPackaging().equals("pom");
    }

    private Path output() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    List<Path> sourceRoots() {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    /** Whether it has classes. */
    boolean isCompiled() {
        return Files.isDirectory(output());
    }

    boolean hasSources() {
        return sourceRoots().stream().anyMatch(Files::isDirectory);
    }

    /** Whether its classes can use the library. */
    boolean usesLibrary() {
        return artifacts().anyMatch(artifact -> true);
    }

    private Stream<Artifact> artifacts() {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getGroupId().equals(GROUP)
                        && artifact.getArtifactId().equals("dsl-core"));
    }

    /** Fails if the library of the module is of another version than the plugin, which could not read its values. */
    void requireVersionOf(PluginDescriptor plugin) {
        artifacts()
                .filter(artifact -> !artifact.getBaseVersion().equals(plugin.getVersion()))
                .findFirst()
                .ifPresent(artifact -> {
                    throw new GoalFailure("the module uses dsl-core " + artifact.getBaseVersion()
                            + ", but the plugin is " + plugin.getVersion() + ": give both the same version");
                });
    }

    ModuleClasses classes() {
        Set<String> elements = new LinkedHashSet<>();
        try {
            elements.addAll(project.getCompileClasspathElements());
            elements.addAll(project.getRuntimeClasspathElements());
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("the goal asks for its dependencies", e);
        }
        return ModuleClasses.of(
                output(), elements.stream().map(File::new).map(File::toPath).toList());
    }

    /** The command that writes the files of the module, as it is called at the root of the repository. */
    String generateCommand(Path root) {
        String path = RepositoryRoot.path(root, directory());
        boolean isRoot = path.isEmpty();
        boolean isKnown = project.getBuildPlugins().stream()
                .anyMatch(plugin -> plugin.getKey().equals(GROUP + ":dsl-maven-plugin"));
        return "mvn " + (isRoot ? "" : "-f " + path + " ") + "compile "
                + (isKnown ? "workflow" : GROUP + ":dsl-maven-plugin") + ":generate";
    }
}
