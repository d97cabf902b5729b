package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What the functions of the language compute. */
final class Library {
    private final Optional<Status> status;
    private final Optional<Path> workspace;

    Library(Optional<Status> status, Optional<Path> workspace) {
        this.status = status;
        this.workspace = workspace;
    }

    /**
     * The value of {@code function}, in any case, for {@code arguments}.
     *
     * @throws EvaluationProblem if there is none
     */
    Data call(String function, List<Data> arguments) {
        Signature signature = Signature.find(function)
                .orElseThrow(() -> new EvaluationProblem("Unrecognized function: '" + function + "'"));
        return switch (signature.name()) {
            case "contains" -> Data.of(contains(arguments.get(0), arguments.get(1)));
            case "startsWith" ->
                Data.of(bothPrimitive(arguments) && folded(arguments, 0).startsWith(folded(arguments, 1)));
            case "endsWith" ->
                Data.of(bothPrimitive(arguments) && folded(arguments, 0).endsWith(folded(arguments, 1)));
            case "format" ->
                Data.of(Formatter.format(arguments.get(0).toText(), arguments.subList(1, arguments.size())));
            case "join" -> Data.of(join(arguments));
            case "toJSON" -> Data.of(JsonWriter.write(arguments.get(0), MemoryMeter.limited()));
            case "fromJSON" -> fromJson(arguments.get(0).toText());
            case "case" -> choose(arguments);
            case "hashFiles" -> Data.of(HashFiles.hash(workspace(), texts(arguments)));
            case "always" -> Data.of(true);
            case "cancelled" -> Data.of(status().cancelled());
            case "success" -> Data.of(status().success(texts(arguments)));
            default -> Data.of(status().failure(texts(arguments)));
        };
    }

    private static boolean contains(Data search, Data item) {
        if (search instanceof Data.Arr array) {
            return array.items().stream().anyMatch(element -> Coercion.equal(element, item));
        }
        return Coercion.isPrimitive(search)
                && Coercion.isPrimitive(item)
                && Ordinal.fold(search.toText()).contains(Ordinal.fold(item.toText()));
    }

    private static boolean bothPrimitive(List<Data> arguments) {
        return arguments.stream().allMatch(Coercion::isPrimitive);
    }

    private static String folded(List<Data> arguments, int index) {
        return Ordinal.fold(arguments.get(index).toText());
    }

    private static String join(List<Data> arguments) {
        Data items = arguments.get(0);
        if (!(items instanceof Data.Arr array)) {
            return Coercion.isPrimitive(items) ? items.toText() : "";
        }
        boolean separated = arguments.size() > 1 && Coercion.isPrimitive(arguments.get(1));
        String separator = separated ? arguments.get(1).toText() : ",";
        MemoryMeter memory = MemoryMeter.limited();
        StringJoiner joined = new StringJoiner(separator);
        for (Data item : array.items()) {
            String text = item.toText();
            memory.add(text);
            memory.add(separator);
            joined.add(text);
        }
        return joined.toString();
    }

    private static Data fromJson(String json) {
        try {
            return JsonReader.read(json);
        } catch (IllegalArgumentException e) {
            throw new EvaluationProblem("Error parsing fromJson: " + e.getMessage());
        }
    }

    private static Data choose(List<Data> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (!(arguments.get(i) instanceof Data.Bool predicate)) {
                throw new EvaluationProblem("case predicate must evaluate to a boolean value");
            }
            if (predicate.value()) {
                return arguments.get(i + 1);
            }
        }
        return arguments.get(arguments.size() - 1);
    }

    private static List<String> texts(List<Data> values) {
        return values.stream().map(Data::toText).toList();
    }

    private Status status() {
        return status.orElseThrow(() -> new EvaluationProblem(
                "success, failure and cancelled need the results so far:" + " give the evaluator a status"));
    }

    private Path workspace() {
        return workspace.orElseThrow(
                () -> new EvaluationProblem("hashFiles needs a directory: give the evaluator a workspace"));
    }
}
