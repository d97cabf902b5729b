package dev.workflowdsl.testing;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests ask about; made without Java lines, so that messages stay the same. */
final class Pipelines {

    static final Axis<String> JAVA = Axis.of("java", "17", "21");
    static final Axis<String> OS = Axis.of("os", "linux", "windows");
    static final StringOutput VERSION = Output.string("version");
    static final Secret TOKEN = Secret.of("TOKEN");
    static final Secret NPM_TOKEN = Secret.of("NPM_TOKEN");
    static final Concurrency ONE_AT_A_TIME =
            Concurrency.group("ci-" + github().ref()).cancelInProgress();

    static final Job TEST = unrecorded(() -> Job.of("test", Runner.UBUNTU_LATEST)
            .matrix(Matrix.of(JAVA, OS).exclude(JAVA.is("17"), OS.is("windows")).failFast(false))
            .uses(Action.of("actions/checkout@v5").with("persist-credentials", false))
            .run("Run all tests", "make test\nmake report"));

    static final Job BUILD = unrecorded(() -> Job.of("build", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(5))
            .output(VERSION, "1.0")
            .run("make"));

    static final Job PUBLISH = unrecorded(() -> Job.of("publish", Runner.UBUNTU_LATEST)
            .needs(TEST, BUILD)
            .onlyIf("github.ref == 'refs/heads/main' && github.event_name == 'push'")
            .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write().comment("publishes"))
            .environment(Environment.of("production"))
            .step(Step.run("make publish").id("publish").env("TOKEN", TOKEN).env("VERSION", BUILD.output(VERSION)))
            .step(Step.run("echo ${{ github.actor }}").name("Tell").onlyIf("always()")));

    static final CallingJob DEPLOY =
            unrecorded(() -> Job.calling("deploy", "acme/pipelines/.github/workflows/deploy.yml@v3")
                    .needs(PUBLISH)
                    .with("stage", "production")
                    .secret(TOKEN, NPM_TOKEN));

    static final Workflow CI = unrecorded(() -> Workflow.of("ci")
            .name("CI")
            .on(Push.toBranches("main"), PullRequest.any())
            .permissions(Permission.CONTENTS.read())
            .concurrency(ONE_AT_A_TIME)
            .env("LEVEL", 3)
            .jobs(TEST, BUILD, PUBLISH, DEPLOY));

    private Pipelines() {}

    static <T> T unrecorded(Supplier<T> supplier) {
        return Origin.unrecorded(supplier);
    }

    static AbstractThrowableAssert<?, ? extends Throwable> assertFails(ThrowingCallable assertion) {
        return Assertions.assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
