package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.mlops.MlOpsProject.script;
import static dev.workflowdsl.examples.mlops.MlOpsProject.withAws;

import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.Locale;

/** Trains a model of the wanted kind on the wanted month, and registers it as the next version. */
public final class TrainModelWorkflow implements WorkflowSource {

    /** The algorithms that the training script knows. */
    enum ModelType {
        LINEAR_REGRESSION,
        XGBOOST,
        RANDOM_FOREST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int RETENTION_DAYS = 90;
    private static final ChoiceInput<ModelType> MODEL_TYPE = Input.choice("model_type", ModelType.class)
            .description("Model algorithm")
            .defaultValue(ModelType.XGBOOST)
            .required();
    private static final StringInput DATA_MONTH = Input.string("data_month")
            .description("Month of the training data, YYYY-MM")
            .required();
    private static final StringInput EXPERIMENT_NAME = Input.string("experiment_name")
            .description("MLflow experiment")
            .defaultValue(MlOpsProject.EXPERIMENT)
            .required();

    final Job train = train();
    final Job notify = Notifications.ofFailures(MlOpsProject.SLACK_WEBHOOK_URL, train);

    private static Job train() {
        var training = script("Train the model", "train-model.sh").id("training");
        var runId = training.outputs().get("run-id");
        var registration = withAws(script("Register the model", "register-model.py"))
                .shell(Shell.PYTHON)
                .env("RUN_ID", runId)
                .env("REGISTRY_URI", MlOpsProject.MLFLOW_TRACKING_URI)
                .id("registration");
        return MlOpsProject.python("train", Duration.ofHours(2))
                .environment(MlOpsProject.TRAINING)
                .env("MODEL_TYPE", MODEL_TYPE)
                .env("DATA_MONTH", DATA_MONTH)
                .env("EXPERIMENT_NAME", EXPERIMENT_NAME)
                .env("MLFLOW_TRACKING_URI", "http://127.0.0.1:5000")
                .step(script("Download the training data", "fetch-trips.sh"))
                .step(script("Start the MLflow server", "start-mlflow.sh"))
                .steps(training, registration)
                .step(script("Write the model card", "write-model-card.py")
                        .shell(Shell.PYTHON)
                        .env("RUN_ID", runId)
                        .env("RELEASE", registration.outputs().get("release")))
                .step(Steps.keep("model", RETENTION_DAYS, "models"))
                .step(Steps.keep("model-card", RETENTION_DAYS, "models/MODEL_CARD.md"))
                .step(Steps.keep("mlflow", RETENTION_DAYS, "mlflow.db", "mlartifacts", "mlflow.log"));
    }

    @Override
    public Workflow workflow() {
        // Two runs at a time would register two models as the same version.
        return MlOpsProject.workflow("train-model", "Model Training Pipeline")
                .runName("Train " + MODEL_TYPE + " on " + DATA_MONTH)
                .on(WorkflowDispatch.with(MODEL_TYPE, DATA_MONTH, EXPERIMENT_NAME))
                .concurrency(Concurrency.group("train-model").cancelInProgress(false))
                .jobs(train, notify);
    }
}
