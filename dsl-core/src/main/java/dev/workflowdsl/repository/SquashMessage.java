package dev.workflowdsl.repository;

/**
 * What GitHub proposes as the message when a pull request is squashed into one commit: a title and a text, of which it
 * takes only these together.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests">Configuring
 *     commit squashing</a>
 */
public enum SquashMessage {
    /** Title and text of a single commit; of several, the title of the pull request and the list of commits. */
    DEFAULT("COMMIT_OR_PR_TITLE", "COMMIT_MESSAGES"),
    /** The title of the pull request alone. */
    PULL_REQUEST_TITLE("PR_TITLE", "BLANK"),
    /** The title of the pull request and the list of commits. */
    PULL_REQUEST_TITLE_AND_COMMITS("PR_TITLE", "COMMIT_MESSAGES"),
    /** The title of the pull request and its description. */
    PULL_REQUEST_TITLE_AND_DESCRIPTION("PR_TITLE", "PR_BODY");

    private final String title;
    private final String message;

    SquashMessage(String title, String message) {
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
