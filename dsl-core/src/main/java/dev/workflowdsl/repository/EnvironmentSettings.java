package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Reviewer;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The protection of an environment as GitHub's REST API takes it and gives it back.
 *
 * @see <a
 *     href="https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment">Create or update an
 *     environment</a>
 */
public final class EnvironmentSettings {

    private static final String ANSWER = "the environment";
    private static final String POLICIES = "deployment-branch-policies";
    private static final String RULES = "deployment_protection_rules";

    private static final int LONGEST_NAME = 255;

    private EnvironmentSettings() {}

    /**
     * What {@code PUT} takes. It replaces what is there, so all of it is said; where the number of a reviewer is not known,
     * a text such as {@code {team:ops}} stands in its place.
     */
    public static Data payload(Environment environment) {
        Json payload = new Json()
                .put("wait_timer", environment.waitTimer().toMinutes())
                .put("prevent_self_review", environment.preventsSelfReview())
                .put(
                        "reviewers",
                        Data.of(environment.reviewers().stream()
                                .map(EnvironmentSettings::reviewer)
                                .toList()))
                .put("deployment_branch_policy", policy(environment.deploymentPolicy()));
        environment.canAdminsBypass().ifPresent(can -> payload.put("can_admins_bypass", can));
        return payload.toData();
    }

    private static Data reviewer(Reviewer reviewer) {
        return new Json()
                .put("type", reviewer instanceof User ? "User" : "Team")
                .put("id", Ids.toData(reviewer))
                .toData();
    }

    private static Data policy(Optional<DeploymentPolicy> policy) {
        if (policy.isEmpty()) {
            return Data.nullValue();
        }
        boolean patterns = policy.get() instanceof DeploymentPolicy.Selected;
        return new Json()
                .put("protected_branches", !patterns)
                .put("custom_branch_policies", patterns)
                .toData();
    }

    /**
     * All requests that bring the protection about, in their order: the environment itself, then one for each pattern of
     * branches or tags, then one for each app that decides. Where the environment has patterns, others are removed, and so
     * with apps.
     *
     * @param repository {@code owner/name}
     * @throws IllegalArgumentException if the name of the repository has another form, or that of the environment is
     *     computed
     */
    public static List<SettingsStep> calls(String repository, Environment environment) {
        String name = requireName(environment);
        String of = " of environment \"" + name + "\"";
        String path = RepositoryName.path(repository, "environments", name);
        List<SettingsStep> calls = new ArrayList<>();
        Data payload = payload(environment);
        calls.add(ApiCall.of(ApiCall.Method.PUT, path, payload, "set up environment \"" + name + "\"")
                .after(Ids.lookups(repository, payload)));
        if (environment.deploymentPolicy().orElse(null) instanceof DeploymentPolicy.Selected selected) {
            calls.add(new Pruning(
                    path + "/" + POLICIES,
                    "branch_policies",
                    selected.patterns().stream().map(EnvironmentSettings::key).toList(),
                    "remove other deployment patterns" + of));
            selected.patterns().forEach(pattern -> calls.add(pattern(path, pattern, of)));
        }
        if (!environment.customRules().isEmpty()) {
            calls.add(new Pruning(
                    path + "/" + RULES,
                    "custom_" + RULES,
                    environment.customRules().stream()
                            .map(app -> Map.of("app.slug", app.slug()))
                            .toList(),
                    "remove other apps from the rules" + of));
            environment.customRules().forEach(app -> calls.add(rule(repository, path, app, of)));
        }
        return List.copyOf(calls);
    }

