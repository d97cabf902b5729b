package dev.workflowdsl.codegen.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an action or a reusable workflow.
 *
 * @param kind which of the two
 * @param action how it is referred to, without {@code @}: {@code docker/build-push-action}, {@code actions/cache/restore},
 *     {@code owner/repo/.github/workflows/file.yml}; {@code ./path} for one in the repository of its user
 * @param aliases other names that lead to it: former owners, former repositories
 * @param className the name of its class, where the one that the rule yields does not do
 * @param summary what it does, in our words: one sentence; empty as long as nobody has written it
 * @param release the published state that the facts are of; empty for one in the repository of its user
 * @param runtime {@code runs.using} of an action: {@code node24}, {@code composite}, {@code docker}
 * @param inputs in the order of its own file
 * @param outputs in the order of its own file
 * @param secrets of a reusable workflow, in the order of its own file
 * @param dynamicOutputs whether it sets outputs that its own file does not name
 * @param environment the environment variables that it reads, and what each is for, in our words
 * @param permissions what the token of its job needs where that is known: scope to {@code read} or {@code write}; for a
 *     reusable workflow what its jobs ask for
 * @param securityDefaults what the wrapper writes although the action has another default
 * @param retirement that it should not be used any more
 * @param tagOnly why it does not work when it is referred to by its commit, in our words; empty if it does
 */
public record ActionDescriptor(
        Kind kind,
        String action,
        List<String> aliases,
        Optional<String> className,
        Optional<String> summary,
        Optional<Release> release,
        Optional<String> runtime,
        List<InputDescriptor> inputs,
        List<OutputDescriptor> outputs,
        List<SecretDescriptor> secrets,
        boolean dynamicOutputs,
        Map<String, String> environment,
        Map<String, String> permissions,
        List<SecurityDefault> securityDefaults,
        Optional<Retirement> retirement,
        Optional<String> tagOnly) {

    /** Copies the collections, which keep their order. */
    public ActionDescriptor {
        aliases = List.copyOf(aliases);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        secrets = List.copyOf(secrets);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
        securityDefaults = List.copyOf(securityDefaults);
    }

    /** The input of that name, in the owner's spelling or another one that differs in upper and lower case only. */
    public Optional<InputDescriptor> input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
