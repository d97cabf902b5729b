package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.fromJson;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** All kinds of steps with all their keys. */
final class StepsWorkflow implements WorkflowSource {

    private static final String CHECKOUT_COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";

    @Override
    public Workflow workflow() {
        return Workflow.of("steps")
                .name("Steps")
                .on(Push.any())
                .permissions(Permission.CONTENTS.read())
                .jobs(scripts(), actions(), background(), parallel());
    }

    private static Job scripts() {
        return Job.of("scripts", Runner.UBUNTU_LATEST)
                .step(Step.run("make test")
                        .id("test")
                        .comment("The tests write a report.")
                        .name("Test " + github().refName())
                        .onlyIf(github().actor().ne("dependabot[bot]"))
                        .workingDirectory("app/" + runner().os())
                        .shell(Shell.BASH)
                        .env("LEVEL", "debug")
                        .env("RETRIES", 3)
                        .env("TOKEN", Secret.GITHUB_TOKEN)
                        .continueOnError(true)
                        .timeout(Duration.ofMinutes(10)))
                .run("Several lines", """
                        set -euo pipefail
                        for file in *.txt; do
                          echo "$file: ${file%.txt}"  # with a comment

                        done
                        """)
                .run("No line feed at its end", "echo first\necho 'second'")
                .step(Step.run("print(1)").shell(Shell.custom("python -X utf8 {0}")))
                .step(Step.run("make -j \"$JOBS\"")
                        .onlyIf(failure())
                        .env(fromJson(Variable.of("STEP_ENV").value()))
                        .continueOnError(github().refName().ne("main"))
                        .timeout(fromJson(Variable.of("MINUTES").value()).asNumber()));
    }

    private static Job actions() {
        var greet = Step.uses(new CompositeGreeting().action().call().with(CompositeGreeting.WHO, "you"))
                .name("From this repository")
                .id("greet");
        return Job.of("actions", Runner.UBUNTU_LATEST)
                .step(Step.uses(Action.of("actions/checkout@v4")
                                .at(CHECKOUT_COMMIT, "v4.2.2")
                                .with("fetch-depth", 0)
                                .with("persist-credentials", false)
                                .with("sparse-checkout", "src\nscripts\n")
                                .with("ref", github().headRef()))
                        .id("checkout")
                        .name("Check out")
                        .comment("Everything, for the version is counted from the tags.")
                        .onlyIf(github().eventName().eq("push"))
                        .env("GIT_TRACE", 1)
                        .continueOnError(false)
                        .timeout(Duration.ofMinutes(5)))
                .uses(Action.of("actions/cache@v4")
                        .with("path", "~/.cache")
                        .with("key", runner().os() + "-" + hashFiles("**/go.sum", "**/go.mod")))
                .step(greet)
                .step(Step.run("echo \"$TIME\"").env("TIME", greet.outputs().get(CompositeGreeting.TIME)))
                .uses(
                        "From the workflow's repository",
                        Action.of("$/.github/actions/composite").with("who", "all"))
                .uses(
                        "From a registry",
                        Action.of("docker://alpine:3.22")
                                .with("entrypoint", "/bin/echo")
                                .with("args", "hello"))
                .uses(Action.of("actions/github-script@v7").with("script", "core.notice('done')"));
    }

    private static Job background() {
        var server =
                Step.run("./server --port 8080").id("server").name("Server").background();
        var log = Step.uses(Action.of("acme/tail@v1").with("file", "server.log"))
                .id("log")
                .background();
        return Job.of("background", Runner.UBUNTU_LATEST)
                .steps(server, log)
                .run("./client --port 8080")
                .step(Step.cancel(server)
                        .id("stop")
                        .name("Stop the server")
                        .comment("It never ends by itself.")
                        .continueOnError(true))
                .step(Step.wait(log)
                        .id("drain")
                        .name("Wait for the log")
                        .continueOnError(github().refName().ne("main")))
                .step(Step.wait(server, log))
                .step(Step.waitAll().id("end").name("Wait for the rest").continueOnError(false));
    }

    private static Job parallel() {
        return Job.of("parallel", Runner.UBUNTU_LATEST)
                .step(Step.parallel(
                                Step.run("make lint").name("Lint"),
                                Step.run("make test\nmake report").id("test"),
                                Step.uses(Action.of("acme/scan@v2")).comment("Needs no build."))
                        .comment("None of them needs another one."))
                .run("make package");
    }
}
