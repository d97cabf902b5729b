package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.failure;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.Branding;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;

/** All keys of an action that runs steps. */
final class CompositeGreeting implements ActionSource {

    static final ActionInput WHO =
            ActionInput.of("who").description("Whom to greet").required();
    static final ActionOutput TIME = ActionOutput.of("time").description("When it was");

    private static final ActionInput GREETING =
            ActionInput.of("greeting").description("What to say").defaultValue("Hello from ${{ github.repository }}");
    private static final ActionInput NAME = ActionInput.of("name").deprecated("Use who instead.");
    private static final ActionInput VERSION = ActionInput.of("version").defaultValue("3.10");

    @Override
    public CompositeAction action() {
        var greet = Step.run("""
                        echo "$GREETING, $WHO"
                        echo "time=$(date)" >> "$GITHUB_OUTPUT"
                        """)
                .id("greet")
                .name("Greet " + WHO)
                .comment("The texts come as variables, for they may hold anything.")
                .onlyIf(runner().os().ne("Windows"))
                .workingDirectory("greetings")
                .shell(Shell.BASH)
                .env("GREETING", GREETING)
                .env("WHO", WHO)
                .continueOnError(true);
        var upload = Step.uses(Action.of("actions/upload-artifact@v4")
                        .with("name", "greeting")
                        .with("path", "greetings/" + VERSION))
                .id("upload")
                .name("Keep the greeting")
                .onlyIf(failure())
                .env("TZ", "UTC")
                .continueOnError(false);
        return CompositeAction.of(".github/actions/composite", "Greet", "Greets somebody, in several steps")
                .comment("Used by the workflow that shows all steps.")
                .author("The golden authors")
                .inputs(WHO, GREETING, NAME, VERSION)
                .output(TIME, greet.outputs().get("time"))
                .steps(greet, upload)
                .branding(Branding.of("gift", Branding.Color.GRAY_DARK));
    }
}
