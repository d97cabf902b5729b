package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import java.util.List;

/**
 * A part that says how Dependabot's pull requests look.
 *
 * @param <T> the kind of part
 */
abstract class PullRequestPart<T extends PullRequestPart<T>> extends Part<T> {

    PullRequestPart(Mapping content) {
        super(content);
    }

    /**
     * Labels of the pull requests, besides those given already; GitHub assumes {@code dependencies} and one for the
     * ecosystem where none is given. They must exist in the repository.
     *
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public final T labels(String first, String... more) {
        return plus("labels", first, more);
    }

    /** Pull requests without labels. */
    public final T noLabels() {
        return with("labels", Sequence.of(List.of()));
    }

    /**
     * Who is responsible for the pull requests, besides those given already.
     *
     * @param first a login without {@code @}; the person must have write access
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public final T assignees(String first, String... more) {
        return plus("assignees", first, more);
    }

    /**
     * The milestone of the pull requests.
     *
     * @param number its number in its address at GitHub, 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public final T milestone(int number) {
        return with("milestone", Contents.number("milestone of " + what(), number, 1, Integer.MAX_VALUE));
    }

    /**
     * The branch that the pull requests go to, in place of the default branch; security updates go there all the same.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public final T targetBranch(String branch) {
        return with("target-branch", branch);
    }

    /** What the messages of commits begin with. */
    public final T commitMessage(CommitMessage message) {
        return with("commit-message", message.content());
    }

    /**
     * What stands between the parts of the names of branches; GitHub assumes {@code /}.
     *
     * @param separator {@code -}, {@code _} or {@code /}
     * @throws IllegalArgumentException if it is something else
     */
    public final T branchNameSeparator(String separator) {
        if (!List.of("-", "_", "/").contains(separator)) {
            throw new IllegalArgumentException("separator \"" + separator + "\" of branch names of " + what()
                    + " is not one of - _ /, which are all that Dependabot takes: choose one of them");
        }
        return with("pull-request-branch-name", Mapping.empty().plus("separator", Template.literal(separator)));
    }

    /**
     * How many pull requests of new versions may be open; GitHub assumes 5, and security updates are not counted.
     *
     * @param limit 0 for none, so that only security updates come
     * @throws IllegalArgumentException if it is negative
     */
    public final T openPullRequestsLimit(int limit) {
        return with(
                "open-pull-requests-limit",
                Contents.number("open-pull-requests-limit of " + what(), limit, 0, Integer.MAX_VALUE));
    }
}
