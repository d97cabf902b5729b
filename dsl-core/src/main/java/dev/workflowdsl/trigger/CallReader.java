package dev.workflowdsl.trigger;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the event of a called workflow of what YAML holds. */
final class CallReader {

    private CallReader() {}

    static WorkflowCall read(Part call, Optional<Origin> origin) {
        Part.Keys keys = call.keysIfAny(List.of("inputs", "outputs", "secrets"));
        Seq<Input<?>> inputs = keys.at("inputs").map(InputReader::ofCall).orElse(Seq.empty());
        Seq<CallOutput> outputs = keys.at("outputs").map(CallReader::outputs).orElse(Seq.empty());
        Seq<CallSecret> secrets = keys.at("secrets").map(CallReader::secrets).orElse(Seq.empty());
        return WorkflowCall.of(origin, keys.extra(), inputs, outputs, secrets);
    }

    private static Seq<CallOutput> outputs(Part part) {
        Seq<CallOutput> outputs = Seq.empty();
        for (Map.Entry<String, Part> entry : part.entries("output")) {
            Optional<CallOutput> output = output(entry.getKey(), entry.getValue());
            outputs = output.isPresent() ? outputs.plus(output.get()) : outputs;
        }
        return outputs;
    }

    private static Optional<CallOutput> output(String name, Part part) {
        Part.Keys keys = part.keys(CallOutput.KEYS);
        if (part.isMapping() && keys.at("value").isEmpty()) {
            part.refused("output \"" + name + "\" has no value: add one, for example"
                    + " \"value: ${{ jobs.build.outputs.version }}\"");
        }
        Mapping description = description(keys);
        Optional<Template> value = keys.at("value").flatMap(Part::template);
        Optional<Output<String>> output = part.made(() -> Output.string(name));
        return value.isPresent() && output.isPresent()
                ? Optional.of(new CallOutput(
                        output.get(), Extras.plusAll(description.plus("value", value.get()), keys.extra())))
                : Optional.empty();
    }

    private static Seq<CallSecret> secrets(Part part) {
        Seq<CallSecret> secrets = Seq.empty();
        for (Map.Entry<String, Part> entry : part.entries("secret")) {
            Optional<CallSecret> secret = secret(entry.getKey(), entry.getValue());
            secrets = secret.isPresent() ? secrets.plus(secret.get()) : secrets;
        }
        return secrets;
    }

    private static Optional<CallSecret> secret(String name, Part part) {
        Part.Keys keys = part.keysIfAny(CallSecret.KEYS);
        Mapping description = description(keys);
        Optional<Value> required = keys.at("required").flatMap(Part::bool);
        Mapping attributes =
                required.map(value -> description.plus("required", value)).orElse(description);
        return part.made(() -> new CallSecret(Secret.of(name), Extras.plusAll(attributes, keys.extra())));
    }

    private static Mapping description(Part.Keys keys) {
        return keys.at("description")
                .flatMap(Part::text)
                .map(text -> Mapping.empty().plus("description", Template.literal(text)))
                .orElse(Mapping.empty());
    }
}
