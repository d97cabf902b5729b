package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.EVEN_IF_RED;
import static dev.workflowdsl.examples.antibody.AntibodyProject.MAIN;
import static dev.workflowdsl.examples.antibody.AntibodyProject.PYTHONS;
import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.onEveryPython;
import static dev.workflowdsl.examples.antibody.AntibodyProject.python;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.codecov.Codecov;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** What every change must pass: code quality, tests, known vulnerabilities, and before main the published results. */
public final class CiWorkflow implements WorkflowSource {

    final Job quality = onEveryPython("quality", Duration.ofMinutes(10))
            .run("Make room for reports", "mkdir reports")
            .run("Ruff", "uv run ruff check . | tee reports/ruff.txt")
            .run("Ruff format", "uv run ruff format --check --diff . | tee reports/format.txt")
            .run("mypy", "uv run mypy --strict src | tee reports/mypy.txt")
            .run("Bandit", "uv run bandit --recursive src --severity-level medium | tee reports/bandit.txt")
            .step(keep("quality-" + PYTHONS, "reports"));

    final Job testUnit = onEveryPython("test-unit", Duration.ofMinutes(15))
            .run("Unit tests", """
                    uv run pytest tests/unit --junitxml=reports/junit.xml \\
                      --cov=src --cov-branch --cov-report=xml --cov-fail-under="$COVERAGE_THRESHOLD"
                    """)
            .step(Step.uses(Codecov.action()
                            .token(AntibodyProject.CODECOV_TOKEN)
                            .files("coverage.xml")
                            .flags("unit"))
                    .name("Upload coverage")
                    .onlyIf(EVEN_IF_RED))
            .step(keep("test-unit-" + PYTHONS, "reports/junit.xml", "coverage.xml"));

    final Job testIntegration = python("test-integration", Duration.ofMinutes(15))
            .run("Integration tests", "uv run pytest tests/integration --junitxml=reports/junit.xml")
            .step(keep("test-integration", "reports/junit.xml"));

    final Job testE2e = Benchmarks.withCachedModels("test-e2e", Duration.ofMinutes(60))
            .needs(testUnit)
            .onlyIf(onEvent("workflow_dispatch")
                    .or(onEvent("pull_request").and(github().baseRef().eq(MAIN))))
            .permissions(Benchmarks.mayComment())
            .run("End-to-end tests", "uv run pytest tests/e2e --junitxml=reports/junit.xml")
            .steps(Benchmarks.crossValidate(), Benchmarks.runTestSets(), Benchmarks.checkParity())
            .step(Benchmarks.keepResults("confusion-matrices"))
            .step(Benchmarks.comment("parity", "parity.md"));

    final Job security = python("security", Duration.ofMinutes(15))
            .step(script("Audit the dependencies", "audit-dependencies.sh"))
            .uses("Trivy: nothing high or critical", AntibodyProject.NOTHING_SEVERE.scanType(Trivy.ScanType.FS));

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("ci", "CI")
                .on(Push.any(), PullRequest.any(), WorkflowDispatch.manual())
                .concurrency(AntibodyProject.newestOf("ci"))
                .env("PYTEST_TIMEOUT", "300")
                .env("COVERAGE_THRESHOLD", "80")
                .jobs(quality, testUnit, testIntegration, testE2e, security);
    }
}
