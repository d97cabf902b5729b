package dev.workflowdsl.codegen.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The owners' files in a directory that is laid out as GitHub names actions: {@code owner/repo[/path]/action.yml}, and
 * {@code owner/repo/.github/workflows/file.yml} for reusable workflows.
 */
final class MetadataFiles {

    private MetadataFiles() {}

    /** The files by the name of their action, in alphabetic order. */
    static Map<String, Path> in(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, Path> byAction = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> {
                String action = action(root.relativize(file));
                if (!action.isEmpty()) {
                    byAction.put(action, file);
                }
            });
            return byAction;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String action(Path file) {
        String path = file.toString().replace('\\', '/');
        if (path.contains("/.github/workflows/")) {
            return path;
        }
        for (String name : List.of("/action.yml", "/action.yaml")) {
            if (path.endsWith(name)) {
                return path.substring(0, path.length() - name.length());
            }
        }
        return "";
    }
}
