package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What the owner's own file says of an action or a reusable workflow.
 *
 * @param description the owner's words, which go into no descriptor of ours
 * @param runtime {@code runs.using}; empty for a workflow
 */
record Facts(
        Kind kind,
        String action,
        Optional<String> description,
        Optional<String> runtime,
        List<InputFacts> inputs,
        List<OutputFacts> outputs,
        List<SecretFacts> secrets) {

    Facts {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        secrets = List.copyOf(secrets);
    }

    /**
     * An input.
     *
     * @param type what a reusable workflow declares; empty for an action
     * @param deprecation the owner's words
     */
    record InputFacts(
            String name,
            Optional<InputType> type,
            boolean required,
            Optional<String> defaultValue,
            Optional<String> deprecation,
            Optional<String> description) {}

    /** An output. */
    record OutputFacts(String name, Optional<String> description) {}

    /** A secret of a reusable workflow. */
    record SecretFacts(String name, boolean required, Optional<String> description) {}
}
