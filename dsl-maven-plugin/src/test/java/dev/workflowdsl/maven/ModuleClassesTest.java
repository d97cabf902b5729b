package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleClassesTest {

    @TempDir
    Path directory;

    @Test
    void findsWhatCanBeMadeAndIsPublic() throws IOException {
        compile("Outer", """
                import dev.workflowdsl.workflow.*;

                public class Outer {
                    public static class Nested extends Base {}
                    public class Inner extends Base {}
                    static class Hidden extends Base {}
                    public abstract static class Base implements WorkflowSource {
                        public Workflow workflow() { return Workflow.of("x"); }
                    }
                    public static class Private extends Base { private Private() {} }
                    public static class Needy extends Base { public Needy(String text) {} }
                    public record Value() implements WorkflowSource {
                        public Workflow workflow() { return Workflow.of("x"); }
                    }
                    public interface Kind extends WorkflowSource {}
                }
                """);

        try (ModuleClasses classes = classes()) {
            assertThat(classes.ofKind(WorkflowSource.class))
                    .extracting(Class::getName)
                    .containsExactly("Outer$Nested", "Outer$Value");
        }
    }

    @Test
    void tellsWhatItPassesOverAndWhy() throws IOException {
        compile("Outer", """
                import dev.workflowdsl.workflow.*;

                public class Outer {
                    public static class Found extends Parent {}
                    public class Inner extends Base {}
                    static class Hidden extends Base {}
                    static class Around { public static class Nested extends Base {} }
                    public abstract static class Base implements WorkflowSource {
                        public Workflow workflow() { return Workflow.of("x"); }
                    }
                    static class Parent extends Base {}
                    public static class Needy extends Base { public Needy(String text) {} }
                    public interface Kind extends WorkflowSource {}
                    static final WorkflowSource ANONYMOUS = new Base() {};
                }
                """);
        String advice = ", let a RepositorySource hold it, or name all pipeline classes in <sources>";

        try (ModuleClasses classes = classes()) {
            assertThat(Pipelines.in(classes, List.of()).passedOver())
                    .containsExactly(
                            "Class \"Outer$Around$Nested\" implements WorkflowSource, but is passed over, since class"
                                    + " \"Outer$Around\" around it is not public: make it public" + advice,
                            "Class \"Outer$Hidden\" implements WorkflowSource, but is passed over, since it is not"
                                    + " public: make it public" + advice,
                            "Class \"Outer$Inner\" implements WorkflowSource, but is passed over, since it belongs to an"
                                    + " object of the class around it: make it static" + advice,
                            "Class \"Outer$Needy\" implements WorkflowSource, but is passed over, since it has no public"
                                    + " constructor without parameters: give it one" + advice);
            assertThat(Pipelines.in(classes, List.of("Outer$Hidden")).passedOver())
                    .isEmpty();
        }
    }

    @Test
    void tellsNothingOfWhatTheRepositoryHolds() throws IOException {
        compile("Shop", """
                import dev.workflowdsl.repository.*;
                import dev.workflowdsl.workflow.*;

                public final class Shop implements RepositorySource {
                    public Repository repository() { return Repository.of("acme/shop").workflows(new Held()); }
                    static final class Held implements WorkflowSource {
                        public Workflow workflow() { return Workflow.of("held"); }
                    }
                    static final class Forgotten implements WorkflowSource {
                        public Workflow workflow() { return Workflow.of("forgotten"); }
                    }
                }
                """);

        try (ModuleClasses classes = classes()) {
            assertThat(Pipelines.in(classes, List.of()).passedOver())
                    .singleElement()
                    .asString()
                    .startsWith("Class \"Shop$Forgotten\" implements WorkflowSource, but");
        }
    }

    @Test
    void sharesTheLibraryAndNothingElse() throws Exception {
        compile("Other", "public class Other {}");

        try (ModuleClasses classes = classes()) {
            ClassLoader loader = classes.named("Other", "sources").getClassLoader();
            assertThat(loader.loadClass(Workflow.class.getName())).isSameAs(Workflow.class);
            assertThat(loader.loadClass(Job.class.getName())).isSameAs(Job.class);
            for (Class<?> ours :
                    List.of(ModuleClasses.class, Test.class, org.apache.maven.project.MavenProject.class)) {
                assertThatExceptionOfType(ClassNotFoundException.class)
                        .isThrownBy(() -> loader.loadClass(ours.getName()));
            }
        }
    }

    @Test
    void tellsWhichClassCannotBeLoaded() throws IOException {
        compile("Base", "public class Base {}");
        compile("Derived", "public class Derived extends Base {}");
        Files.delete(directory.resolve("Base.class"));

        try (ModuleClasses classes = classes()) {
            assertThatExceptionOfType(GoalFailure.class)
                    .isThrownBy(() -> classes.ofKind(WorkflowSource.class))
                    .withMessage(
                            "class \"Derived\" cannot be loaded (java.lang.NoClassDefFoundError: Base): add what it"
                                    + " needs to the dependencies, or name the pipeline classes in <sources>");
        }
    }

    @Test
    void plansTheFilesOfConfiguredClassesThatAreNotPublic() throws IOException {
        compile("Hidden", """
                import dev.workflowdsl.trigger.*;
                import dev.workflowdsl.workflow.*;

                final class Hidden implements WorkflowSource {
                    public Workflow workflow() {
                        if (Thread.currentThread().getContextClassLoader() != Hidden.class.getClassLoader()) {
                            throw new IllegalStateException("libraries would not find their classes");
                        }
                        return Workflow.of("hidden")
                                .on(Push.any())
                                .jobs(Job.of("build", Runner.UBUNTU_LATEST).run("make"));
                    }
                }
                """);

        try (ModuleClasses classes = classes()) {
            assertThat(Pipelines.in(classes, List.of()).names()).isEmpty();
            assertThat(Pipelines.in(classes, List.of("Hidden"))
                            .plan(WorkflowFiles.below(directory).regeneratedBy("make"))
                            .changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.after().orElseThrow())
                            .startsWith("# Generated by workflow-dsl from Hidden;")
                            .endsWith(Workflow.of("hidden")
                                            .on(Push.any())
                                            .jobs(Job.of("build", Runner.UBUNTU_LATEST)
                                                    .run("make"))
                                            .toString()
                                            .stripTrailing()
                                    + "\n"));
        }
    }

    @Test
    void tellsWhatFailedInAStaticField() throws IOException {
        compile("Broken", """
                import dev.workflowdsl.workflow.*;

                public final class Broken implements WorkflowSource {
                    static final Job BUILD = Job.of("my build", Runner.UBUNTU_LATEST);

                    public Workflow workflow() { return Workflow.of("x").jobs(BUILD); }
                }
                """);

        try (ModuleClasses classes = classes()) {
            assertThatExceptionOfType(GoalFailure.class)
                    .isThrownBy(() -> Pipelines.in(classes, List.of()))
                    .withMessageStartingWith("new Broken() failed: job id \"my build\"")
                    .withMessageEndingWith(" (Broken.java:4)");
        }
    }

    private ModuleClasses classes() {
        return ModuleClasses.of(directory, List.of(directory));
    }

    private void compile(String name, String text) throws IOException {
        Path source = directory.resolve(name + ".java");
        Files.writeString(source, text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = directory + System.getProperty("path.separator") + System.getProperty("java.class.path");
        assertThat(compiler.run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        directory.toString(),
                        source.toString()))
                .isZero();
    }
}
