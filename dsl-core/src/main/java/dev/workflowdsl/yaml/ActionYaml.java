package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.metadata.ActionMetadata;
import java.nio.file.Path;

/** Metadata files of actions as YAML text. The same value always gives the same text. */
public final class ActionYaml {

    private ActionYaml() {}

    /**
     * The text of the action's metadata file without a header, as GitHub reads it; {@link WorkflowFiles#actions} writes
     * whole files.
     *
     * @return lines that end in a line feed
     */
    public static String write(ActionMetadata action) {
        return write(action, Pinning.COMMIT);
    }

    /**
     * The text of the action's metadata file without a header, with what its steps use pinned in that way.
     *
     * @return lines that end in a line feed
     */
    public static String write(ActionMetadata action, Pinning pinning) {
        YamlText out = new YamlText();
        new ActionWriter(out, pinning).action(action);
        return out.text();
    }

    /**
     * The action in the text of a metadata file, whatever the text holds: what is wrong with it is told by the findings of
     * the result.
     *
     * @param file the path of the file from the root of its repository, for example
     *     {@code .github/actions/setup/action.yml}
     */
    public static ReadAction read(String file, String text) {
        return read(file, text, ReadLimits.standard());
    }

    /**
     * The action in the text of a metadata file, of which no more is read than the limits allow.
     *
     * @param file the path of the file from the root of its repository, for example
     *     {@code .github/actions/setup/action.yml}
     */
    public static ReadAction read(String file, String text, ReadLimits limits) {
        return read(Document.of(file, text, limits));
    }

    /**
     * The action in a metadata file, whatever its bytes are: what is wrong with them is told by the findings of the result.
     *
     * @param file the file; if its path is not relative, the directory of the action is what follows the root of the
     *     repository, as far as {@code .github} in the path tells it
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadAction read(Path file) {
        return read(file, ReadLimits.standard());
    }

    /**
     * The action in a metadata file, of which no more is read than the limits allow.
     *
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadAction read(Path file, ReadLimits limits) {
        return read(Document.of(file, limits));
    }

    /**
     * The action in a file of a repository, called by its path from the root, whatever its bytes are.
     *
     * @param root the root of the repository
     * @param file the file
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadAction read(Path root, Path file) {
        return read(Document.of(
                root.toAbsolutePath().normalize(), file.toAbsolutePath().normalize(), ReadLimits.standard()));
    }

    static ReadAction read(Document document) {
        String directory = ActionPath.directory(document.file());
        ActionMetadata action = document.read("an action", root -> ActionReader.action(directory, root))
                .orElse(null);
        return new ReadAction(document.file(), action, document.findings(), document.positions());
    }
}
