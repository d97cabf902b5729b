package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.ShopWorkflow.CHECKOUT;

import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.BranchRuleset;
import dev.workflowdsl.repository.CheckNames;
import dev.workflowdsl.repository.RepositoryRule;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.repository.Ruleset;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Gate;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.stream.Collectors;

/** Snippets about the checks that a branch requires. */
final class RequiredCheckSnippets {

    // tag::require
    static final Axis<String> OS = Axis.of("os", "ubuntu-latest", "windows-latest");
    static final Axis<Integer> JAVA = Axis.of("java", 17, 25);

    static final Job LINT = Job.of("lint", Runner.UBUNTU_LATEST)
            .name("Code style")
            .uses(CHECKOUT)
            .run("mvn spotless:check");
    static final Job TEST = Job.of("test", Runner.of(OS))
            .matrix(Matrix.of(OS, JAVA).exclude(OS.is("windows-latest"), JAVA.is(17)))
            .uses(CHECKOUT)
            .run("mvn verify");
    static final Workflow CI = Workflow.of("verify")
            .on(PullRequest.targeting("main"), MergeGroup.any())
            .permissions(Permission.CONTENTS.read())
            .jobs(LINT, TEST);

    static final BranchProtection MAIN = BranchProtection.of("main")
            .requireChecks(CI.check(LINT), CI.check(TEST))
            .requireUpToDate();
    // end::require

    private RequiredCheckSnippets() {}

    static String names() {
        return MAIN.checks().stream().map(RequiredCheck::context).collect(Collectors.joining("\n"));
    }

    static String calls() {
        // tag::call-names
        StringInput version = Input.string("version").required();
        Job unit = Job.of("unit", Runner.UBUNTU_LATEST)
                .name("Tests on " + version)
                .uses(CHECKOUT)
                .run("make test");
        Workflow tests = Workflow.of("tests").on(WorkflowCall.with(version)).jobs(unit);

        Axis<String> python = Axis.of("python", "3.13", "3.14");
        CallingJob call = Job.calling("python", tests).matrix(Matrix.of(python)).with(version, python);
        Workflow ci = Workflow.of("ci").on(PullRequest.any()).jobs(call);
        List<String> names = CheckNames.of(ci.check(call));
        // end::call-names
        return String.join("\n", names);
    }

    static BranchProtection refusedPaths() {
        // tag::refused-paths
        Job docs = Job.of("docs", Runner.UBUNTU_LATEST).run("make docs");
        Workflow guide = Workflow.of("guide")
                .on(PullRequest.targeting("main").paths("docs/**"))
                .jobs(docs);
        BranchProtection protection = BranchProtection.of("main").requireChecks(guide.check(docs));
        // end::refused-paths
        return protection;
    }

    static BranchProtection refusedName() {
        // tag::refused-name
        StringOutput version = Output.string("version");
        Job plan = Job.of("plan", Runner.UBUNTU_LATEST).run("make plan").output(version, "2");
        Job test = Job.of("test", Runner.UBUNTU_LATEST)
                .needs(plan)
                .name("Test " + plan.output(version))
                .run("make test");
        Workflow ci = Workflow.of("ci").on(PullRequest.any()).jobs(plan, test);
        BranchProtection protection = BranchProtection.of("main").requireChecks(ci.check(test));
        // end::refused-name
        return protection;
    }

    // tag::gate
    static final BooleanOutput CODE = Output.bool("code");
    static final Job CHANGES = changes();
    static final Job BUILD = Job.of("build", Runner.UBUNTU_LATEST)
            .needs(CHANGES)
            .onlyIf(CHANGES.output(CODE))
            .matrix(Matrix.of(JAVA))
            .uses(CHECKOUT)
            .run("mvn verify");
    static final Job GATE = Gate.of("gate", CHANGES, BUILD).maySkip(BUILD).job();

    static final Workflow PULL_REQUESTS = Workflow.of("pull-requests")
            .on(PullRequest.any(), MergeGroup.any())
            .permissions(Permission.CONTENTS.read())
            .jobs(CHANGES, BUILD, GATE);
    static final BranchRuleset QUEUED = Ruleset.forBranches("Trunk", "main")
            .rules(RepositoryRule.mergeQueue())
            .requireChecks(PULL_REQUESTS.check(GATE));

    private static Job changes() {
        var diff = Step.run("""
                        if git diff --quiet HEAD^ HEAD -- src pom.xml; then code=false; else code=true; fi
                        echo "code=$code" >> "$GITHUB_OUTPUT"
                        """).id("diff");
        return Job.of("changes", Runner.UBUNTU_LATEST)
                .step(Step.uses(CHECKOUT.with("fetch-depth", 2)))
                .step(diff)
                .output(CODE, diff.outputs().get("code"));
    }
    // end::gate
}
