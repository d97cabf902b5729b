package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.MAIN;
import static dev.workflowdsl.examples.antibody.AntibodyProject.NOTHING_SEVERE;
import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.plain;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.examples.antibody.Images.AMD64;
import static dev.workflowdsl.examples.antibody.Images.ARM64;
import static dev.workflowdsl.examples.antibody.Images.DEV;
import static dev.workflowdsl.examples.antibody.Images.PROD;
import static dev.workflowdsl.examples.antibody.Images.login;
import static dev.workflowdsl.examples.antibody.Images.mayPush;
import static dev.workflowdsl.examples.antibody.Images.withBothArchitectures;
import static dev.workflowdsl.examples.antibody.Images.withBuildx;
import static dev.workflowdsl.expression.Conditions.isFork;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Conditions.onTag;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.anchore.Sbom;
import dev.workflowdsl.catalog.anchore.Scan;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.github.CodeqlUploadSarif;
import dev.workflowdsl.catalog.hadolint.Hadolint;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/**
 * The image to develop in and the image to run: linted, built, tested inside, pushed, scanned.
 *
 * <p>An emulated build for ARM takes long, so there is one only on main and for tags.
 */
public final class DockerWorkflow implements WorkflowSource {

    private static final Hadolint.FailureThreshold ERRORS = Hadolint.FailureThreshold.ERROR;
    private static final String PUSHED = Images.NAME + ":" + github().sha();
    private static final String DEV_UNDER_TEST = "antibody:dev";
    private static final String PROD_UNDER_TEST = "antibody:prod";

    /** The token of a fork may not push, so there is nothing to pull and scan. */
    private static final BooleanExpression MAY_PUSH = isFork().not();

    final Job dockerLint = plain("docker-lint", Duration.ofMinutes(5))
            .uses("hadolint: " + DEV, Hadolint.action().dockerfile(DEV).failureThreshold(ERRORS))
            .uses("hadolint: " + PROD, Hadolint.action().dockerfile(PROD).failureThreshold(ERRORS));

    final Job buildDev = withBuildx(plain("build-dev", Duration.ofMinutes(30)))
            .uses("Build", Images.buildCached(DEV).load(true).tags(DEV_UNDER_TEST))
            .step(Images.test(DEV_UNDER_TEST))
            .uses("Trivy: nothing high or critical", NOTHING_SEVERE.imageRef(DEV_UNDER_TEST));

    final Job buildProd = withBuildx(plain("build-prod", Duration.ofMinutes(30)))
            .permissions(Permission.CONTENTS.read(), mayPush())
            .uses("Build", Images.buildCached(PROD).platforms(AMD64).load(true).tags(PROD_UNDER_TEST))
            .step(Images.test(PROD_UNDER_TEST))
            .step(login().onlyIf(MAY_PUSH))
            .step(Step.uses(Images.build(PROD).platforms(AMD64).push(true).tags(PUSHED))
                    .name("Push")
                    .onlyIf(MAY_PUSH));

    final Job dockerSecurity = dockerSecurity().needs(buildProd).onlyIf(MAY_PUSH);

    final Job multiArch = multiArch().needs(dockerLint, buildProd, dockerSecurity);

    private static Job dockerSecurity() {
        Step grype = Step.uses(Scan.action()
                        .image(PUSHED)
                        .severityCutoff(Scan.SeverityCutoff.HIGH)
                        .onlyFixed(true)
                        .outputFormat(Scan.OutputFormat.SARIF)
                        .outputFile("grype.sarif"))
                .name("Grype");
        return Job.of("docker-security", Runner.UBUNTU_LATEST)
                .timeout(Duration.ofMinutes(20))
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PACKAGES.read().comment("pulls the image"),
                        Permission.SECURITY_EVENTS.write().comment("shows findings in the Security tab"))
                .step(login())
                .step(Step.run("docker pull \"$IMAGE\"").name("Pull").env("IMAGE", PUSHED))
                .uses(
                        "Trivy: all findings",
                        Trivy.action()
                                .imageRef(PUSHED)
                                .format(Trivy.Format.SARIF)
                                .output("trivy.sarif"))
                .uses(
                        "Trivy: nothing high or critical",
                        NOTHING_SEVERE.imageRef(PUSHED).skipSetupTrivy(true))
                .step(grype)
                .uses(
                        "Generate the SBOM",
                        Sbom.action()
                                .image(PUSHED)
                                .format(Sbom.Format.SPDX_JSON)
                                .outputFile("sbom.spdx.json")
                                .uploadArtifact(false))
                .step(upload("trivy"))
                .step(upload("grype"))
                .step(keep("image-security", "*.sarif", "sbom.spdx.json"));
    }

    private static Step upload(String scanner) {
        return Step.uses(
                        CodeqlUploadSarif.action().sarifFile(scanner + ".sarif").category(scanner))
                .name("Show the findings of " + scanner)
                .onlyIf(AntibodyProject.EVEN_IF_RED);
    }

    private static Job multiArch() {
        var version = script("Name the version", "name-version.sh")
                .env("IMAGE", Images.NAME)
                .id("version");
        return withBothArchitectures(plain("multi-arch", Duration.ofMinutes(90)))
                .onlyIf(onBranch(MAIN).or(onTag("v*")))
                .permissions(Permission.CONTENTS.read(), mayPush())
                .steps(login(), version)
                .uses(
                        "Build and push for both architectures",
                        Images.build(PROD)
                                .platforms(AMD64, ARM64)
                                .push(true)
                                .tags(version.outputs().get("tags")));
    }

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("docker", "Docker")
                .on(Push.any(), PullRequest.any(), WorkflowDispatch.manual())
                .concurrency(AntibodyProject.newestOf("docker"))
                .env("DOCKER_BUILDKIT", "1")
                .env("BUILDKIT_PROGRESS", "plain")
                .jobs(dockerLint, buildDev, buildProd, dockerSecurity, multiArch);
    }
}
