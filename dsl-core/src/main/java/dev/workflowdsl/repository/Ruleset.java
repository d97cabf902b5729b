package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rules for branches, for tags, or for whatever is pushed to a repository.
 *
 * <p>Lists add up from call to call; a rule takes the place of one of the same type; everything else is what the last call said.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets">About
 *     rulesets</a>
 * @see <a href="https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset">Create a repository ruleset</a>
 */
public abstract sealed class Ruleset permits RulesetBase {

    /** What rulesets are about. */
    public enum Target {
        /** Branches. */
        BRANCH,
        /** Tags. */
        TAG,
        /** Pushes, whatever they are to. */
        PUSH,
        /** Repositories as a whole; for rulesets of organisations. */
        REPOSITORY;

        /** GitHub's word. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a ruleset binds. */
    public enum Enforcement {
        /** It does not. */
        DISABLED,
        /** It does. */
        ACTIVE,
        /** It does not, but GitHub reports what it would refuse; for GitHub Enterprise. */
        EVALUATE;

        /** GitHub's word. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ImmutableRulesetData data;

    Ruleset(ImmutableRulesetData data) {
        this.data = data;
    }

    /**
     * Rules for the branches that match one of the patterns, in force at once and without a rule yet.
     *
     * @param name what people see
     * @param pattern a name or a pattern such as {@code release/*}, with or without {@code refs/heads/}
     * @throws IllegalArgumentException if a text is empty, or a pattern is about tags
     */
    public static BranchRuleset forBranches(String name, String pattern, String... more) {
        return new BranchRuleset(empty(name, Origin.ofCaller()))
                .include(pattern)
                .include(more);
    }

    /**
     * Rules for the default branch, whatever its name, in force at once and without a rule yet.
     *
     * @param name what people see
     * @throws IllegalArgumentException if the name is empty
     */
    public static BranchRuleset forDefaultBranch(String name) {
        return new BranchRuleset(empty(name, Origin.ofCaller())).includeDefaultBranch();
    }

    /**
     * Rules for all branches, in force at once and without a rule yet.
     *
     * @param name what people see
     * @throws IllegalArgumentException if the name is empty
     */
    public static BranchRuleset forAllBranches(String name) {
        return new BranchRuleset(empty(name, Origin.ofCaller())).include(RefPatterns.ALL);
    }

    /**
     * Rules for the tags that match one of the patterns, in force at once and without a rule yet.
     *
     * @param name what people see
     * @param pattern a name or a pattern such as {@code v*}, with or without {@code refs/tags/}
     * @throws IllegalArgumentException if a text is empty, or a pattern is about branches
     */
    public static TagRuleset forTags(String name, String pattern, String... more) {
        return new TagRuleset(empty(name, Origin.ofCaller())).include(pattern).include(more);
    }

    /**
     * Rules for all tags, in force at once and without a rule yet.
     *
     * @param name what people see
     * @throws IllegalArgumentException if the name is empty
     */
    public static TagRuleset forAllTags(String name) {
        return new TagRuleset(empty(name, Origin.ofCaller())).include(RefPatterns.ALL);
    }

    /**
     * Rules for whatever is pushed, in force at once and without a rule yet; for private and internal repositories.
     *
     * @param name what people see
     * @throws IllegalArgumentException if the name is empty
     */
    public static PushRuleset forPushes(String name) {
        return new PushRuleset(empty(name, Origin.ofCaller()));
    }

    /**
     * Rules of an organisation for what is done with its repositories as a whole, in force at once and without a rule yet. This library
     * knows none of these rules: {@link RepositoryRule#other} makes them.
     *
     * @param name what people see
     * @throws IllegalArgumentException if the name is empty
     */
    public static RepositoryRuleset forRepositories(String name, RepositoryCondition repositories) {
        return new RepositoryRuleset(empty(name, Origin.ofCaller())).inRepositories(repositories);
    }

    static ImmutableRulesetData empty(String name, Optional<Origin> origin) {
        return ImmutableRulesetData.builder()
                .name(Names.requireText("name of a ruleset", name))
                .enforcement(Enforcement.ACTIVE)
                .origin(origin)
                .build();
    }

    /**
     * The ruleset that GitHub has, from the JSON that {@code GET} answers for one; a body of {@code POST} is read too.
     *
     * <p>A type of rule that this library does not know is an {@link OtherRule}; keys that it does not know are {@link #extra}.
     *
     * @param json at most ten million characters
     * @throws IllegalArgumentException if the text is no JSON object, or a part of it has another shape than GitHub's
     * @see <a href="https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset">Get a repository ruleset</a>
     */
    public static Ruleset read(String json) {
        return RulesetReader.read(json, Origin.ofCaller());
    }

    /** What the ruleset is about. */
    public abstract Target target();

