package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.adr003.MlProject.mlflow;
import static dev.workflowdsl.examples.adr003.MlProject.script;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.awsactions.AmazonEcrLogin;
import dev.workflowdsl.catalog.awsactions.AmazonEcsDeployTaskDefinition;
import dev.workflowdsl.catalog.awsactions.AmazonEcsRenderTaskDefinition;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.IdentifiedActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.List;

/**
 * Brings the service with the newest model to staging and then to production: the new version (green) starts beside the
 * old one (blue), gets the traffic, and loses it again if it is not well.
 */
public final class DeployWorkflow implements WorkflowSource {

    static final StringOutput IMAGE = Output.string("image");
    static final StringOutput MODEL_VERSION = Output.string("model-version");

    private static final Duration BUILD = Duration.ofMinutes(45);
    private static final Duration DEPLOYMENT = Duration.ofMinutes(90);
    private static final String SERVICE = "ml-api";
    private static final ChoiceInput<Target> TARGET = Input.choice("target", Target.class)
            .description("How far to go; production comes after staging")
            .defaultValue(Target.STAGING)
            .required();
    private static final StringInput MODEL = Input.string("model-version")
            .description("Version of the model in the registry; empty for the newest that passed validation");
    private static final BooleanExpression AFTER_TRAINING = onEvent("workflow_run");
    private static final BooleanExpression HAS_TRAINED =
            github().event().get("workflow_run").get("conclusion").asString().eq("success");
    private static final BooleanExpression IS_DUE =
            onBranch(MlProject.MAIN).and(AFTER_TRAINING.not().or(HAS_TRAINED));

    final Job build = build();

    final Job deployStaging = deployTo(Target.STAGING, build).steps(release(Target.STAGING));

    final Job deployProduction = deployTo(Target.PRODUCTION, build, deployStaging)
            .onlyIf(AFTER_TRAINING.or(TARGET.value().eq(Target.PRODUCTION)))
            .step(script("Snapshot the database", "snapshot-database.sh"))
            .steps(release(Target.PRODUCTION))
            .step(mlflow("Mark the model as champion", "promote-model.sh")
                    .env("MODEL_VERSION", build.output(MODEL_VERSION)));

    final Job notify = Notifications.ofEveryRun(MlProject.SLACK_WEBHOOK_URL, build, deployStaging, deployProduction)
            .andOnlyIf(IS_DUE);

    private static Job build() {
        var model = mlflow("Find the model", "find-model.sh")
                .env("MODEL_VERSION", MODEL)
                .id("model");
        var registry = Step.uses(AmazonEcrLogin.action()).name("Log in to ECR").id("registry");
        String repository = registry.outputs().registry() + "/" + SERVICE;
        // Production is built from this cache: who can write it has the role that pushes images, which is for main
        // alone.
        String cache = "type=registry,ref=" + repository + ":buildcache";
        var push = Step.uses(BuildPush.action()
                        .context(".")
                        .push(true)
                        .tags(repository + ":" + github().sha())
                        .buildArgs("GIT_COMMIT=" + github().sha())
                        .cacheFrom(cache)
                        .cacheTo(cache + ",mode=max,image-manifest=true,oci-mediatypes=true"))
                .name("Build and push")
                .id("push");
        String image = repository + "@" + push.outputs().digest();
        return MlProject.onAws(Jobs.withCode("build", BUILD))
                .onlyIf(IS_DUE)
                .environment(MlProject.IMAGES)
                .concurrency(Concurrency.group("build").cancelInProgress(false))
                .output(IMAGE, image)
                .output(MODEL_VERSION, model.outputs().get("version"))
                .steps(model, MlProject.assumeRole(BUILD), registry)
                .steps(Steps.setupBuildx(), push)
                .step(Steps.scanImage(image));
    }

    private static Job deployTo(Target target, Job... needed) {
        return MlProject.onAws(Jobs.deploying(Jobs.withCode("deploy-" + target, DEPLOYMENT), target.environment()))
                .needs(needed)
                .env("API_URL", Target.API_URL)
                .env("CLUSTER", target.cluster())
                .env("SERVICE", SERVICE)
                .step(MlProject.assumeRole(DEPLOYMENT));
    }

    /** From the running version to a healthy new one, or back. */
    private List<Step> release(Target target) {
        var blue = script("Remember the running version", "find-blue.sh").id("blue");
        String settings =
                "GIT_COMMIT=" + github().sha() + "\nMODEL_URI=models:/ml-project/" + build.output(MODEL_VERSION) + "\n";
        var definition = Step.uses(AmazonEcsRenderTaskDefinition.action(
                                SERVICE, build.output(IMAGE).toString())
                        .taskDefinition("deploy/ecs/" + target + ".json")
                        .environmentVariables(settings))
                .name("Write the task definition")
                .id("definition");
        var green = deployGreen(target, definition);
        var deploymentId = green.outputs().codedeployDeploymentId();
        return List.of(
                blue,
                definition,
                green,
                script("Wait for green to get the traffic", "await-traffic.sh").env("DEPLOYMENT_ID", deploymentId),
                Steps.checkHealth(),
                script("Roll back", "roll-back.sh")
                        .onlyIf(failure().and(deploymentId.ne("")))
                        .env("BLUE", blue.outputs().get("task-definition"))
                        .env("DEPLOYMENT_ID", deploymentId));
    }

    /** Migrates the database in a task of its own, then lets CodeDeploy start green beside blue. */
    private static IdentifiedActionStep<AmazonEcsDeployTaskDefinition.Outputs> deployGreen(
            Target target, IdentifiedActionStep<AmazonEcsRenderTaskDefinition.Outputs> definition) {
        return Step.uses(AmazonEcsDeployTaskDefinition.action(
                                definition.outputs().taskDefinition())
                        .cluster(target.cluster())
                        .service(SERVICE)
                        .codedeployAppspec("deploy/ecs/appspec.yaml")
                        .runTask(true)
                        .runTaskSubnets(Target.SUBNETS)
                        .runTaskSecurityGroups(Target.SECURITY_GROUPS.toString())
                        .runTaskContainerOverrides(
                                "[{\"name\": \"" + SERVICE + "\", \"command\": [\"alembic\", \"upgrade\", \"head\"]}]")
                        .waitForTaskStopped(true))
                .name("Start green")
                .id("green");
    }

    @Override
    public Workflow workflow() {
        return MlProject.workflow("deploy", "Deploy")
                .on(
                        WorkflowRun.of(TrainWorkflow.NAME)
                                .types(WorkflowRun.Type.COMPLETED)
                                .branches(MlProject.MAIN),
                        WorkflowDispatch.with(TARGET, MODEL))
                .jobs(build, deployStaging, deployProduction, notify);
    }
}
