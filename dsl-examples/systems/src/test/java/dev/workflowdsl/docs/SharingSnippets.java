package dev.workflowdsl.docs;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupJava;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Suppression;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.time.Duration;

/** Snippets about fragments that several repositories share. */
final class SharingSnippets {

    private SharingSnippets() {}

    // tag::sharing-fragment
    /** Jobs for projects that Maven builds. */
    public static final class MavenJobs {

        private MavenJobs() {}

        /** A job {@code verify} that builds and tests the project. */
        public static Job verify(String javaVersion) {
            return Job.of("verify", Runner.UBUNTU_LATEST)
                    .timeout(Duration.ofMinutes(30))
                    .uses("Check out", Checkout.action())
                    .uses(
                            "Set up Java",
                            SetupJava.action()
                                    .distribution(SetupJava.Distribution.TEMURIN)
                                    .javaVersion(javaVersion)
                                    .cache(SetupJava.Cache.MAVEN))
                    .run("Build and test", "mvn -B verify");
        }
    }
    // end::sharing-fragment

    // tag::sharing-use
    static final WorkflowSource BUILD = SharingSnippets::build;

    static Workflow build() {
        Job verify = MavenJobs.verify("25")
                .timeout(Duration.ofHours(1))
                .step(Step.run("./check-licences.sh").name("Check licences"));
        AnyJob alert = AlertWorkflow.ofFailures("The build of main is broken", Secret.of("SLACK_BUILDS"), verify);
        return Workflow.of("build")
                .on(Push.toBranches("main"))
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH)
                .jobs(verify, alert);
    }
    // end::sharing-use

    static WrittenFiles write(Path root) {
        // tag::sharing-write
        return WorkflowFiles.below(root).checkedBy(HousePolicy.checks()).write(BUILD, new AlertWorkflow());
        // end::sharing-write
    }

    static Report policy() {
        // tag::sharing-policy
        Job verify = Job.of("verify", Runner.UBUNTU_LATEST).run("mvn -B verify");
        Workflow quick = Workflow.of("quick").on(Push.any()).jobs(verify);

        Report report = HousePolicy.checks().check(quick);
        // end::sharing-policy
        return report;
    }

    static Report suppressed() {
        // tag::sharing-suppress
        Checks checks = HousePolicy.checks()
                .suppress(Suppression.of("house-timeout", "ends by itself").in("quick.yml"));
        // end::sharing-suppress
        return checks.check(build());
    }
}
