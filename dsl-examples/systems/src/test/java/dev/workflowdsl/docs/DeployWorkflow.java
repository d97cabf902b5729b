package dev.workflowdsl.docs;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

// tag::reusable
/** Brings an image of the shop to one of its stages; other workflows call it. */
public final class DeployWorkflow implements WorkflowSource {

    enum Stage {
        STAGING,
        PRODUCTION
    }

    static final ChoiceInput<Stage> STAGE = Input.choice("stage", Stage.class).required();
    static final StringInput IMAGE =
            Input.string("image").description("Name and digest of the image").required();
    static final NumberInput REPLICAS = Input.number("replicas").defaultValue(2);
    static final Secret KUBE_CONFIG = Secret.of("KUBE_CONFIG");
    static final StringOutput URL = Output.string("url");

    final Job rollOut = rollOut();

    @Override
    public Workflow workflow() {
        return Workflow.of("deploy")
                .name("Deploy")
                .on(WorkflowCall.with(STAGE, IMAGE, REPLICAS)
                        .secret(KUBE_CONFIG)
                        .output(URL, rollOut.outputOfCall(URL)))
                .permissions(Permissions.none())
                .jobs(rollOut);
    }

    private static Job rollOut() {
        var apply = Step.run("""
                        echo "$KUBE_CONFIG" > kubeconfig
                        export KUBECONFIG="$PWD/kubeconfig"
                        kubectl set image deployment/shop shop="$IMAGE"
                        kubectl scale deployment/shop --replicas="$REPLICAS"
                        kubectl rollout status deployment/shop --timeout=5m
                        echo "url=https://$STAGE.shop.example" >> "$GITHUB_OUTPUT"
                        """)
                .id("apply")
                .env("KUBE_CONFIG", KUBE_CONFIG)
                .env("STAGE", STAGE)
                .env("IMAGE", IMAGE)
                .env("REPLICAS", REPLICAS);
        return Job.of("roll-out", Runner.UBUNTU_LATEST)
                .environment(Environment.of("shop-" + STAGE).url(apply.outputs().get("url")))
                .concurrency(Concurrency.group("deploy-" + STAGE))
                .timeout(Duration.ofMinutes(15))
                .step(apply)
                .output(URL, apply.outputs().get("url"));
    }
}
// end::reusable
