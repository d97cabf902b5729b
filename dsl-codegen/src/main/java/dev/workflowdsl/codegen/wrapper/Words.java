package dev.workflowdsl.codegen.wrapper;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits names of any style into words: {@code fetch-depth}, {@code jdkFile}, {@code GITHUB_TOKEN}. */
final class Words {

    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");

    /** Between {@code jdk} and {@code File}, {@code k8s} and {@code Version}, {@code URL} and {@code Path}. */
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Words() {}

    /** The words in lower case; none if there is neither a letter nor a digit of ASCII. */
    static List<String> of(String name) {
        return Stream.of(SEPARATORS.split(name))
                .flatMap(HUMPS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
