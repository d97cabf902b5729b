package dev.workflowdsl.expression;

import java.util.regex.Pattern;

/**
 * What conditions ask all day long: which branch, which tag, which event.
 *
 * <p>All of them are comparisons without case, as everywhere in the language, and false where the event knows nothing of the kind. For an
 * event there is also {@code Event.started}, which takes the class of it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions">Expressions</a>
 */
public final class Conditions {

    private static final GithubContext GITHUB = Contexts.github();

    private static final Pattern EVENT = Pattern.compile("[A-Za-z_]+");

    private Conditions() {}

    /**
     * Whether the run is for a branch: {@code github.ref == 'refs/heads/main'}. A run for a pull request is for none.
     *
     * @param pattern the name; with one or two {@code *} at the end, whatever begins like that, slashes included
     * @throws IllegalArgumentException if the name is empty, or has a {@code *} or other sign of a pattern elsewhere
     */
    public static BooleanExpression onBranch(String pattern) {
        return RefPattern.matches("branch", "refs/heads/", pattern);
    }

    /** Whether the run is for the repository's default branch; only in events whose payload has the repository. */
    public static BooleanExpression onDefaultBranch() {
        return GITHUB.ref()
                .eq(Functions.format(
                        "refs/heads/{0}", GITHUB.event().get("repository").get("default_branch")));
    }

    /**
     * Whether the run is for a tag: {@code startsWith(github.ref, 'refs/tags/v')} for {@code v*}.
     *
     * @param pattern the name; with one or two {@code *} at the end, whatever begins like that, slashes included
     * @throws IllegalArgumentException if the name is empty, or has a {@code *} or other sign of a pattern elsewhere
     */
    public static BooleanExpression onTag(String pattern) {
        return RefPattern.matches("tag", "refs/tags/", pattern);
    }

    /** Whether the run is for any tag. */
    public static BooleanExpression onAnyTag() {
        return GITHUB.refType().eq("tag");
    }

    /**
     * Whether one of these events, such as {@code push}, started the run.
     *
     * @throws IllegalArgumentException if a name has other characters than letters and {@code _}, as no event has
     */
    public static BooleanExpression onEvent(String first, String... more) {
        BooleanExpression any = isEvent(first);
        for (String name : more) {
            any = any.or(isEvent(name));
        }
        return any;
    }

    private static BooleanExpression isEvent(String name) {
        if (!EVENT.matcher(name).matches()) {
            throw new IllegalArgumentException("event name \"" + name
                    + "\" is that of no event, since they have only letters and _: write it like \"pull_request\"");
        }
        return GITHUB.eventName().eq(name);
    }

    /** Whether the run is for a pull request, by {@code pull_request} or {@code pull_request_target}. */
    public static BooleanExpression isPullRequest() {
        return onEvent("pull_request", "pull_request_target");
    }

    /** Whether the run is for a pull request whose branch is in another repository than its target. */
    public static BooleanExpression isFork() {
        AnyExpression pullRequest = GITHUB.event().get("pull_request");
        return repositoryOf(pullRequest.get("head")).ne(repositoryOf(pullRequest.get("base")));
    }

    /** Whether the run is for a pull request that is a draft. */
    public static BooleanExpression isDraft() {
        return GITHUB.event().get("pull_request").get("draft").asBoolean().eq(true);
    }

    /** Whether the run is for a pull request that has the label. */
    public static BooleanExpression hasLabel(String name) {
        return GITHUB.event()
                .get("pull_request")
                .get("labels")
                .each()
                .get("name")
                .contains(name);
    }

    /**
     * Whether the run is in a repository, and not in a fork of it.
     *
     * @param repository owner and name, as {@code owner/name}
     */
    public static BooleanExpression inRepository(String repository) {
        return GITHUB.repository().eq(repository);
    }

    private static AnyExpression repositoryOf(AnyExpression side) {
        return side.get("repo").get("full_name");
    }
}
