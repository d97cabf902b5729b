package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.repository.dependabot.Dependabot;

/** Dependabot's configuration as YAML text. The same value always gives the same text. */
public final class DependabotYaml {

    private DependabotYaml() {}

    /**
     * The text of {@code .github/dependabot.yml} without a header; {@link WorkflowFiles} writes whole files.
     *
     * @return lines that end in a line feed
     */
    public static String write(Dependabot dependabot) {
        YamlText out = new YamlText();
        Mapping content = dependabot.content();
        out.openMapping();
        for (int i = 0; i < content.size(); i++) {
            if (content.value(i) instanceof Mapping || content.value(i) instanceof Sequence) {
                out.blankLine();
            }
            out.key(content.key(i));
            if (content.key(i).equals("updates")) {
                updates(out, (Sequence) content.value(i));
            } else {
                ValueWriter.value(out, content.value(i));
            }
        }
        out.closeMapping();
        return out.text();
    }

    /** A blank line between the entries, which are long. */
    private static void updates(YamlText out, Sequence updates) {
        out.openSequence();
        boolean first = true;
        for (Value update : updates.items()) {
            if (!first) {
                out.blankLine();
            }
            first = false;
            ValueWriter.value(out, update);
        }
        out.closeSequence();
    }
}
