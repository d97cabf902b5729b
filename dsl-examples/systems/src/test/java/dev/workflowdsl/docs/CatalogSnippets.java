package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.StepSnippets.SET_UP;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.catalog.actions.Cache;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupPython;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.catalog.google.OsvScannerReusable;
import dev.workflowdsl.codegen.wrapper.WrapperGenerator;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WorkflowYaml;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.util.List;

/** Snippets about typed calls of actions. */
final class CatalogSnippets {

    private CatalogSnippets() {}

    static Job image() {
        // tag::catalog-image
        var meta = Step.uses(Metadata.action()
                        .images("ghcr.io/acme/shop")
                        .tags("type=ref,event=branch", "type=semver,pattern={{version}}"))
                .id("meta");
        Job image = Job.of("image", Runner.UBUNTU_LATEST)
                .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .uses(Checkout.action())
                .uses(Login.action()
                        .registry("ghcr.io")
                        .username(github().actor())
                        .password(Secret.GITHUB_TOKEN))
                .step(meta)
                .uses(BuildPush.action()
                        .tags(meta.outputs().tags())
                        .platforms("linux/amd64", "linux/arm64")
                        .push(github().eventName().ne("pull_request")));
        // end::catalog-image
        return image;
    }

    static Job inputs() {
        // tag::catalog-inputs
        Axis<String> python = Axis.of("python", "3.13", "3.14");
        Job test = Job.of("test", Runner.UBUNTU_LATEST)
                .matrix(Matrix.of(python))
                .uses(Checkout.action().fetchDepth(0))
                .uses(SetupPython.action()
                        .pythonVersion(python)
                        .cache(SetupPython.Cache.PIP)
                        .cacheDependencyPath(List.of("requirements.txt", "requirements-dev.txt")))
                .uses(Cache.action("~/.cache/models", "models-" + python));
        // end::catalog-inputs
        return test;
    }

    static Job waysOut() {
        // tag::catalog-ways-out
        Job job = Job.of("build", Runner.UBUNTU_LATEST)
                .uses(Checkout.action().at("v6"))
                .uses(Checkout.action().at("11bd71901bbe5b1630ceea73d27597364c9af683", "v4.2.2"))
                .uses(SetupPython.action().cache(SetupPython.Cache.of("uv")).input("brand-new", true));
        // end::catalog-ways-out
        return job;
    }

    static CallingJob workflow() {
        // tag::catalog-workflow
        CallingJob scan = Job.calling(
                        "scan",
                        OsvScannerReusable.workflow()
                                .scanArgs("--recursive", "./")
                                .failOnVuln(false))
                .permissions(Permission.ACTIONS.read(), Permission.CONTENTS.read(), Permission.SECURITY_EVENTS.write());
        // end::catalog-workflow
        return scan;
    }

    // tag::catalog-pinning
    static final WorkflowSource CI = () -> Workflow.of("ci")
            .on(Push.any())
            .jobs(Job.of("build", Runner.UBUNTU_LATEST).uses(Checkout.action()).run("make"));

    static WrittenFiles write(Path root) {
        return WorkflowFiles.below(root).pinning(Pinning.MAJOR).write(CI);
    }
    // end::catalog-pinning

    static String pinned() {
        return WorkflowYaml.write(CI.workflow(), Pinning.MAJOR)
                .lines()
                .filter(line -> line.contains("uses: "))
                .findFirst()
                .orElseThrow();
    }

    static void own(Path sources) {
        // tag::catalog-own
        WrapperGenerator.into("com.example.actions")
                .action(SET_UP)
                .workflow(new DeployWorkflow().workflow())
                .writeTo(sources);
        // end::catalog-own
    }
}
