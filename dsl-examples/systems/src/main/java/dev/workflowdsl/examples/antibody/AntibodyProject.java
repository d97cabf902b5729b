package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.cancelled;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupPython;
import dev.workflowdsl.catalog.actions.UploadArtifact;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.astralsh.SetupUv;
import dev.workflowdsl.catalog.peterevans.CreatePullRequest;
import dev.workflowdsl.examples.fragments.BotPullRequest;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Conditions;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.List;

/** What the workflows of the project share: names, the steps that set up Python, and how results are kept. */
final class AntibodyProject {

    static final String REPOSITORY = "The-Obstacle-Is-The-Way/antibody_training_pipeline_ESM";
    static final String MAIN = "main";

    /** The newest version of Python that is supported, and the one that all but tests run on. */
    static final String PYTHON = "3.12";

    static final Axis<String> PYTHONS = Axis.of("python-version", "3.11", PYTHON);

    private static final SetupUv UV = SetupUv.action().pythonVersion(PYTHON);

    /** Bash with {@code pipefail}, which GitHub's own default lacks. */
    static final Defaults BASH = Defaults.ofShell(Shell.BASH);

    static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    static final Secret PYPI_API_TOKEN = Secret.of("PYPI_API_TOKEN");
    static final Secret TEST_PYPI_API_TOKEN = Secret.of("TEST_PYPI_API_TOKEN");
    static final Secret HF_TOKEN = Secret.of("HF_TOKEN");
    static final Secret WANDB_API_KEY = Secret.of("WANDB_API_KEY");

    /** Logins of the team, separated by commas. */
    static final Variable REVIEWERS = Variable.of("REVIEWERS");

    /** Fails for what is known to be severe and could be mended. */
    static final Trivy NOTHING_SEVERE = Trivy.action()
            .severity(Trivy.Severity.HIGH, Trivy.Severity.CRITICAL)
            .ignoreUnfixed(true)
            .exitCode(1);

    /** Unless a job was cancelled, so also for the results of what failed. */
    static final Condition EVEN_IF_RED = cancelled().not();

    private AntibodyProject() {}

    /** A workflow whose token reads the code and nothing else. */
    static Workflow workflow(String file, String name) {
        return Workflow.of(file)
                .name(name)
                .permissions(Permission.CONTENTS.read())
                .defaults(BASH);
    }

    /** One run for each pull request or branch; a newer commit of a pull request stops the run before it. */
    static Concurrency newestOf(String file) {
        var group = github().event().get("pull_request").get("number").or(github().ref());
        return Concurrency.group(file + "-" + group).cancelInProgress(Conditions.onEvent("pull_request"));
    }

    /** A job that has the code and nothing else. */
    static Job plain(String id, Duration timeout) {
        return Job.of(id, Runner.UBUNTU_LATEST).timeout(timeout).step(checkout());
    }

    /** A job on {@link #PYTHON} with all packages of {@code uv.lock}. */
    static Job python(String id, Duration timeout) {
        return install(plain(id, timeout), SetupPython.action().pythonVersion(PYTHON), UV.enableCache(true));
    }

    /** Like {@link #python}, from no cache that other runs can write, because what it makes is published. */
    static Job pythonWithoutCache(String id, Duration timeout) {
        return install(plain(id, timeout), SetupPython.action().pythonVersion(PYTHON), UV.enableCache(false));
    }

    /** A leg for each version of {@link #PYTHONS}, which all run to their end. */
    static Job onEveryPython(String id, Duration timeout) {
        return install(
                plain(id, timeout).matrix(Matrix.of(PYTHONS).failFast(false)),
                SetupPython.action().pythonVersion(PYTHONS),
                UV.enableCache(true).pythonVersion(PYTHONS));
    }

    private static Job install(Job job, SetupPython python, SetupUv uv) {
        return job.uses("Set up Python", python)
                .uses("Set up uv", uv)
                .run("Install dependencies", "uv sync --locked --all-extras");
    }

    static RunStep script(String name, String script) {
        return Step.runResource(AntibodyProject.class, script).name(name);
    }

    /**
     * Opens a pull request, or brings the open one up to date, and starts the checks that {@link #MAIN} requires of it.
     *
     * @param label its label, and the name of its branch
     * @param path what may be changed
     */
    static List<Step> pullRequest(String label, String path, String title, String body) {
        return BotPullRequest.steps(
                CreatePullRequest.action()
                        .base(MAIN)
                        .branch("chore/" + label)
                        .addPaths(path)
                        .commitMessage(title)
                        .title(title)
                        .body(body)
                        .labels(label)
                        .reviewers(REVIEWERS),
                new CiWorkflow(),
                new DockerWorkflow());
    }

    /** Keeps files of a job for two weeks, also if it failed. */
    static ActionStep<UploadArtifact.Outputs> keep(String artifact, String first, String... more) {
        return Step.uses(UploadArtifact.action(first, more).name(artifact).retentionDays(14))
                .name("Keep " + artifact)
                .onlyIf(EVEN_IF_RED);
    }

    static ActionStep<Checkout.Outputs> checkout() {
        return Step.uses(Checkout.action()).name("Check out");
    }
}
