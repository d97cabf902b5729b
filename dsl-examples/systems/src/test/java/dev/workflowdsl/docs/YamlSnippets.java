package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.ShopWorkflow.CHECKOUT;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Snapshot;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;
import java.util.List;

/** Snippets about the written YAML. */
final class YamlSnippets {

    private static final Job BUILD = Job.of("build", Runner.UBUNTU_LATEST).run("make");

    static final WorkflowSource FILE = () -> Workflow.of("file")
            .name("File")
            .on(Push.any())
            .jobs(BUILD, Job.of("test", Runner.UBUNTU_LATEST).needs(BUILD).run("make test"));

    private YamlSnippets() {}

    static Workflow workflowKeys() {
        return Workflow.of("all")
                .comment("Shows the order of the keys.")
                .name("All keys")
                .runName("Run " + github().runNumber())
                .on(Push.any())
                .permissions(Permission.CONTENTS.read())
                .env("LEVEL", "info")
                .defaults(Defaults.ofShell(Shell.BASH).workingDirectory("app"))
                .concurrency(Concurrency.group("all").cancelInProgress().queue(Concurrency.Queue.SINGLE))
                .extra("later", "a key that this library does not know")
                .jobs(
                        BUILD,
                        Job.of("test", Runner.UBUNTU_LATEST)
                                .needs(BUILD)
                                .comment("After the build.")
                                .run("make test"));
    }

    static Job jobKeys() {
        return Job.of("all", Runner.UBUNTU_LATEST)
                .comment("Why this job is there.")
                .name("All keys")
                .permissions(Permission.CONTENTS.read())
                .needs(BUILD)
                .onlyIf(github().refName().eq("main"))
                .snapshot(Snapshot.image("image"))
                .environment(
                        Environment.of("production").url("https://example.com").deployment(false))
                .concurrency(Concurrency.group("production"))
                .matrix(Matrix.of(Axis.of("size", 1, 2)).failFast(false).maxParallel(1))
                .output(Output.string("result"), "done")
                .env("LEVEL", "info")
                .defaults(Defaults.ofShell(Shell.BASH))
                .timeout(Duration.ofMinutes(10))
                .cancelTimeout(Duration.ofMinutes(2))
                .continueOnError(true)
                .container(Container.image("alpine:3.22")
                        .credentials("octocat", Secret.of("TOKEN"))
                        .env("LEVEL", "info")
                        .port(8080, 80)
                        .volume("/data:/data")
                        .options("--cpus 1"))
                .service(
                        "cache",
                        Service.image("redis:8").entrypoint("redis-server").command("--save 60 1"))
                .extra("later", 1)
                .run("make");
    }

    static CallingJob callingKeys() {
        return Job.calling("all", "acme/pipelines/.github/workflows/deploy.yml@v3")
                .name("All keys")
                .permissions(Permissions.readAll())
                .needs(BUILD)
                .onlyIf(github().refName().eq("main"))
                .concurrency(Concurrency.group("deploy"))
                .matrix(Matrix.of(Axis.of("stage", "test", "live")))
                .with("level", "info")
                .secret(Secret.of("TOKEN"))
                .extra("later", 1);
    }

    static Job stepKeys() {
        var first = Step.run("make all")
                .id("run")
                .name("Run a script")
                .onlyIf(github().refName().eq("main"))
                .workingDirectory("app")
                .shell(Shell.BASH)
                .env("LEVEL", "info")
                .continueOnError(true)
                .timeout(Duration.ofMinutes(5))
                .background()
                .extra("later", 1);
        var second = Step.uses(CHECKOUT.with("fetch-depth", 0))
                .id("action")
                .name("Use an action")
                .comment("Why this step is there.");
        return Job.of("steps", Runner.UBUNTU_LATEST).steps(first, second).step(Step.waitAll());
    }

    static Job quoting() {
        // tag::quoting
        Job job = Job.of("quoting", Runner.UBUNTU_LATEST)
                .env("PLAIN", "http://localhost:8080 (a colon without blank)")
                .env("TEXT_NOT_NUMBER", "3.10")
                .env("NUMBER", 3.5)
                .env("TEXT_NOT_BOOLEAN", "on")
                .env("BOOLEAN", true)
                .env("TEXT_NOT_TIME", "12:30:45")
                .env("STAR", "*.java")
                .env("COLON", "key: value")
                .env("HASH", "C #")
                .env("QUOTE", "it's: fine")
                .env("TAB", "a\tb")
                .env("EMPTY", "")
                .run("env");
        // end::quoting
        return job;
    }

    static Job scripts() {
        // tag::scripts
        Job job = Job.of("scripts", Runner.UBUNTU_LATEST)
                .run("One line", "make")
                .run("Lines with a line feed at the end", "make\nmake install\n")
                .run("Lines without one", "make\nmake install")
                .run("An empty line at the end", "make\nmake install\n\n")
                .run("An indented first line", "  make\nmake install\n")
                .run("A tab", "cat <<-EOF\n\tindented by a tab\nEOF\n");
        // end::scripts
        return job;
    }

    static Job lists() {
        // tag::lists
        Axis<String> system = Axis.of("system", "ubuntu-latest", "macos-latest");
        Axis<String> module = Axis.of(
                "module",
                List.of(
                        "accounts",
                        "billing",
                        "catalogue",
                        "checkout",
                        "delivery",
                        "inventory",
                        "payment",
                        "returns",
                        "search"));
        Job job = Job.of("lists", Runner.of(system))
                .needs(BUILD)
                .matrix(Matrix.of(system, module).include(system.is("windows-latest"), module.is("search")))
                .run("make");
        // end::lists
        return job;
    }

    static Workflow oneEvent() {
        return Workflow.of("one").on(Push.any());
    }

    static Workflow plainEvents() {
        return Workflow.of("plain").on(Push.any(), PullRequest.any());
    }

    static Workflow filteredEvents() {
        return Workflow.of("filtered").on(Push.toBranches("main"), PullRequest.any());
    }

    static Job conditions() {
        // tag::yaml-conditions
        Job job = Job.of("publish", Runner.UBUNTU_LATEST)
                .needs(BUILD)
                .onlyIf(github().ref().startsWith("refs/tags/").not())
                .step(Step.run("make publish").onlyIf("github.actor != 'octocat'"));
        // end::yaml-conditions
        return job;
    }

    static Job shortForms() {
        // tag::short-forms
        Job job = Job.of("short", Runner.labels("self-hosted", "linux"))
                .permissions(Permissions.none())
                .environment(Environment.of("production"))
                .concurrency(Concurrency.group("production"))
                .container(Container.image("alpine:3.22"))
                .run("make");
        // end::short-forms
        return job;
    }

    static Workflow comments() {
        // tag::comments
        Workflow workflow = Workflow.of("comments")
                .comment("What this workflow is for.")
                .on(Push.any())
                .permissions(Permission.CONTENTS.read().comment("for the checkout"))
                .jobs(Job.of("build", Runner.UBUNTU_LATEST)
                        .comment("Why this job is there.\nIn two lines.")
                        .step(Step.uses(Action.of("actions/checkout@v7")
                                .at("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1")))
                        .step(Step.run("make").comment("Why this step is there.")));
        // end::comments
        return workflow;
    }
}
