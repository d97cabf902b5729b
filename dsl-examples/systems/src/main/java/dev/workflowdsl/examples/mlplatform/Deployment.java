package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.mlplatform.MlPlatformProject.script;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.catalog.awsactions.ConfigureAwsCredentials;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;

/** Jobs that bring an image to a cluster, see whether it works there, and go back if it does not. */
final class Deployment {

    private static final String REGION = "us-east-1";

    private Deployment() {}

    /** Replaces what runs, pod by pod. */
    static Job toStaging(Expression<String> image) {
        var deploy = script("Deploy", "deploy.sh").env("IMAGE", image).id("deploy");
        return to(MlPlatformProject.STAGING)
                .steps(deploy, Steps.checkHealth(), script("Smoke test", "smoke-test.sh"))
                .step(script("Roll back", "roll-back.sh")
                        .onlyIf(failure().and(deploy.outputs().get("started").eq("true"))))
                .step(team());
    }

    /** Starts the new version as green beside the old one, which is blue and stays until green has proved itself. */
    static Job toProduction(Expression<String> image) {
        var green = script("Start green", "start-green.sh").env("IMAGE", image).id("green");
        var newColor = green.outputs().get("green");
        var oldColor = green.outputs().get("blue");
        return to(MlPlatformProject.PRODUCTION)
                .step(green)
                .step(script("Check the health of green", "check-green.sh").env("COLOR", newColor))
                .step(script("Switch traffic to green", "switch-traffic.sh").env("COLOR", newColor))
                .steps(
                        Steps.checkHealth(),
                        script("Smoke test", "smoke-test.sh"),
                        script("Watch for ten minutes", "watch-pods.sh").env("COLOR", newColor))
                .step(script("Roll back to blue", "switch-traffic.sh")
                        .onlyIf(failure().and(oldColor.ne("")))
                        .env("COLOR", oldColor))
                .step(Step.run("kubectl scale \"deployment/ml-platform-$COLOR\" --namespace \"$STAGE\" --replicas 0")
                        .name("Decommission blue")
                        .env("COLOR", oldColor))
                .run("Configure alerts", "kubectl apply --namespace \"$STAGE\" --filename deploy/monitoring")
                .step(team());
    }

    private static Step team() {
        return Notifications.ofSuccess(MlPlatformProject.SLACK_WEBHOOK, "A new version is deployed");
    }

    /** A job that talks to the cluster of that environment, where the settings of the service are already. */
    private static Job to(Environment environment) {
        String stage = environment.name().text();
        return Job.of("deploy-" + stage, Runner.UBUNTU_LATEST)
                .onlyIf(onBranch("main"))
                .environment(environment)
                .concurrency(Concurrency.group("deploy-" + stage).cancelInProgress(false))
                .timeout(Duration.ofMinutes(45))
                .env("STAGE", stage)
                .env("API_URL", environment.url().orElseThrow().text())
                .step(Steps.checkout())
                .uses(
                        "Log in to AWS",
                        ConfigureAwsCredentials.action(REGION)
                                .awsAccessKeyId(MlPlatformProject.AWS_ACCESS_KEY_ID)
                                .awsSecretAccessKey(MlPlatformProject.AWS_SECRET_ACCESS_KEY))
                .run("Find the cluster", "aws eks update-kubeconfig --name \"ml-platform-$STAGE\" --region " + REGION)
                .step(script("Hand over the settings", "apply-settings.sh")
                        .env("DATABASE_URL", MlPlatformProject.DATABASE_URL)
                        .env("REDIS_URL", MlPlatformProject.REDIS_URL)
                        .env("SECRET_KEY", MlPlatformProject.SECRET_KEY));
    }
}
