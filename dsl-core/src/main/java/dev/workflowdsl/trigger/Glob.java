package dev.workflowdsl.trigger;

import java.util.ArrayList;
import java.util.List;

/**
 * One pattern for names of branches or tags, or for paths. Matching follows all ways through the pattern at the same
 * time, so it takes time linear in the product of both lengths, whatever the pattern is.
 */
final class Glob {

    private final String pattern;
    private final List<Step> steps = new ArrayList<>();

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern, without the {@code !} that takes back. One that GitHub refuses is read too: a special character
     * that has nothing to be special about stands for itself.
     */
    static Glob of(String pattern) {
        Glob glob = new Glob(pattern);
        int i = 0;
        while (i < pattern.length()) {
            i = glob.read(i);
        }
        return glob;
    }

    /** Whether the pattern stands for the whole text. */
    boolean matches(String text) {
        boolean[] reached = new boolean[steps.size() + 1];
        reached[0] = true;
        skip(reached);
        for (int i = 0; i < text.length(); i++) {
            reached = advance(reached, text.charAt(i));
        }
        return reached[steps.size()];
    }

    private boolean[] advance(boolean[] reached, char c) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < steps.size(); i++) {
            if (reached[i] && steps.get(i).accepts(c)) {
                next[i + 1] = true;
                next[i] |= steps.get(i).repeated();
            }
        }
        skip(next);
        return next;
    }

    private void skip(boolean[] reached) {
        for (int i = 0; i < steps.size(); i++) {
            if (reached[i]) {
                reached[i + steps.get(i).skipped()] = true;
            }
        }
    }

    /** Adds the step that begins at a place, and returns where the next one does. */
    private int read(int at) {
        char c = pattern.charAt(at);
        boolean last = at + 1 == pattern.length();
        if (c == '*') {
            return stars(at);
        }
        if ((c == '?' || c == '+') && isRepeatable()) {
            Step before = steps.remove(steps.size() - 1);
            steps.add(c == '?' ? before.optional() : before.endless());
            return at + 1;
        }
        if (c == '[' && pattern.indexOf(']', at) > 0) {
            return characterClass(at);
        }
        if (c == '\\' && !last) {
            steps.add(Step.of(pattern.charAt(at + 1)));
            return at + 2;
        }
        steps.add(Step.of(c));
        return at + 1;
    }

    private boolean isRepeatable() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).isOnce();
    }

    private int stars(int at) {
        if (!pattern.startsWith("**", at)) {
            steps.add(Step.NO_SLASHES);
            return at + 1;
        }
        boolean isPart = (at == 0 || pattern.charAt(at - 1) == '/') && pattern.startsWith("/", at + 2);
        if (!isPart) {
            steps.add(Step.ANYTHING);
            return at + 2;
        }
        steps.add(Step.FIRST_OF_DIRECTORIES);
        steps.add(Step.ANYTHING);
        steps.add(Step.of('/'));
        return at + 3;
    }

    private int characterClass(int start) {
        int end = pattern.indexOf(']', start);
        StringBuilder ranges = new StringBuilder();
        int i = start + 1;
        while (i < end) {
            boolean isRange = i + 2 < end && pattern.charAt(i + 1) == '-';
            ranges.append(pattern.charAt(i)).append(pattern.charAt(isRange ? i + 2 : i));
            i += isRange ? 3 : 1;
        }
        steps.add(new Step(ranges.toString(), false, 0));
        return end + 1;
    }

    /**
     * What one character must be.
     *
     * @param ranges pairs of the first and the last character of a range
     * @param repeated whether there may be more such characters
     * @param skipped how many steps, from this one on, may be left out together; 0 if none
     */
    private record Step(String ranges, boolean repeated, int skipped) {

        static final Step ANYTHING = new Step("\0\uffff", true, 1);
        static final Step NO_SLASHES = new Step("\0.0\uffff", true, 1);

        /** Begins {@code **}{@code /} as a part of its own; the rest of the directories and their slash follow. */
        static final Step FIRST_OF_DIRECTORIES = new Step("\0\uffff", false, 3);

        static Step of(char c) {
            return new Step("" + c + c, false, 0);
        }

        Step optional() {
            return new Step(ranges, false, 1);
        }

        Step endless() {
            return new Step(ranges, true, 0);
        }

        boolean isOnce() {
            return !repeated && skipped == 0;
        }

        boolean accepts(char c) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                    return true;
                }
            }
            return false;
        }
    }
}
