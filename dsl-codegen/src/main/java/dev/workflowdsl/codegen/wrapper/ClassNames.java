package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The class of an action: named after its repository and the path in it, without the words that only say that it is an
 * action.
 *
 * <ul>
 *   <li>{@code docker/build-push-action} is {@code BuildPush}, {@code actions/cache/restore} is {@code CacheRestore};
 *   <li>where the path begins with the name of the repository, that stands there once;
 *   <li>where no word is left, the class is named after the owner: {@code cypress-io/github-action} is {@code CypressIo};
 *   <li>a reusable workflow is named after its file;
 *   <li>an action in the repository of its user is named after its directory and, where two would have the same name,
 *       after the directories above that too.
 * </ul>
 */
final class ClassNames {

    /** What only says that it is an action, the longest first. */
    private static final List<List<String>> SILENT = List.of(
            List.of("github", "action"),
            List.of("github", "actions"),
            List.of("gh", "action"),
            List.of("gh", "actions"),
            List.of("ghaction"),
            List.of("action"),
            List.of("actions"));

    private ClassNames() {}

    /**
     * The name that the descriptor asks for, or else the one by the rule, and longer ones for the case that another class
     * has it.
     *
     * @param title the name that the action has for people, for one that has no path to name its class after
     * @throws IllegalArgumentException if there is no word to name the class after
     */
    static List<String> of(ActionDescriptor descriptor, String title) {
        return descriptor
                .className()
                .map(List::of)
                .orElseGet(() -> words(descriptor, title)
                        .map(words -> usable(descriptor, words))
                        .toList());
    }

    private static String usable(ActionDescriptor descriptor, List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("action \"" + descriptor.action()
                    + "\" has no word to name its class after: give the class a name in its descriptor");
        }
        String name = JavaNames.className(words);
        String suffix = descriptor.kind() == Kind.ACTION ? "Action" : "Workflow";
        return Types.NAMES.contains(name) ? name + suffix : name;
    }

    private static Stream<List<String>> words(ActionDescriptor descriptor, String title) {
        List<String> parts = Arrays.asList(descriptor.action().split("/", -1));
        String last = parts.get(parts.size() - 1);
        if (descriptor.kind() == Kind.WORKFLOW) {
            return Stream.of(Words.of(last.replaceFirst("\\.ya?ml$", "")));
        }
        if (!parts.get(0).equals(".")) {
            return Stream.of(words(parts));
        }
        return last.isEmpty() ? Stream.of(named(title)) : local(parts.subList(1, parts.size()));
    }

    private static List<String> words(List<String> parts) {
        List<String> repository = withoutSilent(Words.of(parts.get(1)));
        List<String> path = new ArrayList<>();
        for (String part : parts.subList(2, parts.size())) {
            path.addAll(withoutSilent(Words.of(part)));
        }
        if (!startsWith(path, repository)) {
            path.addAll(0, repository);
        }
        return path.isEmpty() ? Words.of(parts.get(0)) : path;
    }

    private static Stream<List<String>> local(List<String> directories) {
        List<String> words = new ArrayList<>();
        return IntStream.range(0, directories.size())
                .mapToObj(i -> named(directories.get(directories.size() - 1 - i)))
                .map(more -> {
                    words.addAll(0, more);
                    return List.copyOf(words);
                });
    }

    private static List<String> named(String name) {
        List<String> words = withoutSilent(Words.of(name));
        return words.isEmpty() ? Words.of(name) : words;
    }

    private static List<String> withoutSilent(List<String> words) {
        for (List<String> silent : SILENT) {
            if (startsWith(words, silent)) {
                return withoutSilent(words.subList(silent.size(), words.size()));
            }
            int rest = words.size() - silent.size();
            if (rest >= 0 && words.subList(rest, words.size()).equals(silent)) {
                return withoutSilent(words.subList(0, rest));
            }
        }
        return words;
    }

    private static boolean startsWith(List<String> words, List<String> prefix) {
        return words.size() >= prefix.size() && words.subList(0, prefix.size()).equals(prefix);
    }
}
