package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.mlops.MlOpsProject.installDependencies;
import static dev.workflowdsl.examples.mlops.MlOpsProject.script;
import static dev.workflowdsl.examples.mlops.MlOpsProject.withAws;
import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.cancelled;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.catalog.actions.UploadArtifact;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.catalog.github.CodeqlUploadSarif;
import dev.workflowdsl.catalog.sigstore.CosignInstaller;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.examples.mlops.MlOpsProject.Stage;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/**
 * From a change to production: checks, image, model, monitoring, integration, security, staging, production.
 *
 * <p>Jobs have no names but their ids, because those are the checks that branch protection requires.
 */
public final class CiCdWorkflow implements WorkflowSource {

    static final Output<String> IMAGE = Output.string("image");
    static final Output<String> RUN_ID = Output.string("run-id");

    private static final Axis<String> PYTHON = Axis.of("python-version", "3.9", "3.10", "3.11");
    private static final String UNDER_TEST = "mlops-project:under-test";
    private static final BooleanExpression IS_NO_PULL_REQUEST =
            github().eventName().ne("pull_request");

    final Job lint = python("lint", Duration.ofMinutes(15))
            .run("Black", "black --check --diff .")
            .run("isort", "isort --check-only --diff .")
            .run("Flake8", "flake8 --statistics .")
            .run("Pylint", "pylint --recursive=y --fail-under=8.0 .");

    final Job test = Job.of("test", Runner.UBUNTU_LATEST)
            .matrix(Matrix.of(PYTHON).failFast(false))
            .timeout(Duration.ofMinutes(30))
            .steps(Steps.checkout(), Steps.setupPython(PYTHON), installDependencies())
            .run("Unit tests", "pytest tests/unit --cov --cov-report=xml --junitxml=reports/junit.xml")
            .step(Step.uses(UploadArtifact.action("coverage.xml", "reports/junit.xml")
                            .name("test-report-" + PYTHON)
                            .retentionDays(14))
                    .name("Keep the test report")
                    .onlyIf(cancelled().not()));

    final Job validateNotebooks = python("validate-notebooks", Duration.ofMinutes(20))
            .step(script("Validate notebooks", "validate-notebooks.sh"));

    final Job buildImage = buildImage().needs(lint, test);
    final Job trainModel = trainModel().needs(lint, test);

    final Job validateModel = python("validate-model", Duration.ofMinutes(20))
            .needs(trainModel)
            .step(script("Validate the model's metrics", "validate-model.py")
                    .shell(Shell.PYTHON)
                    .env("RUN_ID", trainModel.output(RUN_ID))
                    .env("MLFLOW_TRACKING_URI", MlOpsProject.MLFLOW_TRACKING_URI));

    final Job setupMonitoring = Job.of("setup-monitoring", Runner.UBUNTU_LATEST)
            .needs(lint)
            .timeout(Duration.ofMinutes(20))
            .env("COMPOSE_FILE", "05-monitoring/docker-compose.yaml")
            .step(Steps.checkout())
            .run("Start the monitoring stack", "docker compose up --detach --wait --wait-timeout 300")
            .step(script("Check Grafana and its database", "check-monitoring.sh"))
            .step(Step.run("docker compose logs --no-color --timestamps")
                    .name("Show logs")
                    .onlyIf(failure()))
            .step(Step.run("docker compose down --volumes")
                    .name("Stop the monitoring stack")
                    .onlyIf(always()));

    final Job integrationTest = python("integration-test", Duration.ofMinutes(30))
            .needs(test)
            .service("postgres", MlOpsProject.postgres())
            .env("PGHOST", "localhost")
            .env("PGUSER", "postgres")
            .env("PGPASSWORD", "postgres")
            .env("PGDATABASE", "test")
            .step(script("Create the tables", "create-tables.sh"))
            .run("Integration tests", "pytest tests/integration --junitxml=reports/integration.xml");

    final Job securityScan = securityScan();

    final Job deployStaging = deployTo(
                    Stage.STAGING, script("Smoke test", "smoke-test.sh"), script("Load test", "load-test.sh"))
            .needs(
                    buildImage,
                    trainModel,
                    validateModel,
                    validateNotebooks,
                    setupMonitoring,
                    integrationTest,
                    securityScan);

    final Job deployProduction = deployTo(Stage.PRODUCTION, script("Smoke test", "smoke-test.sh"))
            .needs(buildImage, trainModel, deployStaging);

    private final Job[] stages = {
        lint,
        test,
        validateNotebooks,
        buildImage,
        trainModel,
        validateModel,
        setupMonitoring,
        integrationTest,
        securityScan,
        deployStaging,
        deployProduction
    };

    final Job notify =
            Notifications.ofEveryRun(MlOpsProject.SLACK_WEBHOOK_URL, stages).onlyIf(always().and(IS_NO_PULL_REQUEST));

    /** A job that has Python and all packages. */
    private static Job python(String id, Duration timeout) {
        return Job.of(id, Runner.UBUNTU_LATEST)
                .timeout(timeout)
                .steps(Steps.checkout(), Steps.setupPython(env("PYTHON_VERSION")), installDependencies());
    }

