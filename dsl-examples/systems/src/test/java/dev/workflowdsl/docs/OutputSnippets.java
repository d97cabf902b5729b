package dev.workflowdsl.docs;

import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.JsonOutput;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

/** Snippets about outputs of steps and jobs. */
final class OutputSnippets {

    private OutputSnippets() {}

    static Job steps() {
        // tag::output-steps
        var version = Step.run("echo \"version=$(./version.sh)\" >> \"$GITHUB_OUTPUT\"")
                .id("version");
        var meta = Step.uses(Metadata.action().images("ghcr.io/acme/shop")).id("meta");
        Job build = Job.of("build", Runner.UBUNTU_LATEST)
                .step(version)
                .step(meta)
                .step(Step.run("./build.sh --version \"$VERSION\" --tag \"$TAG\"")
                        .env("VERSION", version.outputs().get("version"))
                        .env("TAG", meta.outputs().version()));
        // end::output-steps
        return build;
    }

    static List<Job> jobs() {
        // tag::output-jobs
        StringOutput version = Output.string("version");
        NumberOutput warnings = Output.number("warnings");
        BooleanOutput changed = Output.bool("changed");
        JsonOutput report = Output.json("report");

        var measure = Step.run("./measure.sh >> \"$GITHUB_OUTPUT\"").id("measure");
        Job look = Job.of("look", Runner.UBUNTU_LATEST)
                .step(measure)
                .output(version, measure.outputs().get("version"))
                .output(warnings, measure.outputs().get("warnings"))
                .output(changed, measure.outputs().get("changed"))
                .output(report, measure.outputs().get("report"));

        Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
                .needs(look)
                .onlyIf(look.output(changed))
                .env("VERSION", look.output(version))
                .env("WARNINGS", look.output(warnings))
                .env("AUTHOR", look.output(report).get("author"))
                .run("./publish.sh");
        // end::output-jobs
        return List.of(look, publish);
    }

    static Workflow forgotten() {
        StringOutput version = Output.string("version");
        // tag::output-forgotten
        Job build = Job.of("build", Runner.UBUNTU_LATEST).run("make");
        Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
                .needs(build)
                .step(Step.run("make publish").env("VERSION", build.output(version)));
        // end::output-forgotten
        return Workflow.of("release").on(Push.toTags("v*")).jobs(build, publish);
    }
}
