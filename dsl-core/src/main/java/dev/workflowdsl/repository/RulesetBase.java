package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said of every ruleset.
 *
 * @param <S> the kind of ruleset
 * @param <R> the rules that it may have
 */
public abstract sealed class RulesetBase<S extends RulesetBase<S, R>, R extends RepositoryRule> extends Ruleset
        permits RefRuleset, PushRuleset, RepositoryRuleset {

    private static final List<String> KEYS =
            List.of("name", "target", "enforcement", "bypass_actors", "conditions", "rules");

    RulesetBase(ImmutableRulesetData data) {
        super(data);
    }

    abstract S with(ImmutableRulesetData data);

    /** Whether the ruleset binds; GitHub's {@code enforcement}. */
    public final S enforcement(Enforcement enforcement) {
        return with(data().withEnforcement(enforcement));
    }

    /** The ruleset does not bind these; GitHub's {@code bypass_actors}. */
    public final S bypass(Actor... actors) {
        return bypass(Arrays.stream(actors).map(BypassActor::of).toList());
    }

    /**
     * The ruleset does not bind these, or not always; GitHub's {@code bypass_actors}. An actor that is given again is in the new mode.
     *
     * @throws IllegalArgumentException if one is to bypass by pull requests what is not about branches
     */
    public final S bypass(BypassActor... actors) {
        return bypass(Arrays.asList(actors));
    }

    private S bypass(Collection<BypassActor> more) {
        List<BypassActor> actors = new ArrayList<>(bypassActors());
        for (BypassActor actor : more) {
            if (target() != Target.BRANCH && actor.is(BypassActor.Mode.PULL_REQUEST)) {
                throw new IllegalArgumentException("bypass mode \"pull_request\" is for rulesets about branches, but \""
                        + name() + "\" is about " + target() + ": let the actor bypass always, or leave it out");
            }
            actors.removeIf(actor::isSame);
            actors.add(actor);
        }
        return with(data().withBypassActors(actors));
    }

    /**
     * Rules; one takes the place of a rule of the same type that was there.
     *
     * @throws IllegalArgumentException if two of them are of the same type
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S rules(R... rules) {
        return rules(Arrays.asList(rules));
    }

    /**
     * Rules; one takes the place of a rule of the same type that was there.
     *
     * @throws IllegalArgumentException if two of them are of the same type
     */
    public final S rules(Collection<? extends R> rules) {
        Map<String, RepositoryRule> all = new LinkedHashMap<>();
        rules().forEach(rule -> all.put(rule.type(), rule));
        Set<String> types = new HashSet<>();
        for (R rule : rules) {
            if (!types.add(rule.type())) {
                throw new IllegalArgumentException("rule \"" + rule.type() + "\" is given twice for ruleset \"" + name()
                        + "\": put both into one, or write another ruleset");
            }
            all.put(rule.type(), rule);
        }
        return with(data().withRules(all.values()));
    }

    /** The ruleset is one of an organisation, about these of its repositories; GitHub's {@code conditions}. */
    public final S inRepositories(RepositoryCondition repositories) {
        return with(data().withConditions(repositories.payload()));
    }

    /**
     * A key that this library does not know.
     *
     * @param value text, a number, a boolean, a collection, a map, or JSON
     * @throws IllegalArgumentException if it is one that has a method here, or no JSON can be made of the value
     */
    public final S extra(String key, Object value) {
        Map<String, Data> extra = new LinkedHashMap<>(extra());
        extra.put(Names.requireExtraKey("a ruleset", key, KEYS), Json.of(value));
        return with(data().withExtra(extra));
    }
}
