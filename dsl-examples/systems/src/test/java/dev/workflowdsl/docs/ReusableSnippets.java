package dev.workflowdsl.docs;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** Snippets about workflows that others call. */
final class ReusableSnippets {

    // tag::reusable-both
    static final StringInput SUITE =
            Input.string("suite").description("Which tests").defaultValue("all");
    static final Secret LICENSE = Secret.of("LICENSE");

    static final Workflow TESTS = Workflow.of("tests")
            .on(WorkflowCall.with(SUITE).optionalSecret(LICENSE), WorkflowDispatch.with(SUITE))
            .permissions(Permission.CONTENTS.read())
            .jobs(Job.of("test", Runner.UBUNTU_LATEST)
                    .uses(Checkout.action())
                    .step(Step.run("./test.sh \"$SUITE\"").env("SUITE", SUITE).env("LICENSE", LICENSE)));
    // end::reusable-both

    private ReusableSnippets() {}

    static CallingJob matrix() {
        // tag::reusable-matrix
        Axis<String> suite = Axis.of("suite", "unit", "browser");
        CallingJob tests = Job.calling("tests", TESTS)
                .matrix(Matrix.of(suite))
                .with(SUITE, suite)
                .secret(LICENSE);
        // end::reusable-matrix
        return tests;
    }

    static CallingJob remote() {
        // tag::reusable-remote
        CallingJob scan = Job.calling("scan", "acme/pipelines/.github/workflows/scan.yml@v3")
                .permissions(Permission.CONTENTS.read(), Permission.SECURITY_EVENTS.write())
                .with("severity", "high")
                .inheritSecrets();
        // end::reusable-remote
        return scan;
    }

    static Report called() {
        // tag::reusable-forgotten
        CallingJob deploy = Job.calling("deploy", new DeployWorkflow().workflow())
                .with(DeployWorkflow.STAGE, DeployWorkflow.Stage.STAGING)
                .secret(DeployWorkflow.KUBE_CONFIG);
        Workflow release = Workflow.of("release").on(Push.toTags("v*")).jobs(deploy);

        Report report = Checks.standard().check(release);
        // end::reusable-forgotten
        return report;
    }
}
