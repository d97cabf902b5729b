package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The files that are to be written, each with the class that stands for it. */
final class FileTexts {

    private final String regenerate;
    private final Pinning pinning;
    private final Map<String, Source> byFile = new LinkedHashMap<>();

    private record Source(String name, String path, Supplier<String> text) {}

    FileTexts(String regenerate, Pinning pinning) {
        this.regenerate = regenerate;
        this.pinning = pinning;
    }

    void workflow(String source, Workflow workflow) {
        add(source, workflow.path(), () -> WorkflowYaml.write(workflow, pinning), "workflows another name");
    }

    void action(String source, ActionMetadata action) {
        add(source, action.path(), () -> ActionYaml.write(action, pinning), "actions another directory");
    }

    void text(String source, String path, Supplier<String> text) {
        add(source, path, text, "files another name");
    }

    private void add(String source, String path, Supplier<String> text, String hint) {
        Source present = byFile.putIfAbsent(path.toLowerCase(Locale.ROOT), new Source(source, path, text));
        if (present != null) {
            throw new IllegalArgumentException("file \"" + path + "\" is written by " + present.name() + " and by "
                    + source + ": give one of the two " + hint);
        }
    }

    /** The whole texts by path, with their headers. */
    Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        for (Source source : byFile.values()) {
            contents.put(
                    source.path(),
                    Header.of(source.name(), regenerate) + source.text().get());
        }
        return contents;
    }
}
