package dev.workflowdsl.codegen.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command was asked to do. */
record Options(
        Path descriptors, Path metadata, Optional<Path> versions, boolean add, boolean check, List<String> actions) {

    private static final List<String> PATHS = List.of("--descriptors", "--metadata", "--versions");
    private static final List<String> FLAGS = List.of("--add", "--check");

    Options {
        actions = List.copyOf(actions);
    }

    static Options parse(List<String> arguments) {
        Map<String, Path> paths = new HashMap<>();
        List<String> others = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (PATHS.contains(argument) && rest.hasNext()) {
                paths.put(argument, Path.of(rest.next()));
            } else if (argument.startsWith("--") && !FLAGS.contains(argument)) {
                throw new IllegalArgumentException("option \"" + argument
                        + "\" is unknown or lacks its value: use --descriptors DIR --metadata DIR_OR_FILE"
                        + " [--versions FILE] [--add] [--check] [ACTION ...]");
            } else {
                others.add(argument);
            }
        }
        boolean add = others.removeIf("--add"::equals);
        boolean check = others.removeIf("--check"::equals);
        Optional<Path> versions = Optional.ofNullable(paths.get("--versions"));
        return new Options(
                required(paths, "--descriptors"), required(paths, "--metadata"), versions, add, check, others);
    }

    private static Path required(Map<String, Path> paths, String option) {
        Path path = paths.get(option);
        if (path == null) {
            throw new IllegalArgumentException("option \"" + option + "\" is missing: give it with a path");
        }
        return path;
    }
}
