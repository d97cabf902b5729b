package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;

/** What the workflows of the library share. */
final class RetroPeftProject {

    static final Secret PYPI_TOKEN = Secret.of("PYPI_TOKEN");
    static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    static final Secret SLACK_WEBHOOK = Secret.of("SLACK_WEBHOOK");
    static final Secret GPG_PRIVATE_KEY = Secret.of("GPG_PRIVATE_KEY");

    /** The label of a larger runner of GitHub's with a graphics card; where there is none, a processor does. */
    static final Variable GPU_RUNNER = Variable.of("GPU_RUNNER");

    static final Environment PYPI = Environment.of("pypi")
            .url("https://pypi.org/project/retro-peft-adapters/")
            .onlyTags("v*.*.*")
            .secrets(PYPI_TOKEN, GPG_PRIVATE_KEY);

    static final Environment PAGES = Environment.of("github-pages").onlyBranches("main");

    /** The branch that keeps the results of all benchmarks, and the page that draws them. */
    static final String BENCHMARKS = "benchmarks";

    static final String PYTHON = "3.9";
    static final BooleanExpression IS_PULL_REQUEST = github().eventName().eq("pull_request");

    private RetroPeftProject() {}

    /** A workflow that may read the code, and has the versions of the project in its environment. */
    static Workflow workflow(String id, String name) {
        return Workflow.of(id)
                .name(name)
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH)
                .env("PYTHON_VERSION", PYTHON)
                .env("PYTORCH_VERSION", "2.0.0")
                .env("CUDA_VERSION", "11.8")
                .env("COVERAGE_THRESHOLD", "80");
    }

    /** A job that has Python and the library with what the extra asks for. */
    static Job python(String id, Duration timeout, String extra) {
        return Job.of(id, Runner.UBUNTU_LATEST)
                .timeout(timeout)
                .steps(Steps.checkout(), Steps.setupPython(PYTHON), install(extra));
    }

    /** Like {@link #python}, but from no cache that other runs can write, because what it makes is published. */
    static Job publishing(String id, Duration timeout, String extra) {
        return Job.of(id, Runner.UBUNTU_LATEST)
                .timeout(timeout)
                .steps(Steps.checkout(), Steps.setupPythonAnew(PYTHON), install(extra));
    }

    /** What a job needs that attests and signs. */
    static Permission[] maySign() {
        return new Permission[] {
            Permission.CONTENTS.read(),
            Permission.ID_TOKEN.write().comment("signs with the identity of the workflow"),
            Permission.ATTESTATIONS.write().comment("keeps the provenance")
        };
    }

    /** Runs in that environment, one job at a time; what runs is never stopped by the next. */
    static Job in(Environment environment, Job job) {
        return job.environment(environment)
                .concurrency(Concurrency.group("deploy-" + environment.name()).cancelInProgress(false));
    }

    /** Writes HTML to {@code site}; what Sphinx warns of fails. */
    static RunStep buildDocumentation() {
        return Step.run("sphinx-build -W --keep-going -b html docs site").name("Build the documentation");
    }

    /** Installs the library with PyTorch for processors. */
    static RunStep install(String extra) {
        return Step.run(pip("cpu", ".[" + extra + "]")).name("Install");
    }

    /** Installs the library with PyTorch for graphics cards. */
    static RunStep installForGpu(String extra) {
        return Step.run(pip("cu${CUDA_VERSION//./}", ".[" + extra + "]")).name("Install");
    }

    /** Installs a package in {@code dist}, and hides the sources, so that tests see nothing else. */
    static RunStep installPackage(Reference<String> suffix) {
        return Step.run("package=(dist/*.\"$SUFFIX\")\n" + pip("cpu", "${package[0]}[test]") + "rm -r src\n")
                .name("Install the package")
                .env("SUFFIX", suffix);
    }

    /** PyTorch alone comes from its own index, since what that has under other names must not shadow PyPI. */
    private static String pip(String build, String requirement) {
        return """
                pip install --no-deps --index-url "https://download.pytorch.org/whl/%s" "torch==$PYTORCH_VERSION"
                pip install --constraint requirements.txt "%s"
                """.formatted(build, requirement);
    }

    static RunStep script(String name, String script) {
        return Step.runResource(RetroPeftProject.class, script).name(name);
    }
}
