package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.adr003.MlProject.mlflow;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.awsactions.AmazonEcrLogin;
import dev.workflowdsl.catalog.awsactions.AmazonEcsDeployTaskDefinition;
import dev.workflowdsl.catalog.awsactions.AmazonEcsRenderTaskDefinition;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.IdentifiedActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Brings the service with the newest model to staging and then to production: the new version (green) starts beside the
 * old one (blue), gets the traffic, and loses it again if it is not well.
 */
public final class DeployWorkflow implements WorkflowSource {

    /** Where the service runs, and how far a deployment goes that somebody starts by hand. */
    enum Target {
        STAGING,
        PRODUCTION;

        /** The name of the environment. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        String cluster() {
            return "ml-project-" + this;
        }
    }

    static final Output<String> IMAGE = Output.string("image");
    static final Output<String> MODEL_VERSION = Output.string("model-version");

    private static final Duration BUILD = Duration.ofMinutes(45);
    private static final Duration DEPLOYMENT = Duration.ofMinutes(90);
    private static final String SERVICE = "ml-api";
    private static final Variable API_URL = Variable.of("API_URL");
    private static final Input<Target> TARGET = Input.choice("target", Target.class)
            .description("How far to go; production comes after staging")
            .defaultValue(Target.STAGING)
            .required();
    private static final Input<String> MODEL = Input.string("model-version")
            .description("Version of the model in the registry; empty for the newest that passed validation");
    private static final BooleanExpression AFTER_TRAINING = github().eventName().eq("workflow_run");
    private static final BooleanExpression HAS_TRAINED =
            github().event().get("workflow_run").get("conclusion").asString().eq("success");
    private static final BooleanExpression IS_DUE =
            github().eventName().ne("workflow_run").or(HAS_TRAINED);

    final Job build = build();

    final Job deployStaging = deployTo(Target.STAGING, build).steps(release(Target.STAGING));

    final Job deployProduction = deployTo(Target.PRODUCTION, build, deployStaging)
            .onlyIf(github().ref()
                    .eq("refs/heads/main")
                    .and(AFTER_TRAINING.or(TARGET.value().eq(Target.PRODUCTION))))
            .step(Step.runResource(DeployWorkflow.class, "snapshot-database.sh").name("Snapshot the database"))
            .steps(release(Target.PRODUCTION))
            .step(mlflow("Mark the model as champion", "promote-model.sh")
                    .env("MODEL_VERSION", build.output(MODEL_VERSION)));

    final Job notify = Notifications.ofEveryRun(MlProject.SLACK_WEBHOOK_URL, build, deployStaging, deployProduction)
            .onlyIf(always().and(IS_DUE));

    private static Job build() {
        var model = mlflow("Find the model", "find-model.sh")
                .env("MODEL_VERSION", MODEL)
                .id("model");
        var registry = Step.uses(AmazonEcrLogin.action()).name("Log in to ECR").id("registry");
        String repository = registry.outputs().registry() + "/" + SERVICE;
        var push = Step.uses(BuildPush.action()
                        .context(".")
                        .push(true)
                        .tags(repository + ":" + github().sha())
                        .buildArgs("GIT_COMMIT=" + github().sha())
                        .cacheFrom("type=registry,ref=" + repository + ":buildcache")
                        .cacheTo("type=registry,ref=" + repository
                                + ":buildcache,mode=max,image-manifest=true,oci-mediatypes=true"))
                .name("Build and push")
                .id("push");
        String image = repository + "@" + push.outputs().digest();
        return Job.of("build", Runner.UBUNTU_LATEST)
                .onlyIf(IS_DUE)
                .permissions(
                        Permission.CONTENTS.read(), Permission.ID_TOKEN.write().comment("assumes the AWS role"))
                .timeout(BUILD)
                .output(IMAGE, image)
                .output(MODEL_VERSION, model.outputs().get("version"))
                .steps(Steps.checkout(), model, MlProject.assumeRole("AWS_BUILD_ROLE_ARN", BUILD), registry)
                .steps(Steps.setupBuildx(), push)
                .uses(
                        "Scan the image",
                        Trivy.action()
                                .imageRef(image)
                                .severity(Trivy.Severity.CRITICAL, Trivy.Severity.HIGH)
                                .ignoreUnfixed(true)
                                .exitCode(1)
                                .cache(false));
    }

    private static Job deployTo(Target target, Job... needed) {
        return Job.of("deploy-" + target, Runner.UBUNTU_LATEST)
                .needs(needed)
                .environment(Environment.of(target.toString()).url(API_URL.value()))
                .concurrency(Concurrency.group("deploy-" + target).cancelInProgress(false))
                .permissions(
                        Permission.CONTENTS.read(), Permission.ID_TOKEN.write().comment("assumes the AWS role"))
                .timeout(DEPLOYMENT)
                .env("API_URL", API_URL)
                .env("CLUSTER", target.cluster())
                .env("SERVICE", SERVICE)
                .steps(Steps.checkout(), MlProject.assumeRole("AWS_DEPLOY_ROLE_ARN", DEPLOYMENT));
    }

    /** From the running version to a healthy new one, or back. */
    private List<Step> release(Target target) {
        var blue = Step.runResource(DeployWorkflow.class, "find-blue.sh")
                .name("Remember the running version")
                .id("blue");
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
                Step.runResource(DeployWorkflow.class, "await-traffic.sh")
                        .name("Wait for green to get the traffic")
                        .env("DEPLOYMENT_ID", deploymentId),
                Steps.checkHealth(),
                Step.runResource(DeployWorkflow.class, "roll-back.sh")
                        .name("Roll back")
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
                        .runTaskSubnets(Variable.of("ECS_SUBNETS"))
                        .runTaskSecurityGroups(
                                Variable.of("ECS_SECURITY_GROUPS").toString())
                        .runTaskContainerOverrides(
                                "[{\"name\": \"" + SERVICE + "\", \"command\": [\"alembic\", \"upgrade\", \"head\"]}]")
                        .waitForTaskStopped(true))
                .name("Start green")
                .id("green");
    }

    @Override
    public Workflow workflow() {
        return Workflow.of("deploy")
                .name("Deploy")
                .on(
                        WorkflowRun.of(TrainWorkflow.NAME)
                                .types(WorkflowRun.Type.COMPLETED)
                                .branches("main"),
                        WorkflowDispatch.with(TARGET, MODEL))
                .permissions(Permission.CONTENTS.read())
                .defaults(MlProject.BASH)
                .env("MLFLOW_TRACKING_URI", MlProject.MLFLOW_TRACKING_URI)
                .env("MODEL_NAME", "ml-project")
                .jobs(build, deployStaging, deployProduction, notify);
    }
}
