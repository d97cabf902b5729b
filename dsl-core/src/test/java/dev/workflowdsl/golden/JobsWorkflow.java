package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.fromJson;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Snapshot;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** All keys of workflows and of jobs with steps, in their long and short forms. */
final class JobsWorkflow implements WorkflowSource {

    private static final Secret REGISTRY_TOKEN = Secret.of("REGISTRY_TOKEN");
    private static final Variable REGISTRY_USER = Variable.of("REGISTRY_USER");
    private static final Output<String> IMAGE = Output.string("image");
    private static final Output<Object> RUNNERS = Output.json("runners");

    private final Job plan = plan();
    private final Job build = build();

    @Override
    public Workflow workflow() {
        return Workflow.of("jobs")
                .comment("Everything that stands outside of steps.\nThe steps have a file of their own.")
                .name("Jobs")
                .description("Shows what can be said of workflows and jobs")
                .runName("Jobs of " + github().refName() + " by @" + github().actor())
                .on(Push.any(), PullRequest.any())
                .permissions(Permission.CONTENTS.read().comment("to check out"))
                .env("CI_LEVEL", 3)
                .env("GREETING", "yes: \"of course\"")
                .defaults(Defaults.ofShell(Shell.BASH).workingDirectory("app"))
                .concurrency(Concurrency.group("jobs-" + github().ref())
                        .cancelInProgress(github().refName().ne("main")))
                .jobs(plan, build, deploy(), report(), image(), grouped(), computed(), mappings());
    }

    private static Job plan() {
        var runners = Step.run("echo 'runners=[\"self-hosted\", \"arm64\"]' >> \"$GITHUB_OUTPUT\"")
                .id("runners");
        return Job.of("plan", Runner.UBUNTU_LATEST)
                .output(RUNNERS, runners.outputs().get("runners"))
                .step(runners);
    }

    private static Job build() {
        var version = Step.run("echo \"version=1.$GITHUB_RUN_NUMBER\" >> \"$GITHUB_OUTPUT\"")
                .id("version");
        return Job.of("build", Runner.labels("self-hosted", "linux", "x64"))
                .comment("Builds the image on a machine of our own.")
                .name("Build " + github().refName())
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PACKAGES.write().comment("to push the image"),
                        Permission.ID_TOKEN.write())
                .onlyIf(github().repository().eq("acme/app"))
                .concurrency(Concurrency.group("build"))
                .output(IMAGE, "ghcr.io/acme/app:" + version.outputs().get("version"))
                .env("CGO_ENABLED", 0)
                .defaults(Defaults.ofWorkingDirectory("services/" + Variable.of("SERVICE"))
                        .shell(Shell.SH))
                .timeout(Duration.ofMinutes(30))
                .cancelTimeout(Duration.ofMinutes(2))
                .continueOnError(false)
                .container(Container.image("ghcr.io/acme/builder:1.22")
                        .credentials(REGISTRY_USER.toString(), REGISTRY_TOKEN)
                        .env("DEBIAN_FRONTEND", "noninteractive")
                        .port(8080, 80)
                        .port("9090/udp")
                        .volume("/var/run/docker.sock:/var/run/docker.sock")
                        .options("--cpus 2"))
                .service("cache", Service.image("redis:7"))
                .service(
                        "database",
                        Service.image("postgres:17")
                                .credentials(github().actor().toString(), Secret.GITHUB_TOKEN)
                                .env("POSTGRES_PASSWORD", "postgres")
                                .port(5432, 5432)
                                .volume("data:/var/lib/postgresql/data")
                                .options("--health-cmd pg_isready --health-interval 10s")
                                .entrypoint("/usr/local/bin/docker-entrypoint.sh")
                                .command("postgres -c fsync=off"))
                .step(version);
    }

    private Job deploy() {
        return Job.of("deploy", Runner.UBUNTU_24_04)
                .needs(plan, build)
                .environment(Environment.of("production")
                        .url("https://app.example.com/" + github().sha())
                        .deployment(github().refName().eq("main")))
                .concurrency(
                        Concurrency.group("production").cancelInProgress(false).queue(Concurrency.Queue.MAX))
                .step(Step.run("./deploy.sh \"$IMAGE\"").env("IMAGE", build.output(IMAGE)));
    }

    private Job report() {
        return Job.of("report", Runner.UBUNTU_LATEST)
                .needs(build)
                .onlyIf(always())
                .environment(Environment.of("reports"))
                .concurrency(Concurrency.group("reports").queue(Concurrency.Queue.SINGLE))
                .container(Container.image("alpine:3.22"))
                .step(Step.run("echo \"$RESULT\"").env("RESULT", build.result()));
    }

    private static Job image() {
        return Job.of("image", Runner.group("image-builders"))
                .snapshot(Snapshot.image("build-machine")
                        .version("2.*")
                        .onlyIf(github().refName().eq("main")))
                .run("./install.sh");
    }

    private static Job grouped() {
        return Job.of("grouped", Runner.group("org/large").withLabels("linux", "x64"))
                .snapshot(Snapshot.image("large-machine"))
                .run("./install.sh");
    }

    private Job computed() {
        return Job.of("computed", Runner.of(plan.output(RUNNERS)))
                .name("Computed for " + github().repository())
                .needs(plan)
                .timeout(fromJson(Variable.of("MINUTES").value()).asNumber())
                .cancelTimeout(fromJson(Variable.of("CANCEL_MINUTES").value()).asNumber())
                .continueOnError(github().refName().ne("main"))
                .container(Container.image(Expression.raw("vars.IMAGE"))
                        .env(fromJson(Variable.of("CONTAINER_ENV").value()))
                        .ports(fromJson(Variable.of("PORTS").value()))
                        .volumes(fromJson(Variable.of("VOLUMES").value())))
                .step(Step.run("echo \"$LEVEL\"").env("LEVEL", env("CI_LEVEL")));
    }

    private static Job mappings() {
        return Job.of("mappings", Runner.UBUNTU_LATEST)
                .env(fromJson(Variable.of("JOB_ENV").value()))
                .services(fromJson(Variable.of("SERVICES").value()))
                .run("env");
    }
}
