package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.expression.Conditions.onEvent;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.codecov.Codecov;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** The quality gates that every change passes: format, lint, types, security and tests on each supported Python. */
public final class CiWorkflow implements WorkflowSource {

    private static final Axis<String> PYTHON = Axis.of("python-version", "3.9", "3.10", "3.11");
    private static final BooleanExpression IS_PUSH = onEvent("push");

    final Job qualityGates = Jobs.withCode("quality-gates", Duration.ofMinutes(30))
            .name("Quality gates (Python " + PYTHON + ")")
            .matrix(Matrix.of(PYTHON).failFast(false))
            .steps(Steps.setupPython(PYTHON), MlProject.installDependencies())
            .run("Code formatting", """
                    black --check src tests
                    isort --check-only src tests
                    """)
            .run("Linting", """
                    ruff check src tests
                    mypy src
                    """)
            .run("Security scanning", "bandit -r src")
            .run("Testing", "pytest tests/ --cov=src --cov-report=xml --junitxml=reports/junit.xml --durations=10")
            .uses(
                    "Upload coverage",
                    Codecov.action()
                            .token(MlProject.CODECOV_TOKEN)
                            .files("coverage.xml")
                            .flags("python-" + PYTHON)
                            .failCiIfError(IS_PUSH))
            .step(Steps.keep("test-report-" + PYTHON, 14, "reports/junit.xml"));

    final Job notify =
            Notifications.ofFailures(MlProject.SLACK_WEBHOOK_URL, qualityGates).andOnlyIf(IS_PUSH);

    @Override
    public Workflow workflow() {
        return HousePolicy.workflow("ci", "CI")
                .on(Push.toBranches("main", "develop"), PullRequest.targeting("main"))
                .concurrency(Concurrency.group("ci-" + github().ref()).cancelInProgress(onEvent("pull_request")))
                .jobs(qualityGates, notify);
    }
}
