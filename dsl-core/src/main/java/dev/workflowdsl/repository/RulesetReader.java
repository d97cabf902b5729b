package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.origin.Origin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rulesets from the JSON that GitHub answers. */
final class RulesetReader {

    /** What GitHub says of a ruleset and does not take. */
    private static final Set<String> ANSWERED = Set.of(
            "id", "source_type", "source", "node_id", "_links", "current_user_can_bypass", "created_at", "updated_at");

    private static final Set<String> KEYS =
            Set.of("name", "target", "enforcement", "bypass_actors", "conditions", "rules");

    private static final String REF_NAME = "ref_name";

    private RulesetReader() {}

    static Ruleset read(String json, Optional<Origin> origin) {
        Answer answer = Answer.parse("ruleset", json);
        Ruleset.Target target = answer.get("target").isPresent()
                ? word(answer, "target", Ruleset.Target.values())
                : Ruleset.Target.BRANCH;
        String name = answer.requireText("name");
        ImmutableRulesetData data = answer.accept(() -> Ruleset.empty(name, origin))
                .withEnforcement(word(answer, "enforcement", Ruleset.Enforcement.values()))
                .withBypassActors(answer.objects("bypass_actors").stream()
                        .map(BypassActor::read)
                        .toList())
                .withRules(answer.objects("rules").stream()
                        .map(rule -> RuleReader.read(rule, target))
                        .toList())
                .withExtra(extra(answer));
        Optional<Answer> conditions = answer.object("conditions");
        if (conditions.isPresent()) {
            data = conditions(data, conditions.get());
        }
        return switch (target) {
            case BRANCH -> new BranchRuleset(data);
            case TAG -> new TagRuleset(data);
            case PUSH -> new PushRuleset(data);
            case REPOSITORY -> new RepositoryRuleset(data);
        };
    }

    private static ImmutableRulesetData conditions(ImmutableRulesetData data, Answer conditions) {
        Optional<Answer> refs = conditions.object(REF_NAME);
        Map<String, Data> others = new LinkedHashMap<>();
        conditions.keys().stream()
                .filter(key -> !key.equals(REF_NAME))
                .forEach(key -> conditions.get(key).ifPresent(value -> others.put(key, value)));
        return data.withIncluded(refs.map(names -> names.texts("include")).orElse(List.of()))
                .withExcluded(refs.map(names -> names.texts("exclude")).orElse(List.of()))
                .withConditions(others);
    }

    private static <E> E word(Answer answer, String key, E[] words) {
        String text = answer.requireText(key);
        return Arrays.stream(words)
                .filter(word -> word.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ruleset: \"" + key + "\" is the text \"" + text
                        + "\", but one of " + Arrays.toString(words) + " is expected there"));
    }

    private static Map<String, Data> extra(Answer answer) {
        Map<String, Data> extra = new LinkedHashMap<>();
        for (String key : answer.keys()) {
            if (!KEYS.contains(key) && !ANSWERED.contains(key)) {
                answer.get(key).ifPresent(value -> extra.put(key, value));
            }
        }
        return extra;
    }
}
