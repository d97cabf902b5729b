package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.SetupBuildx;
import dev.workflowdsl.catalog.docker.SetupQemu;
import dev.workflowdsl.catalog.jlumbroso.FreeDiskSpace;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;

/** The images of the project, and the steps that build them. */
final class Images {

    static final String REGISTRY = "ghcr.io";

    /** Names of images have no capital letters, as that of the repository has. */
    static final String NAME = REGISTRY + "/the-obstacle-is-the-way/antibody_training_pipeline_esm";

    static final String DEV = "Dockerfile.dev";
    static final String PROD = "Dockerfile.prod";
    static final String AMD64 = "linux/amd64";
    static final String ARM64 = "linux/arm64";

    /** All tests of the project; an image in which fewer run has lost some. */
    private static final int TESTS = 358;

    private Images() {}

    /** Makes room for images with PyTorch, and sets up BuildKit from its release, not from a cache. */
    static Job withBuildx(Job job) {
        return job.uses(
                        "Free disk space",
                        FreeDiskSpace.action().toolCache(true).largePackages(false))
                .uses("Set up Buildx", SetupBuildx.action().cacheBinary(false));
    }

    /** Like {@link #withBuildx}, for images of both architectures. */
    static Job withBothArchitectures(Job job) {
        return withBuildx(
                job.uses("Set up QEMU", SetupQemu.action().platforms("arm64").cacheImage(false)));
    }

    static BuildPush build(String dockerfile) {
        return BuildPush.action().context(".").file(dockerfile);
    }

    /** Layers come from the cache of GitHub Actions, and go there. */
    static BuildPush buildCached(String dockerfile) {
        String scope = ",scope=" + dockerfile;
        return build(dockerfile).cacheFrom("type=gha" + scope).cacheTo("type=gha,mode=max" + scope);
    }

    static RunStep test(String image) {
        return AntibodyProject.script("Run all tests in the container", "test-image.sh")
                .env("IMAGE", image)
                .env("TESTS", TESTS);
    }

    static ActionStep<?> login() {
        return Step.uses(Login.action()
                        .registry(REGISTRY)
                        .username(github().actor())
                        .password(Secret.GITHUB_TOKEN))
                .name("Log in to the registry");
    }

    /** What a job that pushes images needs. */
    static Permission mayPush() {
        return Permission.PACKAGES.write().comment("pushes the image");
    }
}
