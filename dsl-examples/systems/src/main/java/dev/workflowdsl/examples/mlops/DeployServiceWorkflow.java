package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.mlops.MlOpsProject.mlflow;
import static dev.workflowdsl.examples.mlops.MlOpsProject.script;
import static dev.workflowdsl.examples.mlops.MlOpsProject.withAws;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.when;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.examples.mlops.MlOpsProject.Stage;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.IdentifiedRunStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Brings one version of the model in one of the services to staging, and from there to production: a canary gets 10 % of the
 * traffic, and if it is well the new version gets all of it. What fails goes back.
 */
public final class DeployServiceWorkflow implements WorkflowSource {

    /** The services that serve the model. */
    enum ServiceType {
        WEB_SERVICE,
        BATCH,
        MLFLOW_SERVICE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Where a roll-back gets its keys from. Nobody has to approve it, so they allow nothing else than to go back to a revision
     * that has run before.
     */
    static final Environment ROLLBACK = Environment.of("rollback")
            .onlyBranches(MlOpsProject.MAIN)
            .secrets(MlOpsProject.AWS_ACCESS_KEY_ID, MlOpsProject.AWS_SECRET_ACCESS_KEY);

    static final StringOutput MODEL_VERSION = Output.string("model-version");
    static final StringOutput PREVIOUS = Output.string("previous");

    private static final ChoiceInput<Stage> TARGET = Input.choice("environment", Stage.class)
            .description("How far to go; production comes after staging")
            .defaultValue(Stage.STAGING)
            .required();
    private static final StringInput RELEASE = Input.string("model_version")
            .description("Version of the model, such as v1.2.3")
            .required();
    private static final ChoiceInput<ServiceType> SERVICE = Input.choice("service_type", ServiceType.class)
            .description("Service to deploy")
            .defaultValue(ServiceType.WEB_SERVICE)
            .required();
    private static final BooleanExpression IS_BATCH = SERVICE.value().eq(ServiceType.BATCH);

    final Job validate = validate();

    final Job build = new ServiceImage(
                    when(SERVICE.value().eq(ServiceType.WEB_SERVICE))
                            .then("04-deployment/web-services")
                            .orWhen(IS_BATCH, "04-deployment/batch")
                            .otherwise("04-deployment/mlflow-service")
                            .toString(),
                    List.of("type=sha,format=long", "type=raw,value=" + RELEASE))
            .publish("build")
            .needs(validate)
            .onlyIf(MlOpsProject.ON_MAIN);

    final Job deployStaging = deployStaging();
    final Job deployProduction = deployProduction();
    final Job rollback = rollback();
    final Job notify = Notifications.ofEveryRun(
            MlOpsProject.SLACK_WEBHOOK_URL, validate, build, deployStaging, deployProduction, rollback);

    private static Job validate() {
        var model = mlflow("Find the model", "find-model.py")
                .env("RELEASE", RELEASE)
                .id("model");
        return MlOpsProject.python("validate", Duration.ofMinutes(20))
                .onlyIf(MlOpsProject.ON_MAIN)
                .environment(MlOpsProject.TRAINING)
                .output(MODEL_VERSION, model.outputs().get("version"))
                .step(model)
                .step(mlflow("Validate the model's metrics", "validate-model.py")
                        .env("RUN_ID", model.outputs().get("run-id")));
    }

    private Job deployStaging() {
        var revision = revision(Stage.STAGING);
        return deployment(Stage.STAGING, revision)
                .needs(validate, build)
                .onlyIf(MlOpsProject.ON_MAIN)
                .step(revision)
                .step(onRevision(revision, "Deploy", "roll-out.sh"))
                .steps(smokeTests(revision));
    }

