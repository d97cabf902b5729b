package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.Deprecation;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.descriptor.OutputType;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A first descriptor, for an action or a reusable workflow that nobody described. Types are guessed. */
public final class Proposal {

    private Proposal() {}

    /**
     * The descriptor of an action or a workflow of the user's own, with the words of its own file.
     *
     * @param action {@code ./path} or {@code owner/repo[/path]}; with {@code .github/workflows/} in it for a workflow
     * @param text the {@code action.yml} or the workflow file
     * @throws IllegalArgumentException if the text is no YAML mapping, or that of an action has no {@code runs}
     */
    public static ActionDescriptor withOwnersWords(String action, String text) {
        return withOwnersWords(FactsReader.read(action, text));
    }

    /**
     * The descriptor of an action, with the words of its own file.
     *
     * @param action how it is referred to: {@code ./path} or {@code owner/repo[/path]}
     */
    public static ActionDescriptor withOwnersWords(String action, ActionMetadata metadata) {
        return withOwnersWords(ModelFacts.of(action, metadata));
    }

    /**
     * The descriptor of a reusable workflow, with the words of its own file.
     *
     * @param action how it is referred to: {@code ./.github/workflows/file.yml}, or with {@code owner/repo} before
     * @throws IllegalArgumentException if the workflow has no {@code workflow_call} trigger
     */
    public static ActionDescriptor withOwnersWords(String action, Workflow workflow) {
        return withOwnersWords(ModelFacts.of(action, workflow));
    }

    private static ActionDescriptor withOwnersWords(Facts facts) {
        return new ActionDescriptor(
                facts.kind(),
                facts.action(),
                List.of(),
                Optional.empty(),
                facts.description(),
                Optional.empty(),
                facts.runtime(),
                facts.inputs().stream()
                        .map(input -> input(input, input.deprecation(), input.description()))
                        .toList(),
                facts.outputs().stream()
                        .map(output -> output(output, output.description()))
                        .toList(),
                facts.secrets().stream()
                        .map(secret -> secret(secret, secret.description()))
                        .toList(),
                false,
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A descriptor without any word. */
    static ActionDescriptor empty(Facts facts, List<String> aliases) {
        return new ActionDescriptor(
                facts.kind(),
                facts.action(),
                aliases,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                facts.runtime(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static InputDescriptor input(Facts.InputFacts input) {
        return input(input, Optional.empty(), Optional.empty());
    }

    private static InputDescriptor input(
            Facts.InputFacts input, Optional<String> note, Optional<String> documentation) {
        TypeGuess guess = TypeGuess.of(input);
        return new InputDescriptor(
                input.name(),
                guess.type(),
                input.required(),
                input.defaultValue(),
                guess.values(),
                false,
                guess.separator(),
                input.deprecation().map(words -> new Deprecation(note, Optional.empty())),
                documentation);
    }

    static OutputDescriptor output(Facts.OutputFacts output) {
        return output(output, Optional.empty());
    }

    private static OutputDescriptor output(Facts.OutputFacts output, Optional<String> documentation) {
        return new OutputDescriptor(output.name(), OutputType.STRING, documentation);
    }

    static SecretDescriptor secret(Facts.SecretFacts secret) {
        return secret(secret, Optional.empty());
    }

    private static SecretDescriptor secret(Facts.SecretFacts secret, Optional<String> documentation) {
        return new SecretDescriptor(secret.name(), secret.required(), documentation);
    }
}
