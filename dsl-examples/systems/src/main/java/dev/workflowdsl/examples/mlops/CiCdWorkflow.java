package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.mlops.MlOpsProject.installDependencies;
import static dev.workflowdsl.examples.mlops.MlOpsProject.mlflow;
import static dev.workflowdsl.examples.mlops.MlOpsProject.python;
import static dev.workflowdsl.examples.mlops.MlOpsProject.script;
import static dev.workflowdsl.examples.mlops.MlOpsProject.withAws;
import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.SecurityJobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.examples.mlops.MlOpsProject.Stage;
import dev.workflowdsl.examples.mlops.TrainModelWorkflow.ModelType;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.List;

/**
 * From a change to production: checks, image, model, monitoring, integration, security, staging, production.
 *
 * <p>Jobs have no names but their ids, because those are the checks that branch protection requires.
 */
public final class CiCdWorkflow implements WorkflowSource {

    static final StringOutput RUN_ID = Output.string("run-id");

    private static final Axis<String> PYTHON = Axis.of("python-version", "3.9", "3.10", "3.11");
    private static final BooleanExpression IS_PULL_REQUEST = onEvent("pull_request");
    private static final ServiceImage IMAGE = new ServiceImage(
            "04-deployment/web-services",
            List.of(
                    "type=sha,format=long",
                    "type=ref,event=branch",
                    "type=raw,value=latest,enable={{is_default_branch}}"));

    final Job lint = python("lint", Duration.ofMinutes(15))
            .run("Black", "black --check --diff .")
            .run("isort", "isort --check-only --diff .")
            .run("Flake8", "flake8 --statistics .")
            .run("Pylint", "pylint --recursive=y --fail-under=8.0 .");

    final Job test = Jobs.withCode("test", Duration.ofMinutes(30))
            .matrix(Matrix.of(PYTHON).failFast(false))
            .steps(Steps.setupPython(PYTHON), installDependencies())
            .run("Unit tests", "pytest tests/unit --cov --cov-report=xml --junitxml=reports/junit.xml")
            .step(Steps.keep("test-report-" + PYTHON, 14, "coverage.xml", "reports/junit.xml"));

    final Job validateNotebooks = python("validate-notebooks", Duration.ofMinutes(20))
            .step(script("Validate notebooks", "validate-notebooks.sh"));

    final Job checkImage = IMAGE.check("check-image").needs(lint, test).onlyIf(IS_PULL_REQUEST);
    final Job buildImage = IMAGE.publish("build-image").needs(lint, test).onlyIf(IS_PULL_REQUEST.not());
    final Job trainModel = trainModel().needs(lint, test);

    final Job validateModel = python("validate-model", Duration.ofMinutes(20))
            .environment(MlOpsProject.TRAINING)
            .needs(trainModel)
            .step(mlflow("Validate the model's metrics", "validate-model.py").env("RUN_ID", trainModel.output(RUN_ID)));

    final Job setupMonitoring = Jobs.withCode("setup-monitoring", Duration.ofMinutes(20))
            .needs(lint)
            .env("COMPOSE_FILE", "05-monitoring/docker-compose.yaml")
            .run("Start the monitoring stack", "docker compose up --detach --wait --wait-timeout 300")
            .step(script("Check Grafana and its database", "check-monitoring.sh"))
            .step(Step.run("docker compose logs --no-color --timestamps")
                    .name("Show logs")
                    .onlyIf(failure()))
            .step(Step.run("docker compose down --volumes")
                    .name("Stop the monitoring stack")
                    .onlyIf(always()));

    final Job integrationTest = MlOpsProject.withDatabase(python("integration-test", Duration.ofMinutes(30)))
            .needs(test)
            .run("Integration tests", "pytest tests/integration --junitxml=reports/integration.xml");

    final Job securityScan = securityScan();
    final Job codeql = SecurityJobs.codeqlOfPython("security-extended");

