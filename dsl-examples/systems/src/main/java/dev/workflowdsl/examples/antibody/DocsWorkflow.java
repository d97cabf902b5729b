package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.MAIN;
import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.pythonWithoutCache;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.DownloadArtifact;
import dev.workflowdsl.catalog.lycheeverse.Lychee;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** The documentation of main; the release workflow adds that of each version. */
public final class DocsWorkflow implements WorkflowSource {

    private static final String DOCUMENTATION = "documentation";

    final Job build = pythonWithoutCache("build", Duration.ofMinutes(15))
            .step(Documentation.build())
            .uses(
                    "Check the links",
                    Lychee.action()
                            .args("--no-progress --exclude-loopback '" + Documentation.SITE + "/**/*.html'")
                            .fail(true)
                            .token(Secret.GITHUB_TOKEN))
            .step(keep(DOCUMENTATION, Documentation.SITE));

    final Job deploy = Documentation.deployOf(Job.of("deploy", Runner.UBUNTU_LATEST))
            .needs(build)
            .onlyIf(onBranch(MAIN))
            .timeout(Duration.ofMinutes(10))
            .step(AntibodyProject.checkout())
            .uses(
                    "Fetch the documentation",
                    DownloadArtifact.action().name(DOCUMENTATION).path(Documentation.SITE))
            .step(Documentation.publish());

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("docs", "Documentation")
                .on(Push.toBranches(MAIN), WorkflowDispatch.manual())
                .concurrency(Concurrency.group("docs-" + github().ref()).cancelInProgress(false))
                .jobs(build, deploy);
    }
}