    /** What people see. */
    public final String name() {
        return data.name();
    }

    /** Whether the ruleset binds. */
    public final Enforcement enforcement() {
        return data.enforcement();
    }

    /** Whom the ruleset does not bind. */
    public final List<BypassActor> bypassActors() {
        return data.bypassActors();
    }

    /** The patterns of which a full ref must match one, in GitHub's form; none if the ruleset is about pushes. */
    public final List<String> included() {
        return data.included();
    }

    /** The patterns of which a full ref must match none, in GitHub's form. */
    public final List<String> excluded() {
        return data.excluded();
    }

    /** The conditions besides those on refs: for a ruleset of an organisation, the one on repositories. */
    public final Map<String, Data> conditions() {
        return data.conditions();
    }

    /** The rules. */
    public final List<RepositoryRule> rules() {
        return data.rules();
    }

    /** Keys that this library does not know. */
    public final Map<String, Data> extra() {
        return data.extra();
    }

    /** The Java line that made the ruleset. */
    public final Optional<Origin> origin() {
        return data.origin();
    }

    /** The JSON that GitHub's API takes. */
    public final Data payload() {
        Json json = new Json()
                .put("name", name())
                .put("target", target().toString())
                .put("enforcement", enforcement().toString())
                .put(
                        "bypass_actors",
                        Data.of(bypassActors().stream()
                                .map(BypassActor::payload)
                                .toList()));
        Json conditions = new Json();
        if (target() == Target.BRANCH || target() == Target.TAG) {
            conditions.put("ref_name", new Json().put("include", included()).put("exclude", excluded()));
        }
        conditions.putAll(conditions());
        if (!conditions.isEmpty()) {
            json.put("conditions", conditions);
        }
        return json.put(
                        "rules",
                        Data.of(rules().stream().map(RepositoryRule::payload).toList()))
                .putAll(extra())
                .toData();
    }

    /**
     * The calls that bring the ruleset about in a repository: one, which takes the place of a ruleset of the same name.
     *
     * @param repository {@code owner/name}
     * @throws IllegalArgumentException if the repository is named otherwise, or the ruleset is one of an organisation
     */
    public final List<ApiCall> calls(String repository) {
        requireForRepository();
        String path = RepositoryName.path(repository, "rulesets");
        return calls(path, "Repository", repository.split("/", 2)[0]);
    }

    /** Refuses what only a ruleset of an organisation can have. */
    final void requireForRepository() {
        if (!conditions().isEmpty()) {
            throw new IllegalArgumentException(
                    "ruleset \"" + name() + "\" chooses repositories, which only an organisation"
                            + " can: take organizationCalls, or leave inRepositories out");
        }
        if (target() == Target.REPOSITORY) {
            throw new IllegalArgumentException(
                    "ruleset \"" + name() + "\" is about repositories as a whole, which only an organisation"
                            + " can rule: take organizationCalls");
        }
    }

    /**
     * The calls that bring the ruleset about in an organisation: one, which takes the place of a ruleset of the same name.
     *
     * @param organization the login of the organisation
     * @throws IllegalArgumentException if the ruleset does not choose repositories, or has a rule that organisations do not have
     */
    public final List<ApiCall> organizationCalls(String organization) {
        if (conditions().isEmpty()) {
            throw new IllegalArgumentException(
                    "ruleset \"" + name() + "\" does not choose repositories, which a ruleset of an"
                            + " organisation must: add inRepositories(RepositoryCondition.all())");
        }
        for (RepositoryRule rule : rules()) {
            if (RuleType.of(rule.type()).filter(RuleType::isForRepositoriesOnly).isPresent()) {
                throw new IllegalArgumentException("rule \"" + rule.type() + "\" of ruleset \"" + name()
                        + "\" is not for rulesets of organisations: leave it to the repositories");
            }
        }
        return calls(ApiCall.path(List.of("orgs", organization, "rulesets")), "Organization", organization);
    }

    private List<ApiCall> calls(String path, String source, String owner) {
        Map<String, String> sameName = new LinkedHashMap<>();
        sameName.put("name", name());
        sameName.put("source_type", source); // a list has the rulesets from above too
        Data body = payload();
        return List.of(ApiCall.of(ApiCall.Method.POST, path, body, "set up ruleset \"" + name() + "\"")
                .unless(new ApiCall.Existing(Optional.empty(), sameName, "id", ApiCall.Method.PUT))
                .after(Ids.lookupsBy(owner, body)));
    }

    final ImmutableRulesetData data() {
        return data;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Ruleset that && target() == that.target() && data.equals(that.data);
    }

    @Override
    public final int hashCode() {
        return 31 * target().hashCode() + data.hashCode();
    }

    /** The JSON that GitHub's API takes. */
    @Override
    public final String toString() {
        return payload().toJson();
    }
}
