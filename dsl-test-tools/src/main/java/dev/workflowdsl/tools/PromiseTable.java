package dev.workflowdsl.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables such as {@code promises.txt}, which tells their form. */
final class PromiseTable {

    private static final Pattern CHOICE = Pattern.compile("\\{\\{(?<good>.*?) => (?<bad>.*?)}}");

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

    private PromiseTable() {}

    /**
     * Wrong code that does not compile.
     *
     * @param title the promise as a sentence
     * @param good the code with the right part
     * @param bad the same code with the wrong part in its place
     * @param code javac's key of the error
     * @param message a part of the error's message
     */
    record Promise(String title, String good, String bad, String code, String message) {}

    static List<Promise> read(Class<?> owner, String table) {
        List<Promise> promises = new ArrayList<>();
        for (String block : EMPTY_LINE.split(text(owner, table), -1)) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                promises.add(promise(lines));
            }
        }
        return promises;
    }

    private static Promise promise(List<String> lines) {
        if (lines.size() != 3
                || !lines.get(1).startsWith("    ")
                || !lines.get(2).startsWith("    ")) {
            throw new AssertionError("not a sentence, a line of code and an error: " + lines);
        }
        String snippet = lines.get(1).strip();
        String[] error = lines.get(2).strip().split(": ", 2);
        Matcher choice = CHOICE.matcher(snippet);
        if (!choice.find() || error.length != 2) {
            throw new AssertionError("no {{right => wrong}} part, or no \"code: message\": " + lines);
        }
        return new Promise(
                lines.get(0), replace(snippet, choice, "good"), replace(snippet, choice, "bad"), error[0], error[1]);
    }

    private static String replace(String snippet, Matcher choice, String part) {
        return snippet.substring(0, choice.start()) + choice.group(part) + snippet.substring(choice.end());
    }

    private static String text(Class<?> owner, String table) {
        try (InputStream in = owner.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
