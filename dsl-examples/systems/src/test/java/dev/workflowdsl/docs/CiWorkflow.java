package dev.workflowdsl.docs;

// tag::first
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupJava;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Tests every change, and publishes what is on main. */
public final class CiWorkflow implements WorkflowSource {

    static final SetupJava TEMURIN = SetupJava.action().distribution(SetupJava.Distribution.TEMURIN);
    static final Axis<String> JAVA = Axis.of("java", "17", "21");

    final Job test = Job.of("test", Runner.UBUNTU_LATEST)
            .name("Test on Java " + JAVA)
            .matrix(Matrix.of(JAVA))
            .uses(Checkout.action())
            .uses(TEMURIN.javaVersion(JAVA))
            .run("Run all tests", "mvn -B verify");

    final Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
            .needs(test)
            .onlyIf(github().ref().eq("refs/heads/main"))
            .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
            .uses(Checkout.action())
            .uses(TEMURIN.javaVersion("21"))
            .step(Step.run("mvn -B deploy -DskipTests").env("GITHUB_TOKEN", Secret.GITHUB_TOKEN));

    @Override
    public Workflow workflow() {
        return Workflow.of("ci")
                .name("CI")
                .on(Push.toBranches("main"), PullRequest.any())
                .permissions(Permission.CONTENTS.read())
                .jobs(test, publish);
    }
}
// end::first
