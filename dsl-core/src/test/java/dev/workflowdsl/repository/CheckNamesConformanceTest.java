package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.SharedMaterial;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The matrices in the cases of GitHub's own parsers, read from their files. */
final class CheckNamesConformanceTest {

    private static String[] documents(String name) throws IOException {
        Path directory = SharedMaterial.path("conformance", "github-workflows", "reader");
        return Files.readString(directory.resolve(name + ".yml")).split("\\R---\\R");
    }

    private static Workflow workflow(String name, String text) {
        return WorkflowYaml.read(name + ".yml", text).value().orElseThrow();
    }

    private static Workflow read(String name) throws IOException {
        return workflow(name, documents(name)[1]);
    }

    private static AnyJob job(Workflow workflow, String id) {
        return workflow.jobs().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Workflow workflow, String id) {
        return CheckNames.of(workflow.check(job(workflow, id)));
    }

    @Test
    void basic() throws IOException {
        Workflow workflow = read("matrix-basic");

        assertThat(names(workflow, "matrix-basic"))
                .containsExactly(
                        "matrix-basic (10, ubuntu-latest)",
                        "matrix-basic (10, windows-latest)",
                        "matrix-basic (12, ubuntu-latest)",
                        "matrix-basic (12, windows-latest)",
                        "matrix-basic (14, ubuntu-latest)",
                        "matrix-basic (14, windows-latest)");
        assertThat(names(workflow, "matrix-nested-sequences"))
                .hasSize(6)
                .startsWith(
                        "matrix-nested-sequences (10, 2, ubuntu-latest)",
                        "matrix-nested-sequences (10, 2, windows-latest)",
                        "matrix-nested-sequences (12, ubuntu-latest)");
        assertThat(names(workflow, "matrix-with-infinity"))
                .hasSize(4)
                .contains("matrix-with-infinity (Infinity, ubuntu-latest)");
        assertThat(names(workflow, "nested-matrix")).containsExactly("nested-matrix (baz)");
    }

    @Test
    void includeAndExclude() throws IOException {
        Workflow workflow = read("job-strategy");

        assertThat(names(workflow, "build"))
                .containsExactly(
                        "build (4, 1)",
                        "build (4, 3)",
                        "build (6, 1)",
                        "build (6, 2)",
                        "build (6, 3)",
                        "build (8, 1)",
                        "build (8, 2)",
                        "build (8, 3)",
                        "build (10, 1)",
                        "build (10, 2)",
                        "build (10, 3)");
        List<MatrixLeg> legs =
                job(workflow, "build").matrix().flatMap(Matrix::legs).orElseThrow();
        assertThat(legs.subList(0, 3).stream().map(MatrixLeg::toString))
                .containsExactly(
                        "{node-version: 4, npm-version: 1, npm: 2}",
                        "{node-version: 4, npm-version: 3, npm: 2}",
                        "{node-version: 6, npm-version: 1}");
        assertThat(job(workflow, "build2").matrix().flatMap(Matrix::legs)).isEmpty();
    }

    @Test
    void callWithAMatrix() throws IOException {
        String[] documents = documents("reusable-workflow-job-strategy");
        Workflow workflow = workflow("ci", documents[1]);
        Workflow called = workflow("build", documents[3]);
        String reference = documents[2].strip();

        assertThat(CheckNames.of(workflow.check(job(workflow, "build"))
                        .lookup(uses -> uses.uses().equals(reference) ? Optional.of(called) : Optional.empty())))
                .containsExactly("build (v1) / build-it", "build (v2) / build-it");
    }

    @Test
    void listsAndBooleans() throws IOException {
        assertThat(names(read("yaml-schema-sequence"), "build")).hasSize(2).contains("build (one, two, three, four)");
        assertThat(job(read("yaml-schema-bool"), "build").matrix().flatMap(Matrix::legs).orElseThrow().stream()
                        .map(leg -> String.join(", ", leg.label().orElseThrow())))
                .containsExactly("true", "true", "true", "false", "false", "false", "true", "false", "true", "false");
    }
}
