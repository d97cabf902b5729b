package dev.workflowdsl.benchmarks;

import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.cancelled;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.time.Duration;
import java.util.function.Supplier;

/** A realistic workflow of 5 jobs with 8 steps each: its Java values, made afresh, turned into YAML text. */
public final class TargetCi implements Supplier<String> {

    private static final String REQUIREMENTS = """
            requirements.txt
            requirements-dev.txt""";
    private static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    private static final Secret KUBECONFIG = Secret.of("KUBECONFIG_B64");
    private static final StringOutput DIGEST = Output.string("digest");

    /** Called by the harness; switches off that values record their Java lines, as a program does that only writes. */
    public TargetCi() {
        Origin.record(false);
    }

    @Override
    public String get() {
        return WorkflowYaml.write(workflow());
    }

    /** The workflow, made afresh. */
    public static Workflow workflow() {
        StringInput logLevel = Input.choice("log-level", "debug", "info", "warn")
                .description("Log level")
                .required()
                .defaultValue("info");
        Job lint = lint();
        Job test = test(lint, logLevel);
        Job integration = integration(lint);
        Job image = image(test, integration);
        return Workflow.of("ci")
                .name("CI")
                .on(
                        Push.toBranches("main", "release/**").paths(Filter.ignoring("docs/**", "**.md")),
                        PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.SYNCHRONIZE, PullRequest.Type.REOPENED)
                                .branches("main"),
                        Schedule.of(Cron.daily(3, 17)),
                        WorkflowDispatch.with(logLevel))
                .permissions(Permission.CONTENTS.read())
                .concurrency(Concurrency.group("ci-" + github().workflow() + "-" + github().ref())
                        .cancelInProgress())
                .env("PYTHONUNBUFFERED", "1")
                .env("REGISTRY", "ghcr.io")
                .env("IMAGE_NAME", github().repository())
                .jobs(lint, test, integration, image, deploy(image));
    }

    private static Job lint() {
        return withEnvironment(
                        Job.of("lint", Runner.UBUNTU_LATEST).name("Lint").timeout(Duration.ofMinutes(10)), "3.12")
                .run("Ruff", ". .venv/bin/activate && ruff check --output-format=github .")
                .run("Black", ". .venv/bin/activate && black --check .")
                .step(Step.run(". .venv/bin/activate && mypy --strict src")
                        .name("Mypy")
                        .continueOnError(true))
                .step(Step.uses(Action.of("actions/upload-artifact@v4")
                                .with("name", "lint-report")
                                .with("path", "reports/lint\nreports/mypy")
                                .with("if-no-files-found", "ignore")
                                .with("retention-days", 7))
                        .name("Upload lint report")
                        .onlyIf(always()));
    }

    private static Job test(Job lint, StringInput logLevel) {
        Axis<String> python = Axis.of("python", "3.11", "3.12");
        Job job = Job.of("test", Runner.UBUNTU_LATEST)
                .name("Test on Python " + python)
                .needs(lint)
                .env("DATABASE_URL", "postgres://postgres:postgres@localhost:5432/test")
                .env("REDIS_URL", "redis://localhost:6379/0")
                .matrix(Matrix.of(python))
                .timeout(Duration.ofMinutes(30))
                .service(
                        "postgres",
                        Service.image("postgres:16")
                                .port(5432, 5432)
                                .env("POSTGRES_USER", "postgres")
                                .env("POSTGRES_PASSWORD", "postgres")
                                .env("POSTGRES_DB", "test")
                                .options("--health-cmd pg_isready --health-interval 10s --health-timeout 5s"
                                        + " --health-retries 5"))
                .service(
                        "redis",
                        Service.image("redis:7")
                                .port(6379, 6379)
                                .options("--health-cmd \"redis-cli ping\" --health-interval 10s"
                                        + " --health-timeout 5s --health-retries 5"));
        return withEnvironment(job, python)
                .run("Migrate database", ". .venv/bin/activate && alembic upgrade head")
                .step(Step.run("""
                                . .venv/bin/activate
                                pytest -n auto --cov=src --cov-report=xml --junitxml=reports/junit.xml""")
                        .name("Unit tests")
                        .env("PYTEST_ADDOPTS", "--color=yes")
                        .env("LOG_LEVEL", "${{ inputs." + logLevel.name() + " || 'info' }}"))
                .uses(
                        "Coverage",
                        Action.of("codecov/codecov-action@v4")
                                .with("token", CODECOV_TOKEN)
                                .with("fail_ci_if_error", true)
                                .with("files", "coverage.xml")
                                .with("flags", "unit," + python))
                .step(Step.uses(Action.of("actions/upload-artifact@v4")
                                .with("name", "junit-" + python)
                                .with("path", "reports/junit.xml"))
                        .name("Upload test report")
                        .onlyIf(cancelled().not()));
    }

    private static Job integration(Job lint) {
        Job job = Job.of("integration", Runner.UBUNTU_22_04)
                .name("Integration")
                .needs(lint)
                .env("APP_ENV", "ci")
                .timeout(Duration.ofMinutes(45));
        return withEnvironment(job, "3.12")
                .run("Start stack", "docker compose up -d --wait")
                .step(Step.run(". .venv/bin/activate && pytest tests/integration")
                        .name("Integration tests")
                        .timeout(Duration.ofMinutes(20))
                        .shell(Shell.BASH)
                        .workingDirectory("services/api"))
                .step(Step.run("docker compose logs --no-color > compose.log")
                        .name("Dump logs")
                        .onlyIf(failure()))
                .step(Step.uses(Action.of("actions/upload-artifact@v4")
                                .with("name", "compose-logs")
                                .with("path", "compose.log"))
                        .name("Upload logs")
                        .onlyIf(failure()));
    }

    private static Job image(Job test, Job integration) {
        var metadata = Step.uses(Action.of("docker/metadata-action@v5")
                        .with("images", "ghcr.io/acme/app")
                        .with("tags", """
                                type=ref,event=branch
                                type=semver,pattern={{version}}
                                type=sha"""))
                .name("Image metadata")
                .id("metadata");
        var build = Step.uses(Action.of("docker/build-push-action@v6")
                        .with("build-args", "VERSION=" + github().sha() + "\nPYTHON=3.12")
                        .with("cache-from", "type=gha")
                        .with("cache-to", "type=gha,mode=max")
                        .with("context", ".")
                        .with("platforms", "linux/amd64,linux/arm64")
                        .with("push", true)
                        .with("tags", metadata.outputs().get("tags")))
                .name("Build and push")
                .id("build");
        String image = "ghcr.io/acme/app@" + build.outputs().get("digest");
        return Job.of("image", Runner.UBUNTU_LATEST)
                .name("Build image")
                .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write(), Permission.ID_TOKEN.write())
                .needs(test, integration)
                .timeout(Duration.ofMinutes(30))
                .output(DIGEST, build.outputs().get("digest"))
                .uses("Check out", Action.of("actions/checkout@v4"))
                .uses(
                        "Set up Buildx",
                        Action.of("docker/setup-buildx-action@v3").with("driver-opts", "network=host"))
                .step(Step.uses(Action.of("docker/login-action@v3")
                                .with("registry", env("REGISTRY"))
                                .with("username", github().actor())
                                .with("password", Secret.GITHUB_TOKEN))
                        .name("Log in")
                        .onlyIf(github().eventName().ne("pull_request")))
                .steps(metadata, build)
                .run("Scan image", "trivy image --exit-code 1 --severity HIGH,CRITICAL " + image)
                .run("Sign image", "cosign sign --yes " + image)
                .run("Summary", "echo \"digest=" + build.outputs().get("digest") + "\" >> \"$GITHUB_STEP_SUMMARY\"");
    }

    private static Job deploy(Job image) {
        return Job.of("deploy", Runner.UBUNTU_LATEST)
                .name("Deploy")
                .permissions(Permission.CONTENTS.read(), Permission.DEPLOYMENTS.write(), Permission.ID_TOKEN.write())
                .concurrency(Concurrency.group("deploy-production").cancelInProgress(false))
                .needs(image)
                .onlyIf(github().ref()
                        .eq("refs/heads/main")
                        .and(github().eventName().eq("push")))
                .timeout(Duration.ofMinutes(15))
                .environment(Environment.of("production").url("https://app.example.com"))
                .uses("Check out", Action.of("actions/checkout@v4").with("ref", github().sha()))
                .uses(
                        "Download reports",
                        Action.of("actions/download-artifact@v4")
                                .with("path", "reports")
                                .with("pattern", "junit-*")
                                .with("merge-multiple", true))
                .step(Step.run("echo \"$KUBECONFIG_B64\" | base64 -d > kubeconfig")
                        .name("Configure kubectl")
                        .env("KUBECONFIG_B64", KUBECONFIG))
                .run("Render manifests", "kustomize build deploy/production > rendered.yaml")
                .run("Set image", "sed -i \"s|IMAGE|ghcr.io/acme/app@" + image.output(DIGEST) + "|\" rendered.yaml")
                .step(Step.run("kubectl --kubeconfig kubeconfig apply -f rendered.yaml")
                        .name("Apply")
                        .timeout(Duration.ofMinutes(5)))
                .run("Wait for rollout", """
                        kubectl --kubeconfig kubeconfig rollout status deploy/app --timeout=300s
                        kubectl --kubeconfig kubeconfig get pods -o wide""")
                .run("Smoke test", "curl -fsS --retry 5 https://app.example.com/health");
    }

    /** The job with the four steps that every job with Python begins with. */
    private static Job withEnvironment(Job job, Object python) {
        return job.steps(checkout(), setupPython(python), cache(python), install());
    }

    private static ActionStep<StepOutputs> checkout() {
        return Step.uses(Action.of("actions/checkout@v4")
                        .with("persist-credentials", false)
                        .with("fetch-depth", 0))
                .name("Check out");
    }

    private static ActionStep<StepOutputs> setupPython(Object python) {
        return Step.uses(Action.of("actions/setup-python@v5")
                        .with("python-version", python)
                        .with("cache", "pip")
                        .with("cache-dependency-path", REQUIREMENTS))
                .name("Set up Python");
    }

    private static ActionStep<StepOutputs> cache(Object python) {
        String prefix = "venv-" + runner().os() + "-";
        return Step.uses(Action.of("actions/cache@v4")
                        .with("path", ".venv\n~/.cache/pip")
                        .with("key", prefix + python + "-" + hashFiles("requirements*.txt"))
                        .with("restore-keys", prefix + python + "-\n" + prefix))
                .name("Cache virtualenv");
    }

    private static RunStep install() {
        return Step.run("""
                        python -m venv .venv
                        . .venv/bin/activate
                        pip install --upgrade pip
                        pip install -r requirements.txt -r requirements-dev.txt""").name("Install dependencies");
    }
}
