package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.facts.Facts.InputFacts;
import dev.workflowdsl.codegen.facts.Facts.OutputFacts;
import dev.workflowdsl.codegen.facts.Facts.SecretFacts;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** The facts of actions and workflows that are there as values. */
final class ModelFacts {

    private ModelFacts() {}

    static Facts of(String action, ActionMetadata metadata) {
        return new Facts(
                Kind.ACTION,
                action,
                Optional.of(metadata.description()).filter(text -> !text.isBlank()),
                Optional.of(metadata.using()),
                metadata.inputs().stream().map(ModelFacts::input).toList(),
                metadata.outputs().stream()
                        .map(output -> new OutputFacts(output.name(), output.description()))
                        .toList(),
                List.of());
    }

    private static InputFacts input(ActionInput input) {
        return new InputFacts(
                input.name(),
                Optional.empty(),
                input.isRequired(),
                input.defaultValue().map(Template::text),
                input.deprecationMessage(),
                input.description());
    }

    static Facts of(String action, Workflow workflow) {
        WorkflowCall call = workflow.on().stream()
                .filter(WorkflowCall.class::isInstance)
                .map(WorkflowCall.class::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "workflow \"" + workflow.fileName()
                                        + "\" cannot be called, since it has no workflow_call trigger: add WorkflowCall to its on(...)"));
        return new Facts(
                Kind.WORKFLOW,
                action,
                workflow.description().or(workflow::name).map(Object::toString),
                Optional.empty(),
                call.inputs().stream().map(ModelFacts::input).toList(),
                call.outputs().stream()
                        .map(output -> new OutputFacts(output.output().name(), output.description()))
                        .toList(),
                call.secrets().stream()
                        .map(secret ->
                                new SecretFacts(secret.secret().name(), secret.isRequired(), secret.description()))
                        .toList());
    }

    private static InputFacts input(Input<?> input) {
        return new InputFacts(
                input.name(),
                Optional.of(type(input)),
                input.isRequired(),
                input.defaultValue().map(Object::toString),
                Optional.empty(),
                input.description());
    }

    private static InputType type(Input<?> input) {
        return switch (input.type()) {
            case "boolean" -> InputType.BOOLEAN;
            case "number" -> InputType.NUMBER;
            default -> InputType.STRING;
        };
    }
}
