package dev.workflowdsl.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant where none is written like that. */
final class Similar {

    /** Longer names are not compared: the time grows with the square of the length. */
    private static final int LONGEST = 100;

    private Similar() {}

    /** For messages: a fact, and with it the name that was meant, if one is much like the wrong one. */
    static String hint(String fact, String wrong, Collection<String> names) {
        return nearest(wrong, names)
                .map(name -> fact + " (did you mean \"" + name + "\"?)")
                .orElse(fact);
    }

    private static Optional<String> nearest(String wrong, Collection<String> names) {
        record Candidate(String name, int distance) {}
        int farthest = Math.max(1, wrong.length() / 3);
        return names.stream()
                .filter(name -> Math.max(name.length(), wrong.length()) <= LONGEST)
                .map(name -> new Candidate(name, distance(folded(wrong), folded(name))))
                .filter(candidate -> candidate.distance() <= farthest && candidate.distance() < wrong.length())
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many characters must be inserted, deleted, replaced or swapped with their neighbour. */
    private static int distance(String left, String right) {
        int[][] distances = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : nearest(distances, left, right, i, j);
            }
        }
        return distances[left.length()][right.length()];
    }

    private static int nearest(int[][] distances, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int distance = Math.min(
                Math.min(distances[i - 1][j], distances[i][j - 1]) + 1, distances[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(distance, distances[i - 2][j - 2] + 1) : distance;
    }
}
