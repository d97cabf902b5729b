package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.ReadWorkflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Snippets about the way from YAML to Java. */
final class MigratingSnippets {

    static final String BEFORE = """
            # Builds every push.
            name: "Build"
            on: push
            jobs:
              build:
                runs-on: [ubuntu-latest]
                timeout-minutes: 10
                steps:
                - name: Build
                  run: make
            """;

    private MigratingSnippets() {}

    static void lint(Path repository) throws IOException {
        // tag::migrating-lint
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(repository.resolve(".github/workflows"), "*.{yml,yaml}")) {
            for (Path file : files) {
                Report report = WorkflowYaml.read(file).check(Checks.standard());
                System.out.println(report);
            }
        }
        // end::migrating-lint
    }

    static String normal(String text) {
        // tag::migrating-normal
        ReadWorkflow old = WorkflowYaml.read("build.yml", text);
        String normal = WorkflowYaml.write(old.value().orElseThrow());
        // end::migrating-normal
        return normal;
    }

    // tag::migrating-java
    public static final class BuildWorkflow implements WorkflowSource {

        @Override
        public Workflow workflow() {
            return Workflow.of("build")
                    .comment("Builds every push.")
                    .name("Build")
                    .on(Push.any())
                    .jobs(Job.of("build", Runner.UBUNTU_LATEST)
                            .timeout(Duration.ofMinutes(10))
                            .run("Build", "make"));
        }
    }
    // end::migrating-java

    static void compare(Path before) {
        // tag::migrating-compare
        Workflow old = WorkflowYaml.read(before).value().orElseThrow();
        assertThat(new BuildWorkflow().workflow()).hasToString(old.toString());
        // end::migrating-compare
    }
}
