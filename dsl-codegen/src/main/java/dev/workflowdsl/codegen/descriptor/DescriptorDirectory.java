package dev.workflowdsl.codegen.descriptor;

import dev.workflowdsl.internal.WholeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory of descriptor files: {@code owner/repo.yml}, {@code owner/repo/path.yml} for an action below, and
 * {@code owner/repo/.github/workflows/file.yml} for a reusable workflow.
 */
public final class DescriptorDirectory {

    private final Path root;

    private DescriptorDirectory(Path root) {
        this.root = root;
    }

    /** The directory, which need not exist before something is written. */
    public static DescriptorDirectory of(Path root) {
        return new DescriptorDirectory(root);
    }

    /**
     * All descriptors, in the order of their files.
     *
     * @throws IllegalArgumentException if a file is no descriptor, or is not where its action belongs
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<ActionDescriptor> readAll() {
        return files().map(this::read).toList();
    }

    /**
     * The descriptor of an action; empty if there is no file for it.
     *
     * @throws IllegalArgumentException if the file is no descriptor, or is one of another action
     * @throws UncheckedIOException if the file cannot be read
     */
    public Optional<ActionDescriptor> read(String action) {
        Path file = fileOf(action);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /**
     * Writes the file of a descriptor, unless it says the same already.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(ActionDescriptor descriptor) {
        Path file = fileOf(descriptor.action());
        String text = DescriptorYaml.write(descriptor);
        if (!WholeFiles.hold(file, text)) {
            WholeFiles.write(Map.of(file, text));
        }
    }

    /** Where the descriptor of an action belongs. */
    public Path fileOf(String action) {
        return root.resolve(action.endsWith(".yml") ? action : action + ".yml");
    }

    private Stream<Path> files() {
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".yml"))
                    .sorted(Comparator.comparing(this::name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on all systems, whatever separates directories there. */
    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private ActionDescriptor read(Path file) {
        try {
            ActionDescriptor descriptor = DescriptorYaml.read(Files.readString(file));
            if (!fileOf(descriptor.action()).equals(file)) {
                throw new IllegalArgumentException(
                        "action \"" + descriptor.action() + "\" belongs into " + name(fileOf(descriptor.action())));
            }
            return descriptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(file) + ": " + e.getMessage(), e);
        }
    }
}