    final Job deployStaging = deployTo(
                    Stage.STAGING, script("Smoke test", "smoke-test.sh"), script("Load test", "load-test.sh"))
            .needs(
                    buildImage,
                    trainModel,
                    validateModel,
                    validateNotebooks,
                    setupMonitoring,
                    integrationTest,
                    securityScan,
                    codeql);

    final Job deployProduction = deployTo(Stage.PRODUCTION, script("Smoke test", "smoke-test.sh"))
            .needs(buildImage, trainModel, deployStaging);

    /** All that a push goes through. */
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
        codeql,
        deployStaging,
        deployProduction
    };

    final Job notify =
            Notifications.ofEveryRun(MlOpsProject.SLACK_WEBHOOK_URL, stages).andOnlyIf(IS_PULL_REQUEST.not());

    private static Job trainModel() {
        // Always the same month, so that the runs of different commits compare.
        var training = withAws(script("Train", "train-model.sh"))
                .env("MLFLOW_TRACKING_URI", MlOpsProject.MLFLOW_TRACKING_URI)
                .id("training");
        return python("train-model", Duration.ofHours(1))
                .onlyIf(MlOpsProject.ON_MAIN)
                .environment(MlOpsProject.TRAINING)
                .env("MODEL_TYPE", ModelType.XGBOOST)
                .env("DATA_MONTH", "2021-01")
                .env("EXPERIMENT_NAME", MlOpsProject.EXPERIMENT)
                .output(RUN_ID, training.outputs().get("run-id"))
                .step(script("Download the training data", "fetch-trips.sh"))
                .step(training)
                .step(Steps.handOn("model", "models"));
    }

    private static Job securityScan() {
        Trivy scan = Trivy.action().scanType(Trivy.ScanType.FS).ignoreUnfixed(true);
        return SecurityJobs.scan("security-scan", Duration.ofMinutes(20))
                .steps(Steps.setupPython(env("PYTHON_VERSION")), installDependencies())
                .uses("Trivy: all findings", scan.format(Trivy.Format.SARIF).output("trivy.sarif"))
                .step(Steps.showFindings("trivy.sarif", "trivy"))
                .uses(
                        "Trivy: nothing high or critical",
                        scan.severity(Trivy.Severity.CRITICAL, Trivy.Severity.HIGH)
                                .exitCode(1)
                                .skipSetupTrivy(true))
                .run("pip-audit", "pip-audit --requirement requirements.txt --desc");
    }

    /** Deploys, runs the tests against what is deployed, and goes back if one of them fails. */
    private Job deployTo(Stage stage, Step... tests) {
        var revision = withAws(script("Register the revision", "register-revision.sh"))
                .env("IMAGE", buildImage.output(ServiceImage.IMAGE))
                .env("MODEL_URI", "runs:/" + trainModel.output(RUN_ID) + "/model")
                .env("DB_HOST", stage.databaseHost())
                .id("revision");
        var previous = revision.outputs().get("previous");
        return stage.deployment()
                .onlyIf(MlOpsProject.ON_MAIN)
                .env("SERVICE", "web-service")
                .step(revision)
                .step(withAws(script("Deploy", "roll-out.sh"))
                        .env("REVISION", revision.outputs().get("revision")))
                .step(Steps.checkHealth())
                .steps(tests)
                .step(withAws(script("Roll back", "roll-back.sh"))
                        .onlyIf(failure().and(previous.ne("")))
                        .env("PREVIOUS", previous));
    }

    @Override
    public Workflow workflow() {
        // A push must not cancel the one before it, which may wait for somebody to approve its deployment.
        var group = github().event().get("pull_request").get("number").or(github().runId());
        return ServiceImage.namedBy(
                        MlOpsProject.workflow("ci-cd", "CI/CD"),
                        github().repository().toString())
                .on(Push.toBranches("main", "develop"), PullRequest.any(), WorkflowDispatch.manual())
                .concurrency(Concurrency.group("ci-cd-" + group).cancelInProgress())
                .jobs(stages)
                .jobs(checkImage, notify);
    }
}
