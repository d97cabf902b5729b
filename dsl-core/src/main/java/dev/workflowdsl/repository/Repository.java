package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.SourceName;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.SecretsAndVariables;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a repository should be: the files that GitHub reads, and the settings that it keeps. Every call returns a changed
 * copy.
 *
 * <pre>{@code
 * Repository.of("acme/app")
 *         .workflows(new CiWorkflow(), new ReleaseWorkflow())
 *         .environments(STAGING, PRODUCTION)
 *         .protect(BranchProtection.of("main").requireReviews(1))
 *         .settings(Settings.none().mergeMethods(MergeMethod.SQUASH).deleteBranchOnMerge(true));
 * }</pre>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Repository {

    Repository() {}

    /**
     * A repository without files, of which no setting is said.
     *
     * @param name {@code owner/name}
     * @throws IllegalArgumentException if it has another form
     */
    public static Repository of(String name) {
        return ImmutableRepository.builder()
                .name(RepositoryName.require(name))
                .allWorkflows(Seq.empty())
                .allActions(Seq.empty())
                .allEnvironments(Seq.empty())
                .allProtection(Seq.empty())
                .allRulesets(Seq.empty())
                .allLabels(Seq.empty())
                .secretsAndVariables(SecretsAndVariables.none())
                .organization(SecretsAndVariables.none())
                .settings(Settings.none())
                .sources(Map.of())
                .origin(Origin.ofCaller())
                .build();
    }

    /** The owner and the name, {@code owner/name}. */
    public abstract String name();

    abstract Seq<Workflow> allWorkflows();

    abstract Seq<ActionMetadata> allActions();

    abstract Seq<Environment> allEnvironments();

    abstract Seq<BranchProtection> allProtection();

    abstract Seq<Ruleset> allRulesets();

    abstract Seq<Label> allLabels();

    /** The secrets and variables that the repository itself has. */
    public abstract SecretsAndVariables secretsAndVariables();

    /** The secrets and variables that it sees of those of its organisation, where they are set. */
    public abstract SecretsAndVariables organization();

    /** The general settings. */
    public abstract Settings settings();

    /** Who is asked to review which files. */
    public abstract Optional<Codeowners> codeowners();

    /** How its dependencies are updated. */
    public abstract Optional<Dependabot> dependabot();

    /** The names of the classes that wrote workflows and actions, by the path of the file; none for those given as values. */
    @org.immutables.value.Value.Auxiliary
    public abstract Map<String, String> sources();

    /** The Java line that made the repository. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** Who owns the repository. */
    public final String owner() {
        return name().split("/", 2)[0];
    }

    /** The workflows in their order. */
    public final List<Workflow> workflows() {
        return allWorkflows();
    }

    /** The actions in their order. */
    public final List<ActionMetadata> actions() {
        return allActions();
    }

    /** The environments in their order. */
    public final List<Environment> environments() {
        return allEnvironments();
    }

    /** The environment of that name, compared without case. */
    public final Optional<Environment> environment(String name) {
        return allEnvironments().stream()
                .filter(environment -> environment.name().text().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The protection of branches, in their order. */
    public final List<BranchProtection> protection() {
        return allProtection();
    }

    /** The rulesets in their order. */
    public final List<Ruleset> rulesets() {
        return allRulesets();
    }

    /** The labels in their order. */
    public final List<Label> labels() {
        return allLabels();
    }

    /** Workflows behind those that the repository has. */
    public final Repository workflows(Workflow... workflows) {
        return self().withAllWorkflows(allWorkflows().plusAll(Arrays.asList(workflows)));
    }

    /** Workflows behind those that the repository has. */
    public final Repository workflows(WorkflowSource... sources) {
        Repository changed = this;
        for (WorkflowSource source : sources) {
            Workflow workflow = source.workflow();
            changed = changed.workflows(workflow).writtenBy(source, workflow.path());
        }
        return changed;
    }

    /** Actions behind those that the repository has. */
    public final Repository actions(ActionMetadata... actions) {
        return self().withAllActions(allActions().plusAll(Arrays.asList(actions)));
    }

    /** Actions behind those that the repository has. */
    public final Repository actions(ActionSource... sources) {
        Repository changed = this;
        for (ActionSource source : sources) {
            ActionMetadata action = source.action();
            changed = changed.actions(action).writtenBy(source, action.path());
        }
        return changed;
    }

    private Repository writtenBy(Object source, String path) {
        Map<String, String> all = new LinkedHashMap<>(sources());
        all.put(path, SourceName.of(source.getClass()));
        return self().withSources(Collections.unmodifiableMap(all));
    }

    /**
     * Environments behind those that the repository has.
     *
     * @throws IllegalArgumentException if one has a computed name, or two have the same name without case
     */
    public final Repository environments(Environment... environments) {
        for (Environment environment : environments) {
            String unused = EnvironmentSettings.requireName(environment);
        }
        return self().withAllEnvironments(plus(
                "environment",
                allEnvironments(),
                environment -> environment.name().text(),
                environments));
    }

    /**
     * Protection of branches, behind that which the repository has.
     *
     * @throws IllegalArgumentException if a branch is protected twice
     */
    public final Repository protect(BranchProtection... protection) {
        return self().withAllProtection(
                        plus("protection of branch", allProtection(), BranchProtection::branch, protection));
    }

    /**
     * Rulesets behind those that the repository has.
     *
     * @throws IllegalArgumentException if two have the same name without case, or one is a ruleset of an organisation
     */
    public final Repository rulesets(Ruleset... rulesets) {
        for (Ruleset ruleset : rulesets) {
            ruleset.requireForRepository();
        }
        return self().withAllRulesets(plus("ruleset", allRulesets(), Ruleset::name, rulesets));
    }

    /**
     * Labels behind those that the repository has. Others that it has at GitHub stay.
     *
     * @throws IllegalArgumentException if two have the same name without case
     */
    public final Repository labels(Label... labels) {
        return self().withAllLabels(plus("label", allLabels(), Label::name, labels));
    }

    @SafeVarargs
    private static <T> Seq<T> plus(String what, Seq<T> present, Function<T, String> name, T... more) {
        Seq<T> all = present;
        for (T added : more) {
            for (T other : all) {
                if (name.apply(other).equalsIgnoreCase(name.apply(added))) {
                    throw new IllegalArgumentException(what + " \"" + name.apply(added)
                            + "\" is given twice, and GitHub knows one of each name: join the two into one");
                }
            }
            all = all.plus(added);
        }
        return all;
    }

    /**
     * Secrets of the repository itself, whose values are given when the settings are applied.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#secrets(java.util.Collection)} does
     */
    public final Repository secrets(Secret... secrets) {
        return self().withSecretsAndVariables(secretsAndVariables().secrets(Arrays.asList(secrets)));
    }

    /**
     * Variables of the repository itself, whose values are given when the settings are applied.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#variables(java.util.Collection)} does
     */
    public final Repository variables(Variable... variables) {
        return self().withSecretsAndVariables(secretsAndVariables().variables(Arrays.asList(variables)));
    }

    /**
     * A variable of the repository itself, with its value.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#variable} does
     */
    public final Repository variable(Variable variable, String value) {
        return self().withSecretsAndVariables(secretsAndVariables().variable(variable, value));
    }

    /**
     * Secrets that the organisation lets the repository see; they are set there.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#secrets(java.util.Collection)} does
     */
    public final Repository organizationSecrets(Secret... secrets) {
        return self().withOrganization(organization().secrets(Arrays.asList(secrets)));
    }

    /**
     * Variables that the organisation lets the repository see; they are set there.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#variables(java.util.Collection)} does
     */
    public final Repository organizationVariables(Variable... variables) {
        return self().withOrganization(organization().variables(Arrays.asList(variables)));
    }

    /** The general settings, in place of those that were given. */
    public final Repository settings(Settings settings) {
        return self().withSettings(settings);
    }

    /** Who is asked to review which files. */
    public final Repository codeowners(Codeowners codeowners) {
        return self().withCodeowners(codeowners);
    }

    /** How the dependencies are updated. */
    public final Repository dependabot(Dependabot dependabot) {
        return self().withDependabot(dependabot);
    }

    /** All that brings the settings about, in the order in which it is done. */
    public final List<SettingsStep> steps() {
        return new StepList(this).steps();
    }

    private ImmutableRepository self() {
        return (ImmutableRepository) this;
    }

    /** The name, and the files that the repository has. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(name());
        allWorkflows().forEach(workflow -> text.append("\n  ").append(workflow.path()));
        allActions().forEach(action -> text.append("\n  ").append(action.path()));
        return text.toString();
    }
}
