package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the facts from the text of an {@code action.yml} or a workflow file. */
final class FactsReader {

    private FactsReader() {}

    static Facts read(String action, String text) {
        OwnerFile file = OwnerFile.parse(text);
        return action.contains(".github/workflows/") ? workflow(action, file) : action(action, file);
    }

    private static Facts action(String action, OwnerFile file) {
        if (!file.has("runs")) {
            throw new IllegalArgumentException(
                    "action \"" + action + "\" has no runs: it cannot be used, leave it out");
        }
        return new Facts(
                Kind.ACTION,
                action,
                file.text("description"),
                file.under("runs").text("using"),
                each(file.under("inputs"), (name, input) -> input(name, input, Optional.empty())),
                each(file.under("outputs"), FactsReader::output),
                List.of());
    }

    private static Facts workflow(String action, OwnerFile file) {
        OwnerFile call = file.under("on").under("workflow_call");
        return new Facts(
                Kind.WORKFLOW,
                action,
                file.text("name"),
                Optional.empty(),
                each(call.under("inputs"), FactsReader::typedInput),
                each(call.under("outputs"), FactsReader::output),
                each(call.under("secrets"), FactsReader::secret));
    }

    private static <T> List<T> each(OwnerFile mapping, BiFunction<String, OwnerFile, T> reading) {
        return mapping.keys().stream()
                .map(key -> reading.apply(key, mapping.under(key)))
                .toList();
    }

    private static Facts.InputFacts typedInput(String name, OwnerFile input) {
        String type = input.text("type").orElse("string");
        return input(name, input, Optional.of(InputType.valueOf(type.toUpperCase(Locale.ROOT))));
    }

    /** An input; what an action calls its type is not looked at, as GitHub does not look at it either. */
    private static Facts.InputFacts input(String name, OwnerFile input, Optional<InputType> type) {
        return new Facts.InputFacts(
                name,
                type,
                input.flag("required"),
                input.text("default"),
                input.text("deprecationMessage"),
                input.text("description"));
    }

    private static Facts.OutputFacts output(String name, OwnerFile output) {
        return new Facts.OutputFacts(name, output.text("description"));
    }

    private static Facts.SecretFacts secret(String name, OwnerFile secret) {
        return new Facts.SecretFacts(name, secret.flag("required"), secret.text("description"));
    }
}