    private Job deployProduction() {
        var revision = revision(Stage.PRODUCTION);
        return deployment(Stage.PRODUCTION, revision)
                .needs(validate, build, deployStaging)
                .onlyIf(MlOpsProject.ON_MAIN.and(TARGET.value().eq(Stage.PRODUCTION)))
                .step(withAws(script("Back up the deployment", "back-up-deployment.sh"))
                        .env("MLFLOW_TRACKING_URI", MlOpsProject.MLFLOW_TRACKING_URI))
                .step(Steps.handOn("backup", "backup"))
                .step(revision)
                .step(onRevision(revision, "Start the canary with 10 % of the traffic", "start-canary.sh"))
                .step(withAws(script("Monitor the canary", "monitor-canary.sh")))
                .step(onRevision(revision, "Roll out to 100 % of the traffic", "roll-out.sh"))
                .steps(smokeTests(revision))
                .step(withAws(script("Stop the canary", "stop-canary.sh"))
                        .onlyIf(always().and(revision.outputs().get("revision").ne(""))))
                .step(script("Update the model registry", "update-registry.sh")
                        .env("MLFLOW_TRACKING_URI", MlOpsProject.MLFLOW_TRACKING_URI)
                        .env("MODEL_VERSION", validate.output(MODEL_VERSION)));
    }

    private static Job deployment(Stage stage, IdentifiedRunStep revision) {
        return stage.deployment()
                .env("SERVICE", SERVICE)
                .output(PREVIOUS, revision.outputs().get("previous"));
    }

    /** Registers what is to run, and knows what has run until now. */
    private IdentifiedRunStep revision(Stage stage) {
        return withAws(script("Register the revision", "register-revision.sh"))
                .env("IMAGE", build.output(ServiceImage.IMAGE))
                .env("MODEL_URI", "models:/nyc-taxi-duration/" + validate.output(MODEL_VERSION))
                .env("DB_HOST", stage.databaseHost())
                .id("revision");
    }

    private static RunStep onRevision(IdentifiedRunStep revision, String name, String script) {
        return withAws(script(name, script)).env("REVISION", revision.outputs().get("revision"));
    }

    private static List<Step> smokeTests(IdentifiedRunStep revision) {
        return List.of(
                script("Smoke test", "smoke-test.sh").onlyIf(IS_BATCH.not()),
                onRevision(revision, "Smoke test of the batch", "smoke-test-batch.sh")
                        .onlyIf(IS_BATCH));
    }

    private Job rollback() {
        return Jobs.deploying(Job.of("rollback", Runner.UBUNTU_LATEST), ROLLBACK)
                .needs(deployStaging, deployProduction)
                .onlyIf(failure().and(hasFailed(deployStaging).or(hasFailed(deployProduction))))
                .permissions(Permission.ISSUES.write().comment("opens an issue for the incident"))
                .timeout(Duration.ofMinutes(30))
                .env("SERVICE", SERVICE)
                .step(rollBack(Stage.STAGING, deployStaging))
                .step(rollBack(Stage.PRODUCTION, deployProduction))
                .step(Alerts.open(
                                "Deployment of " + SERVICE + " " + RELEASE + " failed",
                                Alerts.INCIDENT,
                                "Deployment to staging: " + deployStaging.result() + "\n\nDeployment to production: "
                                        + deployProduction.result())
                        .onlyIf(always()));
    }

    private static RunStep rollBack(Stage stage, Job deployment) {
        var previous = deployment.output(PREVIOUS);
        return withAws(script("Roll back " + stage, "roll-back.sh"))
                .onlyIf(hasFailed(deployment).and(previous.ne("")))
                .env("CLUSTER", stage.cluster())
                .env("PREVIOUS", previous);
    }

    private static BooleanExpression hasFailed(Job job) {
        return job.result().eq("failure");
    }

    @Override
    public Workflow workflow() {
        return ServiceImage.namedBy(
                        MlOpsProject.workflow("deploy-service", "Deploy Model Service"),
                        github().repository() + "/" + SERVICE)
                .runName("Deploy " + SERVICE + " " + RELEASE + " to " + TARGET)
                .on(WorkflowDispatch.with(TARGET, RELEASE, SERVICE))
                .concurrency(Concurrency.group("deploy-service-" + SERVICE).cancelInProgress(false))
                .jobs(validate, build, deployStaging, deployProduction, rollback, notify);
    }
}
