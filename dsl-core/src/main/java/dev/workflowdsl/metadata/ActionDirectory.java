package dev.workflowdsl.metadata;

import java.util.List;

/** Directories of actions, from the root of their repository. */
final class ActionDirectory {

    /** The directory that is the root of the repository itself. */
    static final String ROOT = ".";

    private static final String WORKFLOWS = ".github/workflows";

    private ActionDirectory() {}

    static String require(String directory) {
        for (int i = 0; i < directory.length(); i++) {
            char c = directory.charAt(i);
            if (c == '\\' || c == ':' || Character.isWhitespace(c) || Character.isISOControl(c)) {
                throw new IllegalArgumentException("action directory \"" + directory + "\" has \"" + c
                        + "\" at position " + (i + 1)
                        + ", but a step names it behind \"./\": use names without it, and / between them");
            }
        }
        if (!directory.equals(ROOT) && !hasOnlyNames(directory)) {
            throw new IllegalArgumentException("action directory \"" + directory
                    + "\" is no path from the root of the repository: write one such as"
                    + " \".github/actions/setup\", or \".\" for the root itself");
        }
        if (directory.equals(WORKFLOWS) || isWorkflowFile(directory)) {
            throw new IllegalArgumentException("action directory \"" + directory
                    + "\" is where GitHub looks for workflows: choose another one, such as \".github/actions/setup\"");
        }
        return directory;
    }

    private static boolean hasOnlyNames(String directory) {
        return List.of(directory.split("/", -1)).stream()
                .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }

    private static boolean isWorkflowFile(String directory) {
        return directory.startsWith(WORKFLOWS + "/") && (directory.endsWith(".yml") || directory.endsWith(".yaml"));
    }

    /** The path of a file in the directory. */
    static String file(String directory, String name) {
        return directory.equals(ROOT) ? name : directory + "/" + name;
    }

    /** What stands behind {@code uses:} in a workflow of the same repository. */
    static String uses(String directory) {
        return directory.equals(ROOT) ? "./" : "./" + directory;
    }
}
