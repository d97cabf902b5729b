package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command that takes the facts of descriptors from the files of their owners, and keeps our words.
 *
 * <pre>
 * UpdateDescriptors --descriptors DIR --metadata DIR [--versions FILE] [--add] [--check] [ACTION ...]
 * UpdateDescriptors --descriptors DIR --metadata FILE [--versions FILE] [--add] [--check] ACTION
 * </pre>
 *
 * <p>It prints a table of what changed. Actions without a descriptor are left out, unless {@code --add} asks for a first
 * one. With {@code --check} it writes nothing. It exits with 0 if nothing changed, with 1 if something did, and with 2 if it
 * was called wrongly or a file cannot be used. It does not use the network.
 */
public final class UpdateDescriptors {

    private static final int NOTHING_CHANGED = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 2;

    private final Options options;
    private final DescriptorDirectory descriptors;
    private final List<Change> changes = new ArrayList<>();

    private UpdateDescriptors(Options options) {
        this.options = options;
        this.descriptors = DescriptorDirectory.of(options.descriptors());
    }

    /** Runs the command, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /**
     * Runs the command.
     *
     * @param out where the table goes
     * @param err where the reason of a failure goes
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            UpdateDescriptors update = new UpdateDescriptors(Options.parse(arguments));
            update.updateAll();
            out.print(ChangeTable.of(update.changes));
            return update.changes.isEmpty() ? NOTHING_CHANGED : CHANGED;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private void updateAll() {
        VersionTable versions =
                options.versions().map(file -> VersionTable.parse(read(file))).orElse(VersionTable.empty());
        files().forEach((action, file) -> update(action, file, versions.row(action)));
    }

    /** The owners' files to look at, by action. */
    private Map<String, Path> files() {
        if (Files.isRegularFile(options.metadata())) {
            if (options.actions().size() != 1) {
                throw new IllegalArgumentException("file \"" + options.metadata()
                        + "\" does not say of which action it is: name the action behind the options");
            }
            return Map.of(options.actions().get(0), options.metadata());
        }
        Map<String, Path> files = new LinkedHashMap<>(MetadataFiles.in(options.metadata()));
        if (!options.actions().isEmpty()) {
            files.keySet().retainAll(options.actions());
        }
        return files;
    }

    private void update(String action, Path file, Optional<VersionTable.Row> row) {
        Optional<ActionDescriptor> old = descriptors.read(action);
        if (old.isEmpty() && !options.add()) {
            return;
        }
        try {
            Facts facts = FactsReader.read(action, read(file));
            Update.Result result =
                    old.map(known -> Update.of(known, facts, row)).orElseGet(() -> Update.first(facts, row));
            changes.addAll(result.changes());
            if (!options.check()) {
                descriptors.write(result.descriptor());
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
