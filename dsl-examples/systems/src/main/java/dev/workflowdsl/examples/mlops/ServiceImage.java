package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.catalog.sigstore.CosignInstaller;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.List;

/**
 * The image of a service.
 *
 * @param context the directory of the Dockerfile
 * @param tags what the metadata action makes tags of
 */
record ServiceImage(String context, List<String> tags) {

    /** The pushed image by its digest. */
    static final StringOutput IMAGE = Output.string("image");

    private static final String UNDER_TEST = "mlops-project:under-test";
    private static final Duration TIMEOUT = Duration.ofMinutes(45);

    /** A workflow that says where its images go. */
    static Workflow namedBy(Workflow workflow, String image) {
        return workflow.env("DOCKER_REGISTRY", "ghcr.io").env("IMAGE_NAME", image);
    }

    /** Builds and scans the image of a change that nobody may have seen yet: it gets no rights, and keeps layers in a cache. */
    Job check(String jobId) {
        return Jobs.withCode(jobId, TIMEOUT)
                .step(Steps.setupBuildx())
                .uses(
                        "Build",
                        build().load(true)
                                .tags(UNDER_TEST)
                                .cacheFrom("type=gha")
                                .cacheTo("type=gha,mode=max"))
                .step(Steps.scanImage(UNDER_TEST));
    }

    /** Builds and scans the image, then pushes and signs it; nothing in it comes from a cache that other runs can write. */
    Job publish(String jobId) {
        var name = MlOpsProject.script("Name the image", "name-image.sh").id("name");
        var metadata = Step.uses(
                        Metadata.action().images(name.outputs().get("image")).tags(tags))
                .name("Name the tags")
                .id("metadata");
        var push = Step.uses(build().push(true)
                        .tags(metadata.outputs().tags())
                        .labels(metadata.outputs().labels()))
                .name("Push")
                .id("push");
        String image = name.outputs().get("image") + "@" + push.outputs().digest();
        return Jobs.withCode(jobId, TIMEOUT)
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PACKAGES.write().comment("pushes the image"),
                        Permission.ID_TOKEN.write().comment("signs the image"))
                .output(IMAGE, image)
                .steps(Steps.setupBuildx(), name, metadata)
                .uses("Build", build().load(true).tags(UNDER_TEST))
                .step(Steps.scanImage(UNDER_TEST))
                .uses("Log in", login())
                .step(push)
                .uses("Install cosign", CosignInstaller.action())
                .step(Step.run("cosign sign --yes \"$IMAGE\"").name("Sign").env("IMAGE", image));
    }

    private BuildPush build() {
        return BuildPush.action().context(context).buildArgs("GIT_COMMIT=" + github().sha());
    }

    private static Login login() {
        return Login.action()
                .registry(env("DOCKER_REGISTRY"))
                .username(github().actor())
                .password(Secret.GITHUB_TOKEN);
    }
}
