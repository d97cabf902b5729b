package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.SecretsAndVariables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be done for the settings of a repository: what others rest on first, and what stands in the way of changes, such
 * as the protection of branches, last.
 */
final class StepList {

    private final Repository repository;
    private final List<SettingsStep> steps = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();

    StepList(Repository repository) {
        this.repository = repository;
    }

    List<SettingsStep> steps() {
        String name = repository.name();
        steps.addAll(repository.settings().calls(name));
        repository.labels().forEach(label -> steps.add(label.call(name)));
        values(repository.secretsAndVariables(), Optional.empty());
        repository.environments().forEach(this::environment);
        repository
                .dependabot()
                .ifPresent(dependabot -> dependabot
                        .secrets()
                        .forEach(secret -> given(GivenValue.Kind.DEPENDABOT_SECRET, secret.name(), Optional.empty())));
        repository.protection().forEach(protection -> steps.addAll(protection.calls(name)));
        repository.rulesets().forEach(ruleset -> steps.addAll(ruleset.calls(name)));
        return List.copyOf(steps);
    }

    private void environment(Environment environment) {
        steps.addAll(EnvironmentSettings.calls(repository.name(), environment));
        values(environment.secretsAndVariables(), Optional.of(environment.name().text()));
    }

    private void values(SecretsAndVariables values, Optional<String> environment) {
        for (Variable variable : values.variables()) {
            Optional<String> value = values.value(variable);
            if (value.isPresent()) {
                steps.add(call(variable, value.get(), environment));
            } else {
                given(GivenValue.Kind.VARIABLE, variable.name(), environment);
            }
        }
        for (Secret secret : values.secrets()) {
            given(GivenValue.Kind.SECRET, secret.name(), environment);
        }
    }

    /** GitHub stores names in upper case. */
    private ApiCall call(Variable variable, String value, Optional<String> environment) {
        String name = variable.name().toUpperCase(Locale.ROOT);
        return ApiCall.of(
                        ApiCall.Method.POST,
                        environment
                                .map(of -> RepositoryName.path(repository.name(), "environments", of, "variables"))
                                .orElseGet(() -> RepositoryName.path(repository.name(), "actions", "variables")),
                        new Json().put("name", name).put("value", value).toData(),
                        "set variable " + name + of(environment))
                .unless(new ApiCall.Existing(
                        Optional.of("variables"), Map.of("name", name), "name", ApiCall.Method.PATCH));
    }

    private void given(GivenValue.Kind kind, String name, Optional<String> environment) {
        String upper = name.toUpperCase(Locale.ROOT);
        String source = source(kind, upper, environment);
        String what = "set "
                + switch (kind) {
                    case SECRET -> "secret ";
                    case DEPENDABOT_SECRET -> "Dependabot's secret ";
                    case VARIABLE -> "variable ";
                }
                + upper
                + of(environment);
        steps.add(new GivenValue(kind, upper, environment, source, what));
    }

    /**
     * The name of the environment variable with the value. It says what it is for, so that no variable that is there for
     * something else, such as the token of {@code gh} itself, becomes a secret by mistake.
     */
    private String source(GivenValue.Kind kind, String name, Optional<String> environment) {
        String whole = kind + "_" + environment.map(of -> shellName(of) + "__").orElse("") + name;
        String source = whole;
        for (int i = 2; !sources.add(source); i++) {
            source = whole + "_" + i;
        }
        return source;
    }

    private static String of(Optional<String> environment) {
        return environment.map(name -> " of environment \"" + name + "\"").orElse("");
    }

    /** The name as part of the name of an environment variable. */
    private static String shellName(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
