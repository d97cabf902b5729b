package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** All keys of jobs that call a workflow, and all forms of naming it. */
final class CallingWorkflow implements WorkflowSource {

    private static final String DEPLOY_COMMIT = "5f3c2e7d8a1b4c6e9f0a2b3c4d5e6f708192a3b4";
    private static final Axis<String> REGION = Axis.of("region", "eu", "us");

    private final CallingJob publish = publish();

    @Override
    public Workflow workflow() {
        return Workflow.of("calling")
                .name("Calling")
                .on(Push.toTags("v*"))
                .permissions(Permission.CONTENTS.read())
                .jobs(publish, deploy(), scan(), notice());
    }

    private static CallingJob publish() {
        return Job.calling("publish", new PublishWorkflow().workflow())
                .name("Publish " + github().refName())
                .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .with(PublishWorkflow.VERSION, github().refName())
                .with(PublishWorkflow.DRAFT, true)
                .with(PublishWorkflow.RETRIES, 3)
                .secret(PublishWorkflow.TOKEN, Secret.of("REGISTRY_TOKEN"))
                .secret(Secret.of("CHAT_TOKEN"));
    }

    private CallingJob deploy() {
        WorkflowReference deploy = WorkflowReference.parse("acme/pipelines/.github/workflows/deploy.yml@v2")
                .at(DEPLOY_COMMIT, "v2.1.0");
        return Job.calling("deploy", deploy)
                .comment("The pipelines of the company.")
                .name("Deploy to " + REGION)
                .permissions(Permissions.readAll())
                .needs(publish)
                .onlyIf(github().repository().eq("acme/app"))
                .concurrency(Concurrency.group("deploy-" + REGION).cancelInProgress())
                .matrix(Matrix.of(REGION).failFast(false))
                .with("region", REGION)
                .with("digest", publish.output(PublishWorkflow.DIGEST))
                .inheritSecrets();
    }

    private CallingJob scan() {
        return Job.calling("scan", "$/.github/workflows/publish.yml")
                .permissions(Permissions.writeAll())
                .needs(publish)
                .with("version", "latest")
                .secret(PublishWorkflow.TOKEN);
    }

    private Job notice() {
        Output<String> digest = PublishWorkflow.DIGEST;
        return Job.of("notice", Runner.UBUNTU_LATEST)
                .needs(publish)
                .onlyIf(always())
                .step(Step.run("echo \"$DIGEST ($RESULT)\"")
                        .env("DIGEST", publish.output(digest))
                        .env("RESULT", publish.result()));
    }
}
