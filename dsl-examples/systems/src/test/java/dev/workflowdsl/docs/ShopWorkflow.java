package dev.workflowdsl.docs;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.docs.DeployWorkflow.Stage;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** The pipeline of a web shop: docs/concepts.md goes through it part by part. */
final class ShopWorkflow implements WorkflowSource {

    static final Action CHECKOUT = Action.of("actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1");
    static final Action SETUP_PYTHON =
            Action.of("actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0");
    static final Action LOGIN = Action.of("docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0");
    static final Action BUILD_PUSH =
            Action.of("docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0");

    // tag::matrix
    static final Axis<String> PYTHON = Axis.of("python", "3.10", "3.14");
    static final Axis<String> DATABASE = Axis.of("database", "postgres:16", "postgres:18");

    private static Job test() {
        return Job.of("test", Runner.UBUNTU_LATEST)
                .name("Test on Python " + PYTHON + " with " + DATABASE)
                .matrix(Matrix.of(PYTHON, DATABASE)
                        .exclude(PYTHON.is("3.10"), DATABASE.is("postgres:18"))
                        .failFast(false))
                .service(
                        "database",
                        Service.image(DATABASE.value())
                                .env("POSTGRES_PASSWORD", "test")
                                .port(5432, 5432)
                                .options("--health-cmd pg_isready --health-interval 5s"))
                .timeout(Duration.ofMinutes(20))
                .uses(CHECKOUT)
                .uses(SETUP_PYTHON.with("python-version", PYTHON).with("cache", "pip"))
                .run("Install", "pip install -r requirements.txt")
                .step(Step.run("pytest --junitxml=report.xml")
                        .name("Run all tests")
                        .env("DATABASE_URL", "postgresql://postgres:test@localhost/postgres"));
    }
    // end::matrix

    // tag::outputs
    static final StringOutput IMAGE = Output.string("image");

    private static Job image(Job test) {
        var build = Step.uses(BUILD_PUSH
                        .with("tags", "ghcr.io/acme/shop:" + github().sha())
                        .with("push", true))
                .name("Build and push")
                .id("build");
        return Job.of("image", Runner.UBUNTU_LATEST)
                .needs(test)
                .onlyIf(github().eventName().eq("push"))
                .permissions(Permission.CONTENTS.read(), Permission.PACKAGES.write())
                .uses(CHECKOUT)
                .uses(LOGIN.with("registry", "ghcr.io")
                        .with("username", github().actor())
                        .with("password", Secret.GITHUB_TOKEN))
                .step(build)
                .output(IMAGE, "ghcr.io/acme/shop@" + build.outputs().get("digest"));
    }
    // end::outputs

    // tag::calling
    private static CallingJob deploy(Job image) {
        return Job.calling("deploy", new DeployWorkflow().workflow())
                .needs(image)
                .with(DeployWorkflow.STAGE, Stage.STAGING)
                .with(DeployWorkflow.IMAGE, image.output(IMAGE))
                .secret(DeployWorkflow.KUBE_CONFIG, Secret.of("STAGING_KUBE_CONFIG"));
    }

    private static Job smokeTest(CallingJob deploy) {
        return Job.of("smoke-test", Runner.UBUNTU_LATEST)
                .needs(deploy)
                .step(Step.run("curl --fail --retry 5 \"$SHOP/health\"")
                        .env("SHOP", deploy.output(DeployWorkflow.URL)));
    }
    // end::calling

    // tag::workflow
    final Job test = test();
    final Job image = image(test);
    final CallingJob deploy = deploy(image);
    final Job smokeTest = smokeTest(deploy);

    @Override
    public Workflow workflow() {
        return Workflow.of("shop")
                .name("Shop")
                .on(Push.toBranches("main"), PullRequest.targeting("main"))
                .permissions(Permission.CONTENTS.read())
                .concurrency(Concurrency.group("shop-" + github().ref())
                        .cancelInProgress(github().eventName().eq("pull_request")))
                .jobs(test, image, deploy, smokeTest);
    }
    // end::workflow
}
