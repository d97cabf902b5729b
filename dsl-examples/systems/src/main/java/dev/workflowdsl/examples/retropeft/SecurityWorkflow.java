package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.IS_PULL_REQUEST;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.script;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.catalog.actions.AttestBuildProvenance;
import dev.workflowdsl.catalog.anchore.Sbom;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.sigstore.CosignInstaller;
import dev.workflowdsl.catalog.trufflesecurity.Trufflehog;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.SecurityJobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** Looks for weaknesses in code, dependencies, history and image, and proves where the packages come from. */
public final class SecurityWorkflow implements WorkflowSource {

    private static final String IMAGE = "retro-peft-adapters:scan";
    private static final BooleanExpression HAS_IMAGE = hashFiles("Dockerfile").ne("");

    final Job codeql = SecurityJobs.codeqlOfPython("security-extended");

    final Job dependencies = RetroPeftProject.python("dependencies", Duration.ofMinutes(10), "test")
            .run("pip-audit", "pip-audit --desc")
            .step(Step.run("safety check").name("Safety").onlyIf("!cancelled()"));

    final Job secrets = Job.of("secrets", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(10))
            .step(Steps.checkoutWithHistory())
            .uses("TruffleHog", Trufflehog.action().extraArgs("--results=verified,unknown"));

    final Job sbom = Job.of("sbom", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(10))
            .step(Steps.checkout())
            .steps(bom());

    final Job container = SecurityJobs.scan("container", Duration.ofMinutes(30))
            .step(Step.run("docker build --tag " + IMAGE + " .")
                    .name("Build the image")
                    .onlyIf(HAS_IMAGE))
            .step(Step.uses(Trivy.action()
                            .imageRef(IMAGE)
                            .format(Trivy.Format.SARIF)
                            .output("trivy.sarif")
                            .cache(false))
                    .name("Trivy")
                    .onlyIf(HAS_IMAGE))
            .step(Steps.showFindings("trivy.sarif", "trivy").andOnlyIf(HAS_IMAGE));

    final Job provenance = RetroPeftProject.publishing("provenance", Duration.ofMinutes(15), "build")
            .onlyIf(IS_PULL_REQUEST.not())
            .permissions(RetroPeftProject.maySign())
            .run("Build the packages", "python -m build")
            .steps(attest());

    final CallingJob alert = AlertWorkflow.ofFailures(
                    "Security scans have findings",
                    RetroPeftProject.SLACK_WEBHOOK,
                    codeql,
                    dependencies,
                    secrets,
                    sbom,
                    container,
                    provenance)
            .with(AlertWorkflow.DETAILS, "See the Security tab and the logs; what is critical is mended at once.");

    /** Writes a bill of materials in SPDX, and hands it on as the artifact {@code sbom}. */
    static Step[] bom() {
        return new Step[] {
            Step.uses(Sbom.action()
                            .path(".")
                            .format(Sbom.Format.SPDX_JSON)
                            .outputFile("sbom.spdx.json")
                            .uploadArtifact(false)
                            .uploadReleaseAssets(false))
                    .name("Write the bill of materials"),
            Steps.handOn("sbom", "sbom.spdx.json")
        };
    }

    /** Attests, signs and verifies the packages in {@code dist}. */
    static Step[] attest() {
        return new Step[] {
            Step.uses(AttestBuildProvenance.action().subjectPath("dist/*.whl", "dist/*.tar.gz"))
                    .name("Attest the provenance"),
            Step.uses(CosignInstaller.action()).name("Install cosign"),
            script("Sign and verify", "sign-packages.sh").env("GH_TOKEN", Secret.GITHUB_TOKEN)
        };
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("security", "Security")
                .on(
                        Push.toBranches("main"),
                        PullRequest.any(),
                        Schedule.of(Cron.weekly(DayOfWeek.MONDAY, 5, 23)),
                        WorkflowDispatch.manual())
                .concurrency(Concurrency.group("security-" + github().ref()).cancelInProgress(IS_PULL_REQUEST))
                .jobs(codeql, dependencies, secrets, sbom, container, provenance, alert);
    }
}
