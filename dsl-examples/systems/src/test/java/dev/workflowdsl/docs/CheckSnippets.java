package dev.workflowdsl.docs;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.JobSite;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Reporter;
import dev.workflowdsl.check.Rule;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.check.Suppression;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** Snippets about checks. */
final class CheckSnippets {

    private CheckSnippets() {}

    static Report report() {
        // tag::report
        StringOutput version = Output.string("version");
        Job build = Job.of("build", Runner.UBUNTU_LATEST).run("make").output(version, "1.0");
        Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
                .step(Step.run("make publish").env("VERSION", build.output(version)));
        Workflow release = Workflow.of("release").on(Push.toTags("v*")).jobs(build, publish);

        Report report = Checks.standard().check(release);
        // end::report
        return report;
    }

    // tag::rule
    /** Asks for a timeout on every job with steps. */
    static final class EveryJobHasATimeout implements Rule {

        @Override
        public String id() {
            return "job-without-timeout";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String summary() {
            return "Every job says how long it may take";
        }

        @Override
        public void check(Walk walk, Reporter reporter) {
            for (JobSite site : walk.jobs()) {
                if (site.job() instanceof Job job && job.timeoutMinutes().isEmpty()) {
                    reporter.report(
                            site.place(),
                            "job \"" + site.id() + "\" has no timeout, so it may hang for 6 hours",
                            "call timeout(...)");
                }
            }
        }
    }

    static Checks houseRules() {
        return Checks.standard()
                .plus(new EveryJobHasATimeout())
                .suppress(
                        Suppression.of("job-without-timeout", "takes a second").in("hello.yml"));
    }
    // end::rule

    static Report houseReport() {
        return houseRules().check(FileSnippets.HELLO.workflow());
    }
}
