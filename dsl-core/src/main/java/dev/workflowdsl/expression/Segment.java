package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;

/** One name of a {@link PathPattern}, with its wildcards. Matching takes time linear in the product of both lengths. */
final class Segment {
    private static final Step STAR = new Step("", false);
    private static final Step ANY = new Step("", true);

    private final String source;
    private final List<Step> steps = new ArrayList<>();

    private Segment(String source) {
        this.source = source;
    }

    /** Reads {@code source}; a backslash takes the meaning from the character behind it. */
    static Segment parse(String source) {
        Segment segment = new Segment(source);
        int i = 0;
        while (i < source.length()) {
            i = segment.parseStep(i);
        }
        return segment;
    }

    private int parseStep(int start) {
        char c = source.charAt(start);
        int end = start + 1;
        if (c == '*') {
            steps.add(STAR);
        } else if (c == '?') {
            steps.add(ANY);
        } else if (c == '\\' && end < source.length()) {
            steps.add(Step.of(source.charAt(end++)));
        } else if (c == '[' && endOfSet(start) > 0) {
            end = endOfSet(start);
            steps.add(set(start + 1, end - 1));
        } else {
            steps.add(Step.of(c));
        }
        return end;
    }

    /** Behind the bracket that closes the set at {@code start}, or -1; a bracket that comes first is a member. */
    private int endOfSet(int start) {
        int first = isNegated(start + 1) ? start + 2 : start + 1;
        for (int i = first; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == ']' && i > first) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isNegated(int index) {
        return index < source.length() && "!^".indexOf(source.charAt(index)) >= 0;
    }

    /** The set between {@code start} and {@code end}. */
    private Step set(int start, int end) {
        boolean negated = isNegated(start);
        StringBuilder ranges = new StringBuilder();
        int i = negated ? start + 1 : start;
        while (i < end) {
            i += source.charAt(i) == '\\' && i + 1 < end ? 1 : 0;
            char from = source.charAt(i);
            boolean range = i + 2 < end && source.charAt(i + 1) == '-';
            ranges.append(from).append(range ? source.charAt(i + 2) : from);
            i += range ? 3 : 1;
        }
        return new Step(ranges.toString(), negated);
    }

    /** Whether it stands for any number of directories. */
    boolean isAnyDepth() {
        return source.equals("**");
    }

    /** Whether only one name matches, which is {@link #literal()}. */
    boolean isLiteral() {
        return steps.stream().allMatch(Step::isLiteral);
    }

    /** The one name that matches. */
    String literal() {
        StringBuilder name = new StringBuilder();
        steps.forEach(step -> name.append(step.ranges().charAt(0)));
        return name.toString();
    }

    /** Whether {@code name} matches: each star is tried with as little as possible, and only the last one ever needs more. */
    boolean matches(String name) {
        int step = 0;
        int position = 0;
        int star = -1;
        int retry = 0;
        while (position < name.length()) {
            if (step < steps.size() && steps.get(step).isStar()) {
                star = step++;
                retry = position;
            } else if (step < steps.size() && steps.get(step).accepts(name.charAt(position))) {
                step++;
                position++;
            } else if (star >= 0) {
                step = star + 1;
                position = ++retry;
            } else {
                return false;
            }
        }
        return steps.stream().skip(step).allMatch(Step::isStar);
    }

    /**
     * What one character must be.
     *
     * @param ranges pairs of the first and the last character of a range
     * @param negated whether the ranges name what it must not be
     */
    private record Step(String ranges, boolean negated) {
        static Step of(char c) {
            return new Step("" + c + c, false);
        }

        /** Whether it stands for any number of characters; as a step for one it would accept none. */
        boolean isStar() {
            return ranges.isEmpty() && !negated;
        }

        boolean isLiteral() {
            return !negated && ranges.length() == 2 && ranges.charAt(0) == ranges.charAt(1);
        }

        boolean accepts(char c) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                    return !negated;
                }
            }
            return negated;
        }
    }
}
