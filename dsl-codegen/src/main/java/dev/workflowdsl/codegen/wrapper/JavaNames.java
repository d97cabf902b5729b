package dev.workflowdsl.codegen.wrapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Makes Java names of names that have other rules.
 *
 * <p>Every name is made of its words alone, so that it can be told without looking. Where the result cannot be used, it
 * gets the kind of thing as suffix: {@code wait} becomes {@code waitInput}. Where two names become one, or differ in
 * upper and lower case only, the first keeps it, and the others get a number: {@code jdkFile2}.
 */
final class JavaNames {

    private JavaNames() {}

    /** A package: lower case, letters and digits alone; {@code _} before a digit at the beginning. */
    static String packageName(String owner) {
        String name = String.join("", Words.of(owner));
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "owner \"" + owner + "\" has no letter or digit to name a package after");
        }
        return SourceVersion.isKeyword(name) ? name + "_" : startable(name);
    }

    /** A class: every word with a capital; {@code _} before a digit at the beginning. */
    static String className(List<String> words) {
        return startable(words.stream().map(JavaNames::capitalized).collect(Collectors.joining()));
    }

    /** A method or parameter; {@code _} before a digit at the beginning. It may be a keyword. */
    static String memberName(String name) {
        List<String> words = Words.of(name);
        if (words.isEmpty()) {
            return "";
        }
        return startable(words.get(0)
                + words.stream().skip(1).map(JavaNames::capitalized).collect(Collectors.joining()));
    }

    /** A constant: words in capitals; {@code EMPTY} for an empty text and {@code VALUE} for one of signs alone. */
    static String constantName(String text) {
        String name = String.join("_", Words.of(text)).toUpperCase(Locale.ROOT);
        return name.isEmpty() ? text.isEmpty() ? "EMPTY" : "VALUE" : startable(name);
    }

    /**
     * Names of methods, one for each of the given names.
     *
     * @param taken what none of them may be called; keywords never are
     * @param suffix what a name gets that is taken, for example {@code Input}
     */
    static List<String> memberNames(List<String> names, Collection<String> taken, String suffix) {
        List<String> candidates = new ArrayList<>();
        for (String name : names) {
            String candidate = memberName(name);
            boolean usable = !candidate.isEmpty() && !SourceVersion.isKeyword(candidate) && !taken.contains(candidate);
            candidates.add(usable ? candidate : candidate.isEmpty() ? uncapitalized(suffix) : candidate + suffix);
        }
        return distinct(candidates, taken);
    }

    /** The names in their order; one that an earlier one has, or that is taken, gets the next free number from 2 on. */
    static List<String> distinct(List<String> names, Collection<String> taken) {
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        used.addAll(taken);
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String free = name;
            for (int number = 2; !used.add(free); number++) {
                free = name + number;
            }
            distinct.add(free);
        }
        return distinct;
    }

    private static String startable(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String uncapitalized(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
