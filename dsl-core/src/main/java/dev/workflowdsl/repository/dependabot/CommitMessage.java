package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import java.util.List;

/**
 * What the messages of Dependabot's commits, and the titles of its pull requests, begin with.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#commit-message--">commit-message</a>
 */
public final class CommitMessage extends Part<CommitMessage> {

    static final List<String> KEYS = List.of("prefix", "prefix-development", "include");

    private static final int LONGEST_PREFIX = 50;

    private CommitMessage(Mapping content) {
        super(content);
    }

    /**
     * A prefix, behind which Dependabot writes a colon if it ends in a letter, digit or bracket.
     *
     * @param prefix at most 50 characters
     * @throws IllegalArgumentException if it is empty or longer
     */
    public static CommitMessage prefix(String prefix) {
        return new CommitMessage(Mapping.empty()).prefix("prefix", prefix);
    }

    /** The scope alone: {@code deps} or {@code deps-dev}. */
    public static CommitMessage scope() {
        return new CommitMessage(Mapping.empty()).includeScope();
    }

    /**
     * Another prefix for dependencies that only developers need.
     *
     * @param prefix at most 50 characters
     * @throws IllegalArgumentException if it is empty or longer
     */
    public CommitMessage prefixDevelopment(String prefix) {
        return prefix("prefix-development", prefix);
    }

    /** Adds the scope behind the prefix: {@code deps} or {@code deps-dev}. */
    public CommitMessage includeScope() {
        return with("include", Template.literal("scope"));
    }

    private CommitMessage prefix(String key, String prefix) {
        if (prefix.length() > LONGEST_PREFIX) {
            throw new IllegalArgumentException(key + " \"" + prefix + "\" of commit-message has " + prefix.length()
                    + " characters, but Dependabot takes " + LONGEST_PREFIX + ": shorten it");
        }
        return with(key, prefix);
    }

    @Override
    String what() {
        return "commit-message";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    CommitMessage copy(Mapping content) {
        return new CommitMessage(content);
    }
}
