package dev.workflowdsl.expression;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern of {@code hashFiles}: {@code *}, {@code ?} and {@code [a-z]} within a name, {@code **} for any number of directories. It
 * also matches all files below a directory that it matches.
 *
 * @param negated whether it takes out what it matches, by a leading {@code !}
 * @param directoriesOnly whether it matches no file itself, by a slash at the end
 * @param root where it starts
 * @param segments the names below {@code root}
 */
record PathPattern(boolean negated, boolean directoriesOnly, Path root, List<Segment> segments) {
    /**
     * Reads {@code line}, which is relative to {@code workspace} unless it starts with a slash.
     *
     * @throws EvaluationProblem if it is empty or has a part {@code .} or {@code ..}
     */
    static PathPattern parse(String line, Path workspace) {
        String pattern = line;
        boolean negated = false;
        while (pattern.startsWith("!")) {
            negated = !negated;
            pattern = pattern.substring(1).strip();
        }
        if (pattern.isEmpty()) {
            throw new EvaluationProblem("pattern cannot be empty");
        }
        List<String> names = new ArrayList<>(Arrays.asList(pattern.split("/+")));
        boolean absolute = pattern.startsWith("/");
        if (absolute || names.get(0).equals(".")) {
            names.remove(0);
        }
        if (names.contains(".") || names.contains("..")) {
            throw new EvaluationProblem(
                    "Invalid pattern '" + pattern + "'. Relative pathing '.' and '..' is not allowed.");
        }
        Path root = absolute ? workspace.getRoot() : workspace;
        return new PathPattern(
                negated,
                pattern.endsWith("/"),
                root,
                names.stream().map(Segment::parse).toList());
    }

    /** The path before the first name with a wildcard. */
    Path literalPrefix() {
        Path prefix = root;
        for (Segment segment : segments) {
            if (!segment.isLiteral()) {
                break;
            }
            prefix = prefix.resolve(segment.literal());
        }
        return prefix;
    }

    /** Whether it matches the file at the absolute {@code path}, or a directory above it. */
    boolean matches(Path path) {
        if (!path.startsWith(root)) {
            return false;
        }
        Path names = root.relativize(path);
        BitSet reached = new BitSet(); // how many names the segments so far can have matched
        reached.set(0);
        for (Segment segment : segments) {
            reached = next(reached, segment, names);
        }
        boolean below = reached.length() > 0 && reached.nextSetBit(0) < names.getNameCount();
        return below || (!directoriesOnly && reached.get(names.getNameCount()));
    }

    private static BitSet next(BitSet reached, Segment segment, Path path) {
        BitSet next = new BitSet();
        int first = reached.nextSetBit(0);
        if (segment.isAnyDepth() && first >= 0) {
            next.set(first, path.getNameCount() + 1);
            return next;
        }
        reached.stream()
                .filter(i -> i < path.getNameCount()
                        && segment.matches(path.getName(i).toString()))
                .forEach(i -> next.set(i + 1));
        return next;
    }
}
