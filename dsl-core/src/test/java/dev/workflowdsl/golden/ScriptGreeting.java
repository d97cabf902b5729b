package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.success;

import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.JavaScriptAction;

/** All keys of an action that runs a script of Node.js. */
final class ScriptGreeting implements ActionSource {

    @Override
    public ActionMetadata action() {
        return JavaScriptAction.of(
                        ".github/actions/script", "Greet by script", "Greets somebody, in JavaScript", "dist/index.js")
                .inputs(ActionInput.of("who"), ActionInput.of("loud").defaultValue("false"))
                .outputs(ActionOutput.of("time").description("When it was"), ActionOutput.of("greeting"))
                .pre("dist/setup.js", runner().os().eq("Linux").and(always()))
                .post("dist/cleanup.js", success().not());
    }
}
