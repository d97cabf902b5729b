package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.always;

import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.DockerAction;

/** All keys of an action that runs a container. */
final class DockerGreeting implements ActionSource {

    private static final ActionInput WHO =
            ActionInput.of("who").description("Whom to greet").defaultValue("you");

    @Override
    public ActionMetadata action() {
        return DockerAction.of(
                        ".github/actions/docker", "Greet by container", "Greets somebody: \"Hello\"", "Dockerfile")
                .inputs(WHO)
                .outputs(ActionOutput.of("time").description("When it was"))
                .preEntrypoint("/setup.sh", runner().os().eq("Linux"))
                .entrypoint("/greet.sh")
                .args("--who", WHO, "--times", 3)
                .env("TZ", "UTC")
                .env("WHO", WHO)
                .postEntrypoint("/cleanup.sh", always());
    }
}
