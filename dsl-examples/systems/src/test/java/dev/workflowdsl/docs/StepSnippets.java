package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.ShopWorkflow.CHECKOUT;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.Map;

/** Snippets about steps, actions and what else stands in a job. */
final class StepSnippets {

    private StepSnippets() {}

    static Job references() {
        // tag::references
        Action cache = Action.of("actions/cache@v5");
        Job job = Job.of("build", Runner.UBUNTU_LATEST)
                .uses(Action.of("actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"))
                .uses(cache.at("27d5ce7f107fe9357f9df03efb73ab90386fccae", "v5.0.5")
                        .with("path", "build"))
                .uses("Set up", Action.of("./.github/actions/set-up"))
                .uses("Lint", Action.of("docker://alpine:3.22").with("args", "./lint.sh"));
        // end::references
        return job;
    }

    static Workflow permissions() {
        // tag::permissions
        Job comment = Job.of("comment", Runner.UBUNTU_LATEST)
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PULL_REQUESTS.write().comment("posts the size of the image"))
                .run("./comment.sh");
        Workflow workflow = Workflow.of("size")
                .on(Push.any())
                .permissions(Permissions.none())
                .jobs(comment);
        // end::permissions
        return workflow;
    }

    static Job background() {
        // tag::background
        var server =
                Step.run("./server --port 8080").name("Server").id("server").background();
        Job job = Job.of("browser", Runner.UBUNTU_LATEST)
                .uses(CHECKOUT)
                .step(server)
                .step(Step.parallel(Step.run("npm run test:firefox"), Step.run("npm run test:chromium")))
                .step(Step.cancel(server));
        // end::background
        return job;
    }

    static CompositeAction composite() {
        return SET_UP;
    }

    // tag::composite
    static final ActionInput VERSION =
            ActionInput.of("version").description("Version of Python").defaultValue("3.14");
    static final ActionOutput HASH = ActionOutput.of("hash").description("Hash of the installed packages");
    static final CompositeAction SET_UP = setUp();

    private static CompositeAction setUp() {
        var install = Step.run("""
                        pip install -r requirements.txt
                        echo "hash=$(pip freeze | sha256sum | cut -c 1-8)" >> "$GITHUB_OUTPUT"
                        """).id("install").shell(Shell.BASH);
        return CompositeAction.of(".github/actions/set-up", "Set up", "Installs Python and all packages")
                .inputs(VERSION)
                .step(Step.uses(ShopWorkflow.SETUP_PYTHON.with("python-version", VERSION)))
                .step(install)
                .output(HASH, install.outputs().get("hash"));
    }
    // end::composite

    static Job compositeCall() {
        // tag::composite-call
        var setUp = Step.uses(SET_UP.call().with(VERSION, "3.13")).id("set-up");
        Job job = Job.of("test", Runner.UBUNTU_LATEST)
                .uses(CHECKOUT)
                .step(setUp)
                .step(Step.run("pytest --cache-key=\"$HASH\"")
                        .env("HASH", setUp.outputs().get(HASH)));
        // end::composite-call
        return job;
    }

    static Job extra() {
        // tag::extra
        Job job = Job.of("train", Runner.of(Expression.raw("vars.RUNNER || 'ubuntu-latest'")))
                .extra("accelerator", Map.of("kind", "gpu"))
                .continueOnError(
                        Expression.raw("github.event_name == 'schedule'").asBoolean())
                .step(Step.run("./train.sh").extra("retries", 2));
        // end::extra
        return job;
    }

    static Job refusedExtra() {
        // tag::refused-extra
        Job job = Job.of("train", Runner.UBUNTU_LATEST).extra("runs-on", "ubuntu-24.04");
        // end::refused-extra
        return job;
    }
}
