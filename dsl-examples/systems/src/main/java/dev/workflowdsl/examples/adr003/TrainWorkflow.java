package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.adr003.MlProject.mlflow;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** Trains the model on a GPU, tracks the run in MLflow and registers the model if it is good enough. */
public final class TrainWorkflow implements WorkflowSource {

    /** The name of the workflow, by which deployments wait for it. */
    static final String NAME = "Train";

    static final StringOutput RUN_ID = Output.string("run-id");

    /** Machines of the team that each take one job and are gone after it, so that no run finds what another has left. */
    private static final Runner GPU = Runner.group("gpu-ephemeral").withLabels("self-hosted", "linux", "x64");

    private static final Duration TRAINING = Duration.ofHours(8);
    private static final String MODEL = "model";
    private static final StringInput EXPERIMENT =
            Input.string("experiment").description("MLflow experiment; empty for the one of the model");
    private static final StringInput DATA_VERSION =
            Input.string("data-version").description("Version of the training data; empty for the latest");

    final Job train = train();

    final Job validate = MlProject.python("validate", Duration.ofMinutes(30))
            .environment(MlProject.TRAINING)
            .needs(train)
            .step(Steps.fetch(MODEL))
            .step(Step.run("pytest tests/model").name("Test the model").env("MODEL_PATH", MODEL))
            .step(mlflow("Validate the model", "validate-model.py")
                    .shell(Shell.PYTHON)
                    .env("RUN_ID", train.output(RUN_ID)));

    final Job register = MlProject.python("register", Duration.ofMinutes(15))
            .environment(MlProject.TRAINING)
            .needs(train, validate)
            .step(mlflow("Register the model", "register-model.py")
                    .shell(Shell.PYTHON)
                    .env("RUN_ID", train.output(RUN_ID)));

    final Job notify = Notifications.ofEveryRun(MlProject.SLACK_WEBHOOK_URL, train, validate, register);

    private static Job train() {
        var training = mlflow("Train", "train-model.sh")
                .env("EXPERIMENT", EXPERIMENT)
                .env("DATA_VERSION", DATA_VERSION)
                .id("training");
        return MlProject.onAws(MlProject.python("train", TRAINING))
                .environment(MlProject.TRAINING)
                .runsOn(GPU)
                .output(RUN_ID, training.outputs().get("run-id"))
                .run("Check the GPU", "nvidia-smi --query-gpu=name,memory.free,driver_version --format=csv")
                .step(MlProject.assumeRole(TRAINING))
                .step(MlProject.script("Fetch the training data", "fetch-data.sh")
                        .env("DATA_BUCKET", MlProject.DATA_BUCKET)
                        .env("DATA_VERSION", DATA_VERSION))
                .step(training)
                .step(Steps.handOn(MODEL, MODEL));
    }

    @Override
    public Workflow workflow() {
        return MlProject.workflow("train", NAME)
                .on(Schedule.of(Cron.weekly(DayOfWeek.SUNDAY, 2, 0)), WorkflowDispatch.with(EXPERIMENT, DATA_VERSION))
                .concurrency(Concurrency.group("train").cancelInProgress(false))
                .jobs(train, validate, register, notify);
    }
}
