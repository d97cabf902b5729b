package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelRegistryWorkflowTest {

    private final ModelRegistryWorkflow registry = new ModelRegistryWorkflow();

    @TempDir
    Path directory;

    @Test
    void takesTheVersionFromTheReleaseOrFromWhoStartsIt() {
        assertThat(registry.workflow().on())
                .extracting(Object::toString)
                .first()
                .isEqualTo("release:\n  types: [published]");
        for (Place place : places()) {
            assertThat(step(place.job(), place.step()).toString())
                    .as(place.step())
                    .contains("VERSION: ${{ github.event.release.tag_name || inputs.version }}");
        }
    }

    private record Place(Job job, String step) {}

    private List<Place> places() {
        return List.of(
                new Place(registry.hfUpload, "Upload to Hugging Face"),
                new Place(registry.wandbLog, "Log model, results and lineage"));
    }

    @Test
    void uploadsAModelWithItsCardAndItsResults() {
        assertThat(names(registry.hfUpload))
                .containsSubsequence(
                        "Download the trained model",
                        "Run the test sets of Jain, Shehata and Harvey",
                        "Write the model card",
                        "Upload to Hugging Face");
    }

    @Test
    void tagsTheModelWhenAllOfItIsThere() throws IOException {
        Scripts.program(directory, "uv", "echo \"$2 $3 $4\" >> calls; [[ $4 != \"$BROKEN\" ]]");
        Map<String, String> environment = Map.of("MODEL", "acme/model", "VERSION", "v1.0.0", "BROKEN", "");

        assertThat(Scripts.run(upload(), directory, environment)).isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("calls")).hasContent("""
                hf upload acme/model
                hf upload acme/model
                hf repo tag
                """);
    }

    @Test
    void tagsNothingThatCouldNotBeUploaded() throws IOException {
        Scripts.program(directory, "uv", "echo \"$2 $3\" >> calls; exit 1");

        assertThat(Scripts.run(upload(), directory, Map.of("MODEL", "acme/model", "VERSION", "v1.0.0")))
                .isEqualTo(new Result(1, ""));
        assertThat(directory.resolve("calls")).hasContent("hf upload");
    }

    @Test
    void refusesAModelThatIsNotWhatTrainingHasLeft() throws IOException {
        Scripts.program(
                directory,
                "gh",
                "mkdir models && echo other > models/model.pkl && echo '"
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  model.pkl' > models/SHA256SUMS");
        Scripts.program(directory, "uv", "echo tokenizer");

        Result result = Scripts.run(
                step(registry.hfUpload, "Download the trained model"), directory, Map.of("ESM", Benchmarks.ESM));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("model.pkl: FAILED").doesNotContain("tokenizer");
    }

    @Test
    void logsWhatWasUploadedWithItsLineage() {
        assertThat(registry.wandbLog.needs()).containsExactly("hf-upload");
        assertThat(names(registry.wandbLog))
                .containsSubsequence("Fetch the model and its results", "Log model, results and lineage");
        assertThat(step(registry.wandbLog, "Log model, results and lineage").toString())
                .contains(
                        "TRAINING_DATA: ${{ hashFiles('train_datasets/**') }}",
                        "TEST_DATA: ${{ hashFiles('test_datasets/**') }}",
                        "os.environ[\"GITHUB_SHA\"]");
    }

    @Test
    void givesEachJobTheTokenOfItsServiceOnly() {
        assertThat(registry.hfUpload.environment()).contains(Environments.MODEL_REGISTRY);
        assertThat(registry.wandbLog.environment()).contains(Environments.EXPERIMENT_TRACKING);
        assertThat(jobsWith("secrets.HF_TOKEN")).containsExactly("hf-upload");
        assertThat(jobsWith("secrets.WANDB_API_KEY")).containsExactly("wandb-log");
        assertThat(registry.workflow().jobs()).allMatch(job -> job.permissions().isEmpty());
    }

    private List<String> jobsWith(String secret) {
        return registry.workflow().jobs().stream()
                .filter(job -> job.toString().contains(secret))
                .map(AnyJob::id)
                .toList();
    }

    private ExecutableStep<?> upload() {
        return step(registry.hfUpload, "Upload to Hugging Face");
    }
}
