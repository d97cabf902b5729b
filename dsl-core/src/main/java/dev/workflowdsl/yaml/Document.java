package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.origin.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A YAML file that is about to become a value: its text, its tree and what is wrong with both. */
final class Document {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Problems problems;
    private final Reading reading;
    private final Optional<YamlNode> root;

    private Document(String file, String text, ReadLimits limits, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.reading = new Reading(problems, new SourceText(text));
        this.root =
                isTooLarge(text, limits) ? tooLarge(problems, limits) : YamlComposer.compose(text, limits, problems);
    }

    static Document of(String file, String text, ReadLimits limits) {
        return new Document(file, withoutMark(text), limits, new Problems(file, limits.findings()));
    }

    /** The document in a file of UTF-8 text; a byte order mark before it does not count. */
    static Document of(String file, byte[] bytes, ReadLimits limits) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document document = of(file, text, limits);
        int wrong = text.indexOf(REPLACEMENT);
        boolean whole = bytes.length <= limits.bytes();
        if (wrong >= 0 && whole && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            SourceText before = new SourceText(text.substring(0, wrong));
            document.problems.add(
                    ReadProblem.YAML_SYNTAX,
                    dev.workflowdsl.check.Path.root(),
                    before.lineCount(),
                    text.codePointCount(before.startOf(before.lineCount()), wrong) + 1,
                    "the file holds bytes that are no UTF-8, in which GitHub reads it",
                    "save it as UTF-8");
        }
        return document;
    }

    /** The document in a file, of which no more is read than the limit allows. */
    static Document of(Path file, ReadLimits limits) {
        return of(file, file.toString(), limits);
    }

    /** The document in a file, called by its path from the root. */
    static Document of(Path root, Path file, ReadLimits limits) {
        return of(file, root.relativize(file).toString(), limits);
    }

    private static Document of(Path file, String name, ReadLimits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(name.replace('\\', '/'), in.readNBytes(Math.max(limits.bytes(), limits.bytes() + 1)), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("file \"" + file + "\" cannot be read: see the cause", e);
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** A character takes one byte at least and three at most. */
    private static boolean isTooLarge(String text, ReadLimits limits) {
        return text.length() > limits.bytes()
                || (text.length() > limits.bytes() / 3
                        && text.getBytes(StandardCharsets.UTF_8).length > limits.bytes());
    }

    private static Optional<YamlNode> tooLarge(Problems problems, ReadLimits limits) {
        problems.add(
                ReadProblem.READ_LIMIT,
                dev.workflowdsl.check.Path.root(),
                1,
                1,
                "the file is larger than \"" + limits.bytes() + "\" bytes",
                "split it, or raise the limit of bytes");
        return Optional.empty();
    }

    String file() {
        return file;
    }

    /** What the supplier makes of the name of the file; empty, and a finding, if it refuses. */
    <T> Optional<T> named(Function<String, T> maker) {
        try {
            return Optional.of(Origin.unrecorded(() -> maker.apply(fileName())));
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(String.valueOf(e.getMessage()));
            problems.add(
                    ReadProblem.INVALID_VALUE,
                    dev.workflowdsl.check.Path.root(),
                    1,
                    1,
                    refusal.message(),
                    refusal.hint());
            return Optional.empty();
        }
    }

    /** The name of the file without its directories. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    List<Finding> findings() {
        return problems.findings();
    }

    Positions positions() {
        return new Positions(file, root, reading);
    }

    /** What the reader makes of the root; empty if there is no root, or the reader refuses it. */
    <T> Optional<T> read(String what, Function<Spot, T> reader) {
        if (root.isEmpty()) {
            if (problems.findings().isEmpty()) {
                problems.add(
                        ReadProblem.WRONG_KIND,
                        dev.workflowdsl.check.Path.root(),
                        1,
                        1,
                        "the file holds nothing, and " + what + " is a mapping",
                        "write one, or remove the file");
            }
            return Optional.empty();
        }
        Spot spot = new Spot(reading, root.get(), dev.workflowdsl.check.Path.root());
        return Origin.unrecorded(() -> spot.attempt(() -> reader.apply(spot)));
    }
}
