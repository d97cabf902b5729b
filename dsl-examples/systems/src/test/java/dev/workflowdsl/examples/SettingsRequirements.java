package dev.workflowdsl.examples;

import static dev.workflowdsl.examples.Yaml.list;
import static dev.workflowdsl.examples.Yaml.texts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.CheckNames;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.SecretsAndVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds the settings of a repository against what an entry {@code systems} of {@code requirements.yml} says of them. */
final class SettingsRequirements {

    private final Repository repository;
    private final List<Requirement> requirements = new ArrayList<>();

    private SettingsRequirements(Repository repository) {
        this.repository = repository;
    }

    static List<Requirement> of(JsonNode wanted, Repository repository) {
        SettingsRequirements all = new SettingsRequirements(repository);
        list(wanted.path("environments")).forEach(all::environment);
        list(wanted.path("branch_protection")).forEach(all::protection);
        JsonNode settings = Yaml.read(repository.settings().payload().toJson());
        wanted.path("repository_settings")
                .properties()
                .forEach(setting -> all.add(
                        "setting " + setting.getKey(),
                        settings.path(setting.getKey()).equals(setting.getValue())));
        texts(wanted.path("secrets"))
                .forEach(name ->
                        all.add("declared secret " + name, all.declares(values -> values.contains(Secret.of(name)))));
        texts(wanted.path("variables"))
                .forEach(name -> all.add(
                        "declared variable " + name, all.declares(values -> values.contains(Variable.of(name)))));
        return all.requirements;
    }

    private void add(String what, boolean isMet) {
        requirements.add(new Requirement(what, isMet));
    }

    private boolean declares(Predicate<SecretsAndVariables> test) {
        return Stream.concat(
                        Stream.of(repository.secretsAndVariables()),
                        repository.environments().stream().map(Environment::secretsAndVariables))
                .anyMatch(test);
    }

    private void environment(JsonNode wanted) {
        String name = wanted.path("name").asText();
        Optional<Environment> environment = repository.environment(name);
        add("declared environment " + name, environment.isPresent());
        if (wanted.has("url")) {
            add(
                    "url of " + name,
                    environment
                            .flatMap(Environment::url)
                            .map(Template::text)
                            .equals(Optional.of(wanted.path("url").asText())));
        }
        if (wanted.has("wait_minutes")) {
            add(
                    "wait timer of " + name,
                    environment
                            .filter(found -> found.waitTimer().toMinutes()
                                    == wanted.path("wait_minutes").asLong())
                            .isPresent());
        }
        if (wanted.has("reviewers")) {
            int reviewers = wanted.path("reviewers").asInt();
            add(
                    "reviewers of " + name,
                    environment
                            .map(found -> found.reviewers().size())
                            .filter(size -> reviewers == 0 ? size == 0 : size >= reviewers)
                            .isPresent());
        }
        if (wanted.has("branches")) {
            add(
                    "branches of " + name,
                    environment
                            .flatMap(Environment::deploymentPolicy)
                            .filter(policy ->
                                    policy.equals(new DeploymentPolicy.Selected(texts(wanted.path("branches")).stream()
                                            .map(DeploymentPattern::branch)
                                            .toList())))
                            .isPresent());
        }
    }

    private void protection(JsonNode wanted) {
        String branch = wanted.path("branch").asText();
        BranchProtection protection = repository.protection().stream()
                .filter(found -> found.branch().equals(branch))
                .findFirst()
                .orElse(BranchProtection.of(branch));
        List<String> checks =
                protection.checks().stream().map(RequiredCheck::context).toList();
        texts(wanted.path("required_checks")).forEach(check -> add("required check " + check, checks.contains(check)));
        texts(wanted.path("required_checks_from"))
                .forEach(job -> add("required checks of job " + job, hasAll(checks, job)));
        asked(wanted, "up_to_date", protection.requiresUpToDate());
        asked(
                wanted,
                "reviews",
                protection.approvals().orElse(0) >= wanted.path("reviews").asInt());
        asked(wanted, "dismiss_stale", protection.dismissesStaleReviews());
        asked(wanted, "code_owner_review", protection.requiresCodeOwnerReviews());
        asked(wanted, "signed_commits", protection.requiresSignatures());
        asked(wanted, "enforce_admins", protection.enforcesAdmins());
        asked(wanted, "restrict_pushes", protection.pushers().isPresent());
    }

    private void asked(JsonNode wanted, String key, boolean isMet) {
        if (wanted.has(key)) {
            add("protection of " + wanted.path("branch").asText() + ": " + key, isMet);
        }
    }

    /** Whether a job of that id is there whose checks are all required, one for each leg of its matrix. */
    private boolean hasAll(List<String> checks, String jobId) {
        return repository.workflows().stream()
                .flatMap(workflow -> workflow.jobs().stream()
                        .filter(job -> job.id().equals(jobId))
                        .map(workflow::check))
                .anyMatch(check -> checks.containsAll(CheckNames.of(check)));
    }
}
