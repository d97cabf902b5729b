package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.BENCHMARKS;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.IS_PULL_REQUEST;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.PAGES;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.DeployPages;
import dev.workflowdsl.catalog.actions.UploadPagesArtifact;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** The documentation of main at GitHub Pages; that of each version is at ReadTheDocs. */
public final class DocsWorkflow implements WorkflowSource {

    /** The API is described from the docstrings, so the code counts as documentation too. */
    private static final Filter DOCUMENTATION = Filter.including("docs/**", "examples/**", "src/**");

    final Job build = RetroPeftProject.publishing("build", Duration.ofMinutes(30), "docs")
            .uses(
                    "Fetch the results of the benchmarks",
                    Checkout.action().ref(BENCHMARKS).path("docs/benchmarks"))
            .run(
                    "Run the tutorials",
                    "jupyter nbconvert --to notebook --execute --output-dir docs/tutorials examples/*.ipynb")
            .step(RetroPeftProject.buildDocumentation())
            .step(Step.uses(UploadPagesArtifact.action().path("site"))
                    .name("Hand on the documentation")
                    .onlyIf(IS_PULL_REQUEST.not()));

    final Job deploy = deploy().needs(build);

    private static Job deploy() {
        var pages = Step.uses(DeployPages.action()).name("Deploy").id("pages");
        return RetroPeftProject.in(PAGES.url(pages.outputs().pageUrl()), Job.of("deploy", Runner.UBUNTU_LATEST))
                .onlyIf(onBranch("main").and(IS_PULL_REQUEST.not()))
                .permissions(
                        Permission.PAGES.write().comment("deploys to GitHub Pages"),
                        Permission.ID_TOKEN.write().comment("proves where the pages come from"))
                .timeout(Duration.ofMinutes(10))
                .step(pages);
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("docs", "Documentation")
                .on(
                        Push.toBranches("main").paths(DOCUMENTATION),
                        PullRequest.any().paths(DOCUMENTATION),
                        WorkflowDispatch.manual())
                .concurrency(Concurrency.group("docs-" + github().ref()).cancelInProgress(IS_PULL_REQUEST))
                .jobs(build, deploy);
    }
}
