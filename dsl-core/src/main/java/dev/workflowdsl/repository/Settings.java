package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * General settings of a repository. What is not said stays as it is at GitHub. Every call returns a changed copy.
 *
 * @see <a href="https://docs.github.com/en/rest/repos/repos#update-a-repository">Update a repository</a>
 */
public final class Settings {

    private static final String SECURITY = "security_and_analysis";
    private static final int MOST_TOPICS = 20;
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");

    /** In the order in which they are written. */
    private static final List<String> KEYS = List.of(
            "description",
            "homepage",
            "visibility",
            "default_branch",
            "has_issues",
            "has_projects",
            "has_wiki",
            "has_pull_requests",
            "pull_request_creation_policy",
            "is_template",
            "archived",
            "allow_forking",
            "web_commit_signoff_required",
            "allow_merge_commit",
            "allow_squash_merge",
            "allow_rebase_merge",
            "allow_auto_merge",
            "allow_update_branch",
            "delete_branch_on_merge",
            "squash_merge_commit_title",
            "squash_merge_commit_message",
            "merge_commit_title",
            "merge_commit_message",
            SECURITY);

    /** Who can see a repository. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Those who are given access. */
        PRIVATE
    }

    private final Map<String, Data> properties;
    private final Optional<List<String>> topics;
    private final Optional<Boolean> vulnerabilityAlerts;
    private final Optional<Boolean> automatedSecurityFixes;

    private Settings(
            Map<String, Data> properties,
            Optional<List<String>> topics,
            Optional<Boolean> vulnerabilityAlerts,
            Optional<Boolean> automatedSecurityFixes) {
        this.properties = properties;
        this.topics = topics;
        this.vulnerabilityAlerts = vulnerabilityAlerts;
        this.automatedSecurityFixes = automatedSecurityFixes;
    }

    /** Settings that change nothing. */
    public static Settings none() {
        return new Settings(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Settings with(String key, Data value) {
        Map<String, Data> all = new LinkedHashMap<>(properties);
        all.put(key, value);
        Map<String, Data> ordered = new LinkedHashMap<>();
        for (String known : KEYS) {
            if (all.containsKey(known)) {
                ordered.put(known, all.get(known));
            }
        }
        all.forEach(ordered::putIfAbsent);
        return new Settings(Collections.unmodifiableMap(ordered), topics, vulnerabilityAlerts, automatedSecurityFixes);
    }

    private Settings with(String key, boolean on) {
        return with(key, Data.of(on));
    }

    private Settings with(String key, String text) {
        return with(key, Data.of(text));
    }

    /** What the repository is, in a sentence. */
    public Settings description(String description) {
        return with("description", description);
    }

    /** The address of a page about it. */
    public Settings homepage(String url) {
        return with("homepage", url);
    }

    /** Who can see the repository. Who makes it private loses its stars and watchers. */
    public Settings visibility(Visibility visibility) {
        return with("visibility", visibility.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The branch that pull requests go to; it must exist.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Settings defaultBranch(String branch) {
        return with("default_branch", Names.requireText("default branch", branch));
    }

    /** Whether there are issues. */
    public Settings issues(boolean on) {
        return with("has_issues", on);
    }

    /** Whether there are projects. */
    public Settings projects(boolean on) {
        return with("has_projects", on);
    }

    /** Whether there is a wiki. */
    public Settings wiki(boolean on) {
        return with("has_wiki", on);
    }

    /** Whether there are pull requests. */
    public Settings pullRequests(boolean on) {
        return with("has_pull_requests", on);
    }

    /** Whether only those with write access may open pull requests. */
    public Settings pullRequestsByCollaboratorsOnly(boolean only) {
        return with("pull_request_creation_policy", only ? "collaborators_only" : "all");
    }

    /** Whether new repositories can be made of it. */
    public Settings template(boolean on) {
        return with("is_template", on);
    }

    /** Whether it can only be read. */
    public Settings archived(boolean on) {
        return with("archived", on);
    }

    /** Whether a private repository may be forked. */
    public Settings allowForking(boolean on) {
        return with("allow_forking", on);
    }

    /** Whether people sign off commits that they make on GitHub's pages. */
    public Settings webCommitSignoffRequired(boolean on) {
        return with("web_commit_signoff_required", on);
    }

    /** How pull requests are merged: in these ways and in no other. */
    public Settings mergeMethods(MergeMethod first, MergeMethod... more) {
        Set<MergeMethod> methods = EnumSet.of(first, more);
        return with("allow_merge_commit", methods.contains(MergeMethod.MERGE))
                .with("allow_squash_merge", methods.contains(MergeMethod.SQUASH))
                .with("allow_rebase_merge", methods.contains(MergeMethod.REBASE));
    }

    /** Whether a pull request may be set to merge itself once all it needs is there. */
    public Settings allowAutoMerge(boolean on) {
        return with("allow_auto_merge", on);
    }

    /** Whether a branch behind its base can be brought up to date by a button even where that is not required. */
    public Settings allowUpdateBranch(boolean on) {
        return with("allow_update_branch", on);
    }

    /** Whether the branch of a pull request goes away when it is merged. */
    public Settings deleteBranchOnMerge(boolean on) {
        return with("delete_branch_on_merge", on);
    }

    /** What is proposed as the message when a pull request is squashed. */
    public Settings squashMessage(SquashMessage message) {
        return with("squash_merge_commit_title", message.title())
                .with("squash_merge_commit_message", message.message());
    }

    /** What is proposed as the message of a merge commit. */
    public Settings mergeMessage(MergeMessage message) {
        return with("merge_commit_title", message.title()).with("merge_commit_message", message.message());
    }

    /** Whether GitHub looks for weaknesses in that way. */
    public Settings security(SecurityFeature feature, boolean on) {
        Json features = new Json();
        if (properties.get(SECURITY) instanceof Data.Obj present) {
            features.putAll(present.properties());
        }
        features.put(feature.name().toLowerCase(Locale.ROOT), new Json().put("status", on ? "enabled" : "disabled"));
        return with(SECURITY, features.toData());
    }

    /**
     * Words by which the repository is found, in place of those it has.
     *
     * @param topics at most 20, each of at most 50 lower case letters, digits and {@code -}
     * @throws IllegalArgumentException if there are more, or one has another form
     */
    public Settings topics(String... topics) {
        if (topics.length > MOST_TOPICS) {
            throw new IllegalArgumentException("repository has " + topics.length + " topics, but GitHub takes "
                    + MOST_TOPICS + ": leave out the most general ones");
        }
        for (String topic : topics) {
            if (!TOPIC.matcher(topic).matches()) {
                throw new IllegalArgumentException("topic \"" + topic + "\" is not of at most 50 lower case letters,"
                        + " digits and - with no - first: rewrite it");
            }
        }
        return new Settings(properties, Optional.of(List.of(topics)), vulnerabilityAlerts, automatedSecurityFixes);
    }

    /** Whether Dependabot tells of dependencies with known vulnerabilities. */
    public Settings vulnerabilityAlerts(boolean on) {
        return new Settings(properties, topics, Optional.of(on), automatedSecurityFixes);
    }

    /** Whether Dependabot opens pull requests that mend them (GitHub's Dependabot security updates). */
    public Settings automatedSecurityFixes(boolean on) {
        return new Settings(properties, topics, vulnerabilityAlerts, Optional.of(on));
    }

    /**
     * A property of the repository that this library does not know.
     *
     * @param value text, a number, a boolean, a collection, a map or JSON
     * @throws IllegalArgumentException if there is a method for it, or no JSON can be made of the value
     */
    public Settings extra(String key, Object value) {
        return with(Names.requireExtraKey("settings", key, KEYS), Json.of(value));
    }

    /** What GitHub is sent for the repository itself. */
    public Data payload() {
        return Data.of(properties);
    }

    /** The topics, if they are said. */
    public Optional<List<String>> topics() {
        return topics;
    }

    List<ApiCall> calls(String repository) {
        List<ApiCall> calls = new ArrayList<>();
        if (!properties.isEmpty()) {
            calls.add(ApiCall.of(
                    ApiCall.Method.PATCH, RepositoryName.path(repository), payload(), "set up the repository"));
        }
        topics.ifPresent(names -> calls.add(ApiCall.of(
                ApiCall.Method.PUT,
                RepositoryName.path(repository, "topics"),
                new Json().put("names", names).toData(),
                "set the topics")));
        vulnerabilityAlerts.ifPresent(
                on -> calls.add(onOff(repository, "vulnerability-alerts", on, "alerts of vulnerable dependencies")));
        automatedSecurityFixes.ifPresent(on -> calls.add(
                onOff(repository, "automated-security-fixes", on, "pull requests that mend vulnerabilities")));
        return List.copyOf(calls);
    }

    private static ApiCall onOff(String repository, String segment, boolean on, String what) {
        return ApiCall.of(
                on ? ApiCall.Method.PUT : ApiCall.Method.DELETE,
                RepositoryName.path(repository, segment),
                "switch " + (on ? "on " : "off ") + what);
    }

    private List<Object> identity() {
        return Arrays.asList(properties, topics, vulnerabilityAlerts, automatedSecurityFixes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    /** What GitHub is sent for the repository itself, as JSON. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
