package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.internal.WholeFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes source files: all or none, and only where something changes. What an earlier run wrote into the same packages, and
 * this one does not, is removed; the directory may hold packages of others.
 */
final class SourceDirectory {

    private final Path root;
    private final Path packages;
    private final int depth;

    private SourceDirectory(Path root, String packageName, int depth) {
        this.root = root;
        this.packages = root.resolve(packageName.replace('.', '/'));
        this.depth = depth;
    }

    /** The sources of one package. */
    static SourceDirectory ofPackage(Path root, String packageName) {
        return new SourceDirectory(root, packageName, 1);
    }

    /** The sources of all packages below one. */
    static SourceDirectory ofPackagesBelow(Path root, String packageName) {
        return new SourceDirectory(root, packageName, Integer.MAX_VALUE);
    }

    void update(List<SourceFile> files) {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (SourceFile file : files) {
            texts.put(root.resolve(file.path()), file.text());
        }
        try {
            List<Path> stale = stale(texts);
            WholeFiles.write(changed(texts));
            for (Path file : stale) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> changed(Map<Path, String> texts) {
        Map<Path, String> changed = new LinkedHashMap<>();
        for (Map.Entry<Path, String> entry : texts.entrySet()) {
            if (!WholeFiles.hold(entry.getKey(), entry.getValue())) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    /** What an earlier run wrote and this one does not. */
    private List<Path> stale(Map<Path, String> texts) throws IOException {
        if (!Files.isDirectory(packages)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(packages, depth)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java") && !texts.containsKey(file))
                    .toList();
            return sources.stream().filter(SourceDirectory::isGenerated).toList();
        }
    }

    private static boolean isGenerated(Path file) {
        // Sources of others may be in any encoding; this one reads them all.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first = reader.readLine();
            return first != null && first.startsWith(SourceFile.FIRST_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
