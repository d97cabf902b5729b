package dev.workflowdsl.metadata;

import java.util.regex.Pattern;

/**
 * The version of Node.js that runs a JavaScript action.
 *
 * @param using GitHub's name of it, for example {@code node24}
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runsusing-for-javascript-actions">runs.using</a>
 */
public record NodeRuntime(String using) {

    private static final Pattern NAME = Pattern.compile("node[1-9][0-9]*");

    /** Node.js 24. */
    public static final NodeRuntime NODE24 = new NodeRuntime("node24");
    /** Node.js 20. */
    public static final NodeRuntime NODE20 = new NodeRuntime("node20");

    /**
     * The version of that name.
     *
     * @throws IllegalArgumentException if the name is not {@code node} and a number
     */
    public NodeRuntime {
        if (!NAME.matcher(using).matches()) {
            throw new IllegalArgumentException("runtime \"" + using
                    + "\" is no version of Node.js: write \"node\" and its number, for example \"node24\"");
        }
    }

    /**
     * The version of that name, for one that has no constant here: GitHub retired {@code node12} and {@code node16} and
     * will add others.
     *
     * @throws IllegalArgumentException if the name is not {@code node} and a number
     */
    public static NodeRuntime of(String using) {
        return new NodeRuntime(using);
    }

    @Override
    public String toString() {
        return using;
    }
}
