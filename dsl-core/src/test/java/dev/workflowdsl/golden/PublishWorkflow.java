package dev.workflowdsl.golden;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.CallOutput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** A workflow that another one calls. */
final class PublishWorkflow implements WorkflowSource {

    static final StringInput VERSION =
            Input.string("version").description("The version to publish").required();
    static final BooleanInput DRAFT = Input.bool("draft").defaultValue(false);
    static final NumberInput RETRIES = Input.number("retries").defaultValue(1);
    static final Secret TOKEN = Secret.of("TOKEN");
    static final Output<String> DIGEST = Output.string("digest");

    @Override
    public Workflow workflow() {
        var push = Step.run("./push.sh \"$VERSION\" \"$RETRIES\" >> \"$GITHUB_OUTPUT\"")
                .id("push")
                .onlyIf(DRAFT.value().eq(false))
                .env("VERSION", VERSION)
                .env("RETRIES", RETRIES)
                .env("TOKEN", TOKEN);
        Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
                .output(DIGEST, push.outputs().get("digest"))
                .step(push);
        return Workflow.of("publish")
                .name("Publish")
                .on(WorkflowCall.with(VERSION, DRAFT, RETRIES)
                        .secret(TOKEN)
                        .optionalSecret(Secret.of("CHAT_TOKEN"))
                        .output(CallOutput.of(DIGEST, publish.outputOfCall(DIGEST))
                                .description("What identifies the image")))
                .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .jobs(publish);
    }
}
