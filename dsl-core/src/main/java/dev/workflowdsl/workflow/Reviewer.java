package dev.workflowdsl.workflow;

/**
 * Somebody whom GitHub asks: a person, or a team of the organisation that owns the repository.
 *
 * <p>Some of GitHub's REST calls name people and teams by a number, which only GitHub knows. Where it is not given here,
 * the script that applies the settings looks it up.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers">Required
 *     reviewers</a>
 */
public sealed interface Reviewer extends Actor permits User, Team {}
