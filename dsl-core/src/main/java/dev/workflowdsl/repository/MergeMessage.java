package dev.workflowdsl.repository;

/**
 * What GitHub proposes as the message of a merge commit: a title and a text, of which it takes only these together.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests">Configuring
 *     commit merging</a>
 */
public enum MergeMessage {
    /** {@code Merge pull request #1 from ...}, and the title of the pull request. */
    DEFAULT("MERGE_MESSAGE", "PR_TITLE"),
    /** The title of the pull request alone. */
    PULL_REQUEST_TITLE("PR_TITLE", "BLANK"),
    /** The title of the pull request and its description. */
    PULL_REQUEST_TITLE_AND_DESCRIPTION("PR_TITLE", "PR_BODY");

    private final String title;
    private final String message;

    MergeMessage(String title, String message) {
        this.title = title;
        this.message = message;
    }

    String title() {
        return title;
    }

    String message() {
        return message;
    }
}
