package dev.workflowdsl.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which keys the kinds of steps have, and what is said of those that stand in a step of another kind. */
final class StepKeys {

    private static final Map<String, List<String>> KEYS = keys();

    /** The keys of all kinds. */
    static final List<String> ALL =
            KEYS.values().stream().flatMap(List::stream).distinct().toList();

    private final Spot step;
    private final String kind;

    private StepKeys(Spot step, String kind) {
        this.step = step;
        this.kind = kind;
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        List<String> options = List.of("name", "id", "if", "env", "continue-on-error", "timeout-minutes", "background");
        keys.put("run", plus(options, "run", "working-directory", "shell"));
        keys.put("uses", plus(options, "uses", "with"));
        for (String control : List.of("wait", "wait-all", "cancel")) {
            keys.put(control, List.of("name", "id", "continue-on-error", control));
        }
        keys.put("parallel", List.of("parallel"));
        return keys;
    }

    private static List<String> plus(List<String> keys, String... more) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The key that tells what kind of step it is: the first of those that do. */
    static Optional<String> kind(Spot step) {
        return step.entries("a step").stream()
                .map(Spot.Keyed::name)
                .filter(KEYS::containsKey)
                .findFirst();
    }

    /** The fields of a step of that kind. */
    static Fields fields(Spot step, String kind) {
        StepKeys keys = new StepKeys(step, kind);
        return Fields.of(step, "the step", KEYS.getOrDefault(kind, ALL), keys::tell);
    }

    /** Tells of a key that another kind of step has; whether it is one. */
    private boolean tell(Spot.Keyed entry) {
        String name = entry.name();
        if (KEYS.containsKey(name)) {
            entry.key()
                    .report(
                            ReadProblem.UNKNOWN_KEY,
                            "the step has both \"" + kind + "\" and \"" + name
                                    + "\", which exclude each other, and GitHub refuses the file",
                            "keep one of the two, or make two steps of it");
            return true;
        }
        List<String> owners = KEYS.entrySet().stream()
                .filter(owner -> owner.getValue().contains(name))
                .map(Map.Entry::getKey)
                .toList();
        // Where both kinds are there, that has been said, and nobody knows which of them is meant.
        if (!owners.isEmpty()
                && owners.stream().noneMatch(owner -> step.part(owner).isPresent())) {
            entry.key()
                    .report(
                            ReadProblem.UNKNOWN_KEY,
                            "key \"" + name + "\" belongs to a step with " + list(owners) + ", and this one has \""
                                    + kind + "\", so GitHub refuses the file",
                            name.equals("with")
                                    ? "remove it, or hand the values to the script by \"env\""
                                    : "remove it");
        }
        return !owners.isEmpty();
    }

    private static String list(List<String> owners) {
        return owners.stream().map(owner -> '"' + owner + '"').collect(Collectors.joining(" or "));
    }
}
