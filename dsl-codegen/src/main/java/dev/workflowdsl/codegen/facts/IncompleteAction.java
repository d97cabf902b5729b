package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads the facts of an action whose file lacks what GitHub requires and the reader of the library therefore gives no value
 * for: a name, or all but the facts in a copy of a file whose words may not be passed on.
 */
final class IncompleteAction {

    private IncompleteAction() {}

    static Facts read(String action, String text) {
        OwnerFile file = OwnerFile.parse(text);
        if (!file.has("runs")) {
            throw new IllegalArgumentException(
                    "action \"" + action + "\" has no runs: it cannot be used, leave it out");
        }
        return new Facts(
                Kind.ACTION,
                action,
                file.text("description"),
                file.under("runs").text("using"),
                each(file.under("inputs"), IncompleteAction::input),
                each(file.under("outputs"), IncompleteAction::output),
                List.of());
    }

    private static <T> List<T> each(OwnerFile mapping, BiFunction<String, OwnerFile, T> reading) {
        return mapping.keys().stream()
                .map(key -> reading.apply(key, mapping.under(key)))
                .toList();
    }

    private static Facts.InputFacts input(String name, OwnerFile input) {
        return new Facts.InputFacts(
                name,
                Optional.empty(),
                input.flag("required"),
                input.text("default"),
                input.text("deprecationMessage"),
                input.text("description"));
    }

    private static Facts.OutputFacts output(String name, OwnerFile output) {
        return new Facts.OutputFacts(name, output.text("description"));
    }
}
