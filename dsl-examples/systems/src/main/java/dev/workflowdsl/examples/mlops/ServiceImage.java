package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.expression.Contexts.env;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.catalog.docker.BuildPush;
import dev.workflowdsl.catalog.docker.Login;
import dev.workflowdsl.catalog.docker.Metadata;
import dev.workflowdsl.catalog.sigstore.CosignInstaller;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The image of a service: built, scanned, and only then pushed and signed.
 *
 * @param context the directory of the Dockerfile
 * @param tags what the metadata action makes tags of
 * @param isPublished when the image is pushed; always if empty
 */
record ServiceImage(String context, List<String> tags, Optional<BooleanExpression> isPublished) {

    /** The pushed image by its digest. */
    static final Output<String> IMAGE = Output.string("image");

    private static final String UNDER_TEST = "mlops-project:under-test";

    /** A workflow that says where its images go. */
    static Workflow namedBy(Workflow workflow, String image) {
        return workflow.env("DOCKER_REGISTRY", "ghcr.io").env("IMAGE_NAME", image);
    }

    Job build(String jobId) {
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
        return Job.of(jobId, Runner.UBUNTU_LATEST)
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.PACKAGES.write().comment("pushes the image"),
                        Permission.ID_TOKEN.write().comment("signs the image"))
                .timeout(Duration.ofMinutes(45))
                .output(IMAGE, image)
                .steps(Steps.checkout(), Steps.setupBuildx(), name, metadata)
                .uses("Build", build().load(true).tags(UNDER_TEST))
                .step(Steps.scanImage(UNDER_TEST))
                .step(published(Step.uses(login()).name("Log in")))
                .step(published(push))
                .step(published(Step.uses(CosignInstaller.action()).name("Install cosign")))
                .step(published(Step.run("cosign sign --yes \"$IMAGE\"").name("Sign"))
                        .env("IMAGE", image));
    }

    private <S extends ExecutableStep<S>> S published(S step) {
        return isPublished.map(step::onlyIf).orElse(step);
    }

    private BuildPush build() {
        return BuildPush.action()
                .context(context)
                .buildArgs("GIT_COMMIT=" + github().sha())
                .cacheFrom("type=gha")
                .cacheTo("type=gha,mode=max");
    }

    private static Login login() {
        return Login.action()
                .registry(env("DOCKER_REGISTRY"))
                .username(github().actor())
                .password(Secret.GITHUB_TOKEN);
    }
}