    /** The name, unless it is computed, or longer than GitHub takes. */
    static String requireName(Environment environment) {
        if (!environment.name().isLiteral()) {
            throw new IllegalArgumentException(
                    "environment \"" + environment.name()
                            + "\" has a computed name, so that its settings belong to none: name each environment that it can be");
        }
        String name = environment.name().text();
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("environment \"" + name + "\" has a name of " + name.length()
                    + " characters, but GitHub takes " + LONGEST_NAME + ": shorten it");
        }
        return name;
    }

    private static Map<String, String> key(DeploymentPattern pattern) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("name", pattern.pattern());
        key.put("type", kind(pattern));
        return key;
    }

    private static String kind(DeploymentPattern pattern) {
        return pattern.kind().name().toLowerCase(Locale.ROOT);
    }

    private static ApiCall pattern(String path, DeploymentPattern pattern, String of) {
        Json body = new Json().put("name", pattern.pattern()).put("type", kind(pattern));
        return ApiCall.of(
                        ApiCall.Method.POST,
                        path + "/" + POLICIES,
                        body.toData(),
                        "add " + kind(pattern) + " pattern \"" + pattern.pattern() + "\"" + of)
                .unless(new ApiCall.Existing(Optional.of("branch_policies"), key(pattern), "id", ApiCall.Method.GET));
    }

    private static ApiCall rule(String repository, String path, App app, String of) {
        Data body = new Json().put("integration_id", Ids.toData(app)).toData();
        return ApiCall.of(
                        ApiCall.Method.POST,
                        path + "/" + RULES,
                        body,
                        "add app \"" + app.slug() + "\" to the rules" + of)
                .unless(new ApiCall.Existing(
                        Optional.of("custom_" + RULES), Map.of("app.slug", app.slug()), "id", ApiCall.Method.GET))
                .after(Ids.lookups(repository, body));
    }

    /**
     * The environment that GitHub describes.
     *
     * @param json what {@code GET /repos/.../environments/...} answers
     * @param policies what {@code GET} of its {@code deployment-branch-policies} answers; not read unless the environment has
     *     patterns
     * @throws IllegalArgumentException if they are not such answers
     */
    public static Environment read(String json, String policies) {
        Answer answer = Answer.parse(ANSWER, json);
        String name = answer.requireText("name");
        Environment environment = answer.accept(() -> Environment.of(name));
        for (Answer rule : answer.objects("protection_rules")) {
            environment = withRule(environment, rule);
        }
        if (answer.get("can_admins_bypass").isPresent()) {
            environment = environment.canAdminsBypass(answer.flag("can_admins_bypass"));
        }
        Optional<Answer> policy = answer.object("deployment_branch_policy");
        if (policy.isPresent() && policy.get().flag("protected_branches")) {
            return environment.onlyProtectedBranches();
        }
        return policy.isPresent() && policy.get().flag("custom_branch_policies")
                ? withPatterns(environment, Answer.parse("the deployment branch policies", policies))
                : environment;
    }

    private static Environment withRule(Environment environment, Answer rule) {
        return switch (rule.text("type").orElse("")) {
            case "wait_timer" -> {
                Duration time = Duration.ofMinutes(rule.whole("wait_timer").orElse(0L));
                yield rule.accept(() -> environment.waitTimer(time));
            }
            case "required_reviewers" -> {
                Reviewer[] reviewers = rule.objects("reviewers").stream()
                        .map(EnvironmentSettings::read)
                        .toArray(Reviewer[]::new);
                Environment reviewed = rule.accept(() -> environment.reviewers(reviewers));
                yield rule.flag("prevent_self_review") ? reviewed.preventSelfReview() : reviewed;
            }
            default -> environment;
        };
    }

    private static Reviewer read(Answer entry) {
        boolean team = entry.requireText("type").equals("Team");
        Answer reviewer = entry.object("reviewer").orElseThrow(() -> entry.missing("reviewer", "an object"));
        String name = reviewer.requireText(team ? "slug" : "login");
        Optional<Long> id = reviewer.whole("id");
        return reviewer.accept(() -> team ? new Team(name, id) : new User(name, id));
    }

    private static Environment withPatterns(Environment environment, Answer policies) {
        Environment changed = environment.onlyPatterns(List.of());
        for (Answer policy : policies.objects("branch_policies")) {
            String name = policy.requireText("name");
            Environment before = changed;
            changed = policy.accept(() -> policy.text("type").orElse("branch").equals("tag")
                    ? before.onlyTags(name)
                    : before.onlyBranches(name));
        }
        return changed;
    }
}
