package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.plain;
import static dev.workflowdsl.examples.antibody.AntibodyProject.pythonWithoutCache;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.actions.DownloadArtifact;
import dev.workflowdsl.catalog.anchore.Sbom;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.catalog.docker.SetupBuildx;
import dev.workflowdsl.catalog.pypa.PypiPublish;
import dev.workflowdsl.catalog.sigstore.CosignInstaller;
import dev.workflowdsl.catalog.softprops.GhRelease;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/**
 * From a tag to PyPI, the registry of images, a release and its documentation.
 *
 * <p>The image is pushed and signed under its digest alone; it gets its tags when all else has passed.
 */
public final class ReleaseWorkflow implements WorkflowSource {

    static final StringOutput DIGEST = Output.string("digest");

    private static final String BENCHMARKS = "benchmark-results";
    private static final String ARTIFACTS = "release-artifacts";

    final Job validate = Benchmarks.withModels("validate", Duration.ofHours(2))
            .step(script("Compare the tag with pyproject.toml and CHANGELOG.md", "check-version.sh"))
            .run("All tests", "uv run pytest tests --cov=src --cov-fail-under=80")
            .steps(Benchmarks.crossValidate(), Benchmarks.runTestSets(), Benchmarks.checkParity())
            .step(keep(BENCHMARKS, "parity.md"));

    final Job build = build().needs(validate);

    final Job publish = publish().needs(validate, build);

    final Job deployDocs = Documentation.deployOf(
                    pythonWithoutCache("deploy-docs", Duration.ofMinutes(20)).needs(publish))
            .step(Documentation.build())
            .step(Documentation.publishTo("latest"))
            .step(Documentation.publishTo(github().refName().toString()));

    /** GitHub starts nothing for a release that a workflow has made, so this does what others do {@code on: release}. */
    final Job followUp = Job.of("follow-up", Runner.UBUNTU_LATEST)
            .needs(publish)
            .permissions(Permission.ACTIONS.write().comment("starts other workflows"))
            .timeout(Duration.ofMinutes(5))
            .step(Step.run("""
                    gh workflow run benchmark.yml --ref "$GITHUB_REF_NAME"
                    gh workflow run model-registry.yml --ref "$GITHUB_REF_NAME" --field version="$GITHUB_REF_NAME"
                    """)
                    .name("Start benchmark and model registry")
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                    .env("GH_REPO", github().repository()));

    private static Job build() {
        var push = Step.uses(Images.build(Images.PROD)
                        .platforms(Images.AMD64, Images.ARM64)
                        .provenance("mode=max")
                        .outputs("type=image,name=" + Images.NAME
                                + ",push-by-digest=true,name-canonical=true,push=true"))
                .name("Build the image for both architectures")
                .id("push");
        String image = Images.NAME + "@" + push.outputs().digest();
        return Images.withBothArchitectures(pythonWithoutCache("build", Duration.ofHours(2)))
                .permissions(
                        Permission.CONTENTS.read(),
                        Images.mayPush(),
                        Permission.ID_TOKEN.write().comment("signs with the identity of this workflow"))
                .output(DIGEST, push.outputs().digest())
                .run("Build the wheel", "uv build")
                .steps(Images.login(), push)
                .uses(
                        "Generate the SBOM",
                        Sbom.action()
                                .image(image)
                                .format(Sbom.Format.SPDX_JSON)
                                .outputFile("sbom.spdx.json")
                                .uploadArtifact(false)
                                .uploadReleaseAssets(false))
                .uses("Install cosign", CosignInstaller.action())
                .step(script("Sign", "sign-artifacts.sh").env("IMAGE", image))
                .step(keep(ARTIFACTS, "dist", "signatures", "sbom.spdx.json"));
    }

    private Job publish() {
        PypiPublish pypi = PypiPublish.action().packagesDir("artifacts/dist").skipExisting(true);
        var tags = Step.uses(Metadata.action()
                        .images(Images.NAME)
                        .tags(
                                "type=semver,pattern=v{{version}}",
                                "type=semver,pattern=v{{major}}.{{minor}}",
                                "type=semver,pattern=v{{major}}",
                                "type=raw,value=latest"))
                .name("Name the tags of the image")
                .id("tags");
        return Environments.in(Environments.PYPI, plain("publish", Duration.ofMinutes(30)))
                .permissions(Permission.CONTENTS.write().comment("makes the release"), Images.mayPush())
                .uses(
                        "Fetch the artifacts",
                        DownloadArtifact.action().name(ARTIFACTS).path("artifacts"))
                .uses(
                        "Fetch the benchmark results",
                        DownloadArtifact.action().name(BENCHMARKS).path("benchmarks"))
                .uses(
                        "Publish to TestPyPI",
                        pypi.repositoryUrl("https://test.pypi.org/legacy/")
                                .password(AntibodyProject.TEST_PYPI_API_TOKEN))
                .uses("Publish to PyPI", pypi.password(AntibodyProject.PYPI_API_TOKEN))
                .uses("Set up Buildx", SetupBuildx.action().cacheBinary(false))
                .steps(Images.login(), tags)
                .step(script("Tag the image", "tag-image.sh")
                        .env("TAGS", tags.outputs().tags())
                        .env("IMAGE", Images.NAME + "@" + build.output(DIGEST)))
                .step(script("Write the notes", "write-release-notes.sh").env("IMAGE", Images.NAME))
                .uses(
                        "Make the release",
                        GhRelease.action()
                                .bodyPath("notes.md")
                                .generateReleaseNotes(true)
                                .files("artifacts/dist/*", "artifacts/signatures/*", "artifacts/sbom.spdx.json")
                                .failOnUnmatchedFiles(true));
    }

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("release", "Release")
                .on(Push.toTags("v*"))
                .concurrency(Concurrency.group("release-" + github().ref()).cancelInProgress(false))
                .jobs(validate, build, publish, deployDocs, followUp);
    }
}
