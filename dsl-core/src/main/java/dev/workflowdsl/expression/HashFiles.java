package dev.workflowdsl.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The function {@code hashFiles}: one SHA-256 over the SHA-256 of each file that matches, in the order in which GitHub's runner on Linux
 * finds them.
 */
final class HashFiles {
    private static final String FOLLOW_LINKS = "--follow-symbolic-links";
    private static final Comparator<Path> BY_NAME = Comparator.comparing(
            path -> String.valueOf(path.getFileName()).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Path workspace;
    private final boolean followLinks;
    private final List<PathPattern> patterns;
    private final MessageDigest digest = sha256();
    private boolean found;

    private HashFiles(Path workspace, boolean followLinks, List<PathPattern> patterns) {
        this.workspace = workspace;
        this.followLinks = followLinks;
        this.patterns = patterns;
    }

    /**
     * The hash as 64 hex digits, or the empty string if no file matches.
     *
     * @param arguments the patterns, each with one or more lines; the first argument may be {@code --follow-symbolic-links}
     * @throws EvaluationProblem if a pattern is wrong or a file not readable
     */
    static String hash(Path workspace, List<String> arguments) {
        Path root = workspace.toAbsolutePath().normalize();
        boolean option = arguments.get(0).startsWith("--");
        if (option && !arguments.get(0).toLowerCase(Locale.ROOT).equals(FOLLOW_LINKS)) {
            throw new EvaluationProblem(
                    "Invalid glob option " + arguments.get(0) + ", available option: '" + FOLLOW_LINKS + "'");
        }
        List<PathPattern> patterns = arguments.stream()
                .skip(option ? 1 : 0)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> PathPattern.parse(line, root))
                .toList();
        try {
            return new HashFiles(root, option, patterns).run();
        } catch (IOException | UncheckedIOException e) {
            throw new EvaluationProblem("hashFiles('" + String.join(", ", arguments)
                    + "') failed. Fail to hash files under directory '" + workspace + "': " + e.getMessage());
        }
    }

    private String run() throws IOException {
        for (Path start : searchPaths()) {
            if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
                visit(start, List.of());
            } else {
                requireDirectories(start);
            }
        }
        return found ? HexFormat.of().formatHex(digest.digest()) : "";
    }

    /** Where to start, in the order of the patterns; a pattern whose start lies below another one's has none of its own. */
    private List<Path> searchPaths() {
        List<Path> candidates = patterns.stream()
                .filter(pattern -> !pattern.negated())
                .map(PathPattern::literalPrefix)
                .distinct()
                .toList();
        return candidates.stream()
                .filter(path -> candidates.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .map(path -> workspace.startsWith(path) ? workspace : path)
                .filter(path -> path.startsWith(workspace))
                .toList();
    }

    /** Fails, as GitHub's runner does, where a name is looked for below a file; what is not there at all is fine. */
    private void requireDirectories(Path path) throws NotDirectoryException {
        Path directory = workspace;
        for (Path name : workspace.relativize(path)) {
            if (Files.isRegularFile(directory)) {
                throw new NotDirectoryException(directory.toString());
            }
            directory = directory.resolve(name);
        }
    }

    private void visit(Path path, List<Path> ancestors) throws IOException {
        if (!isDirectory(path)) {
            if (matches(path) && !Files.isDirectory(path)) {
                add(path);
            }
            return;
        }
        Path real = path.toRealPath();
        if (ancestors.contains(real)) {
            return; // a link back to where it came from
        }
        List<Path> chain = new ArrayList<>(ancestors);
        chain.add(real);
        for (Path child : children(path)) {
            visit(child, chain);
        }
    }

    private boolean isDirectory(Path path) {
        return followLinks ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted(BY_NAME).toList();
        }
    }

    /** The last pattern that fits decides. */
    private boolean matches(Path path) {
        boolean matches = false;
        for (PathPattern pattern : patterns) {
            if (matches == pattern.negated() && pattern.matches(path)) {
                matches = !matches;
            }
        }
        return matches;
    }

    private void add(Path file) throws IOException {
        if (followLinks && !Files.exists(file)) {
            return; // a broken link
        }
        MessageDigest hash = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), hash)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        digest.update(hash.digest());
        found = true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
