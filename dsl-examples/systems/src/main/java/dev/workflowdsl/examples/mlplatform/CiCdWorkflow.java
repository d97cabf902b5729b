package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.mlplatform.MlPlatformProject.python;
import static dev.workflowdsl.expression.Conditions.isFork;
import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.codecov.Codecov;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** From a change to production: checks, tests, a scanned image, staging, and after an approval production. */
public final class CiCdWorkflow implements WorkflowSource {

    static final StringOutput IMAGE = Output.string("image");

    private static final String NAME = "ghcr.io/ml-platform/ml-platform";
    private static final String UNDER_TEST = "ml-platform:under-test";
    private static final BuildPush BUILD = BuildPush.action()
            .cacheFrom("type=gha")
            .cacheTo("type=gha,mode=max")
            .buildArgs("VERSION=" + github().sha());

    final Job quality = python("quality", Duration.ofMinutes(10))
            .run("Black", "black --check --diff .")
            .run("isort", "isort --check-only --diff .")
            .run("Flake8", "flake8 .")
            .run("MyPy", "mypy src")
            .run("Bandit", "bandit --recursive src")
            .run("Safety", "safety check --file requirements.txt");

    final Job test = python("test", Duration.ofMinutes(20))
            .service(
                    "postgres",
                    healthy(Service.image("postgres:15").port(5432, 5432), "pg_isready --username test_user")
                            .env("POSTGRES_USER", "test_user")
                            .env("POSTGRES_PASSWORD", "test_password")
                            .env("POSTGRES_DB", "test_db"))
            .service("redis", healthy(Service.image("redis:7").port(6379, 6379), "redis-cli ping"))
            .env("DATABASE_URL", "postgresql://test_user:test_password@localhost:5432/test_db")
            .env("REDIS_URL", "redis://localhost:6379/0")
            .env("SECRET_KEY", "test-secret-key-for-ci")
            .env("HYPOTHESIS_PROFILE", "ci")
            .run("Unit tests", "pytest tests/unit --cov=src")
            .run("Integration tests", "pytest tests/integration --cov=src --cov-append")
            .run("Property-based tests, and coverage of all", """
                    pytest tests/property --cov=src --cov-append \\
                      --cov-report=term --cov-report=xml --cov-report=html --cov-fail-under=70
                    """)
            .uses(
                    "Upload coverage",
                    Codecov.action().token(MlPlatformProject.CODECOV_TOKEN).files("coverage.xml"))
            .step(Steps.keep("coverage", 14, "coverage.xml", "htmlcov"));

    final Job build = build().needs(quality, test);
    final Job deployStaging = Deployment.toStaging(build.output(IMAGE)).needs(build);
    final Job deployProduction = Deployment.toProduction(build.output(IMAGE)).needs(build, deployStaging);

    /** Whoever is on call is paged for what has gone wrong in an environment, not for a red test. */
    final CallingJob alert = AlertWorkflow.ofFailures(
                    "CI/CD has failed",
                    MlPlatformProject.SLACK_WEBHOOK,
                    quality,
                    test,
                    build,
                    deployStaging,
                    deployProduction)
            .with(AlertWorkflow.DETAILS, "What was deployed before runs again, if it was a deployment that failed.")
            .with(
                    AlertWorkflow.PAGE,
                    deployStaging
                            .result()
                            .eq("failure")
                            .or(deployProduction.result().eq("failure")))
            .secret(AlertWorkflow.PAGERDUTY_TOKEN, MlPlatformProject.PAGERDUTY_TOKEN);

    private static Service healthy(Service service, String command) {
        return service.options(
                "--health-cmd \"" + command + "\" --health-interval 10s --health-timeout 5s --health-retries 5");
    }

    /** Pushes only what Trivy has let pass; forks cannot push. */
    private static Job build() {
        var metadata = Step.uses(Metadata.action()
                        .images(NAME)
                        .tags(
                                "type=ref,event=branch",
                                "type=ref,event=pr",
                                "type=sha,prefix={{branch}}-,enable="
                                        + github().ref().startsWith("refs/heads/"),
                                "type=semver,pattern=v{{version}}",
                                "type=raw,value=latest,enable={{is_default_branch}}")
                        .flavor("latest=false"))
                .name("Name the tags")
                .id("metadata");
        var push = Step.uses(BUILD.push(true)
                        .tags(metadata.outputs().tags())
                        .labels(metadata.outputs().labels()))
                .name("Push")
                .id("push");
        return Job.of("build", Runner.UBUNTU_LATEST)
                .onlyIf(onEvent("push").or(isFork().not()))
                .permissions(
                        Permission.CONTENTS.read(), Permission.PACKAGES.write().comment("pushes the image"))
                .timeout(Duration.ofMinutes(30))
                .output(IMAGE, NAME + "@" + push.outputs().digest())
                .steps(Steps.checkout(), Steps.setupBuildx(), metadata)
                .uses("Build", BUILD.load(true).tags(UNDER_TEST))
                .step(Steps.scanImage(UNDER_TEST))
                .uses(
                        "Log in",
                        Login.action()
                                .registry("ghcr.io")
                                .username(github().actor())
                                .password(Secret.GITHUB_TOKEN))
                .step(push);
    }

    @Override
    public Workflow workflow() {
        // A push must not cancel the one before it, which may wait for somebody to approve its deployment.
        var group = github().event().get("pull_request").get("number").or(github().runId());
        return MlPlatformProject.workflow("ci-cd", "CI/CD")
                .on(Push.toBranches("main", "develop").tags("v*.*.*"), PullRequest.any())
                .concurrency(Concurrency.group("ci-cd-" + group).cancelInProgress())
                .jobs(quality, test, build, deployStaging, deployProduction, alert);
    }
}