    /** Pull requests build and scan the image too, but only others push it. */
    private static Job buildImage() {
        var name = script("Name the image", "name-image.sh").id("name");
        var metadata = Step.uses(Metadata.action()
                        .images(name.outputs().get("image"))
                        .tags(
                                "type=sha,format=long",
                                "type=ref,event=branch",
                                "type=raw,value=latest,enable={{is_default_branch}}"))
                .name("Name the tags")
                .id("metadata");
        var push = Step.uses(dockerBuild()
                        .push(true)
                        .tags(metadata.outputs().tags())
                        .labels(metadata.outputs().labels()))
                .name("Push")
                .id("push");
        String image = name.outputs().get("image") + "@" + push.outputs().digest();
        return Job.of("build-image", Runner.UBUNTU_LATEST)
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PACKAGES.write().comment("pushes the image"),
                        Permission.ID_TOKEN.write().comment("signs the image"))
                .timeout(Duration.ofMinutes(45))
                .output(IMAGE, image)
                .steps(Steps.checkout(), Steps.setupBuildx(), name, metadata)
                .uses("Build", dockerBuild().load(true).tags(UNDER_TEST))
                .uses(
                        "Scan",
                        Trivy.action()
                                .imageRef(UNDER_TEST)
                                .severity(Trivy.Severity.CRITICAL)
                                .ignoreUnfixed(true)
                                .exitCode(1)
                                .cache(false))
                .step(Step.uses(Login.action()
                                .registry(env("DOCKER_REGISTRY"))
                                .username(github().actor())
                                .password(Secret.GITHUB_TOKEN))
                        .name("Log in")
                        .onlyIf(IS_NO_PULL_REQUEST))
                .step(push.onlyIf(IS_NO_PULL_REQUEST))
                .step(Step.uses(CosignInstaller.action()).name("Install cosign").onlyIf(IS_NO_PULL_REQUEST))
                .step(Step.run("cosign sign --yes \"$IMAGE\"")
                        .name("Sign")
                        .onlyIf(IS_NO_PULL_REQUEST)
                        .env("IMAGE", image));
    }

    private static BuildPush dockerBuild() {
        return BuildPush.action()
                .context(MlOpsProject.WEB_SERVICE)
                .buildArgs("GIT_COMMIT=" + github().sha())
                .cacheFrom("type=gha")
                .cacheTo("type=gha,mode=max");
    }

    private static Job trainModel() {
        var training = withAws(script("Train", "train-model.sh"))
                .env("MLFLOW_TRACKING_URI", MlOpsProject.MLFLOW_TRACKING_URI)
                .env("TRAINING_MONTH", "2021-01")
                .env("VALIDATION_MONTH", "2021-02")
                .id("training");
        return python("train-model", Duration.ofHours(1))
                .onlyIf(IS_NO_PULL_REQUEST)
                .output(RUN_ID, training.outputs().get("run-id"))
                .step(training)
                .uses(
                        "Keep the model",
                        UploadArtifact.action("models")
                                .name("model")
                                .ifNoFilesFound(UploadArtifact.IfNoFilesFound.ERROR)
                                .retentionDays(30));
    }

    private static Job securityScan() {
        Trivy scan = Trivy.action().scanType(Trivy.ScanType.FS).ignoreUnfixed(true);
        return python("security-scan", Duration.ofMinutes(20))
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.SECURITY_EVENTS.write().comment("shows findings in the Security tab"))
                .uses("Trivy: all findings", scan.format(Trivy.Format.SARIF).output("trivy.sarif"))
                .step(Step.uses(CodeqlUploadSarif.action()
                                .sarifFile("trivy.sarif")
                                .category("trivy"))
                        .name("Show findings in the Security tab")
                        .onlyIf(IS_NO_PULL_REQUEST))
                .uses(
                        "Trivy: nothing high or critical",
                        scan.severity(Trivy.Severity.CRITICAL, Trivy.Severity.HIGH)
                                .exitCode(1)
                                .skipSetupTrivy(true))
                .run("pip-audit", "pip-audit --requirement requirements.txt --desc");
    }

    /** Deploys, runs the tests against what is deployed, and goes back if one of them fails. */
    private Job deployTo(Stage stage, Step... tests) {
        var deployment = withAws(script("Deploy", "deploy-service.sh"))
                .env("IMAGE", buildImage.output(IMAGE))
                .env("MODEL_URI", "runs:/" + trainModel.output(RUN_ID) + "/model")
                .env("DB_HOST", stage.databaseHost())
                .id("deployment");
        var previous = deployment.outputs().get("previous");
        return Job.of("deploy-" + stage, Runner.UBUNTU_LATEST)
                .onlyIf(github().ref().eq("refs/heads/main"))
                .environment(stage.environment())
                .concurrency(Concurrency.group("deploy-" + stage).cancelInProgress(false))
                .permissions(Permissions.none())
                .timeout(Duration.ofMinutes(45))
                .env("API_URL", stage.apiUrl())
                .env("CLUSTER", "mlops-" + stage)
                .env("SERVICE", "web-service")
                .steps(deployment, Steps.checkHealth())
                .steps(tests)
                .step(withAws(script("Roll back", "roll-back.sh"))
                        .onlyIf(failure().and(previous.ne("")))
                        .env("PREVIOUS", previous));
    }

    @Override
    public Workflow workflow() {
        // A push must not cancel the one before it, which may wait for somebody to approve its deployment.
        var group = github().event().get("pull_request").get("number").or(github().runId());
        return Workflow.of("ci-cd")
                .name("CI/CD")
                .on(Push.toBranches("main", "develop"), PullRequest.any(), WorkflowDispatch.manual())
                .permissions(Permission.CONTENTS.read())
                .concurrency(Concurrency.group("ci-cd-" + group).cancelInProgress())
                .defaults(MlOpsProject.BASH)
                .env("PYTHON_VERSION", "3.11")
                .env("DOCKER_REGISTRY", "ghcr.io")
                .env("IMAGE_NAME", github().repository())
                .jobs(stages)
                .jobs(notify);
    }
}
