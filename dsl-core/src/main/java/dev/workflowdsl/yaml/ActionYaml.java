package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.metadata.ActionMetadata;

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
}
