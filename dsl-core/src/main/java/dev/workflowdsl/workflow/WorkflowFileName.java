package dev.workflowdsl.workflow;

/** Names of workflow files. */
final class WorkflowFileName {

    private WorkflowFileName() {}

    static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/'
                    || c == '\\'
                    || c == ':'
                    || (Character.isWhitespace(c) && c != ' ')
                    || Character.isISOControl(c)) {
                throw new IllegalArgumentException("workflow file name \"" + name + "\" has \"" + c + "\" at position "
                        + (i + 1) + ", but files lie directly in .github/workflows: give a plain name such as \"ci\"");
            }
        }
        if (name.isBlank() || name.startsWith(".") || !name.equals(name.strip())) {
            throw new IllegalArgumentException(
                    "workflow file name \"" + name + "\" is none: give a plain name such as \"ci\"");
        }
        return name.endsWith(".yml") || name.endsWith(".yaml") ? name : name + ".yml";
    }
}
