package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.pythonWithoutCache;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.catalog.actions.DownloadArtifact;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Brings the trained model of a release to Hugging Face, and its lineage to Weights &amp; Biases. */
public final class ModelRegistryWorkflow implements WorkflowSource {

    static final StringInput VERSION = Input.string("version")
            .description("Version of the model, such as v0.2.0")
            .required();

    private static final StringExpression TAG =
            github().event().get("release").get("tag_name").or(VERSION.value()).asString();

    private static final String RELEASED = "released-model";

    final Job hfUpload = Environments.in(
                    Environments.MODEL_REGISTRY, Benchmarks.withEsmOnly("hf-upload", Duration.ofHours(2)))
            .step(script("Download the trained model", "download-trained-model.sh")
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                    .env("ESM", Benchmarks.ESM))
            .step(Benchmarks.runTestSets())
            .run(
                    "Write the model card",
                    "uv run python scripts/write_model_card.py --results results --output models/README.md")
            .step(script("Upload to Hugging Face", "upload-model.sh")
                    .env("HF_TOKEN", AntibodyProject.HF_TOKEN)
                    .env("MODEL", Benchmarks.CLASSIFIER)
                    .env("VERSION", TAG))
            .step(keep(RELEASED, "models", "results"));

    final Job wandbLog = Environments.in(
                    Environments.EXPERIMENT_TRACKING, pythonWithoutCache("wandb-log", Duration.ofMinutes(30)))
            .needs(hfUpload)
            .uses("Fetch the model and its results", DownloadArtifact.action().name(RELEASED))
            .step(ExperimentTracking.log("Log model, results and lineage", "log-model.py")
                    .env("VERSION", TAG)
                    .env("TRAINING_DATA", hashFiles("train_datasets/**"))
                    .env("TEST_DATA", hashFiles("test_datasets/**")));

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("model-registry", "Model registry")
                .on(Release.of(Release.Type.PUBLISHED), WorkflowDispatch.with(VERSION))
                .concurrency(Concurrency.group("model-registry").cancelInProgress(false))
                .jobs(hfUpload, wandbLog);
    }
}
