package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A set of rules with the suppressions that hold for them. It is a value: each call returns a changed copy.
 *
 * <pre>{@code
 * Report report = Checks.standard()
 *         .plus(new EveryJobHasATimeout())
 *         .suppress(Suppression.of("too-many-legs", "our server allows 512").in("nightly.yml"))
 *         .check(workflows);
 * }</pre>
 */
public final class Checks {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Checks STANDARD = of(StandardRules.ALL);

    private final Map<String, Rule> rules;
    private final List<Suppression> suppressions;
    private final CalledWorkflows calledWorkflows;
    private final Optional<Permissions> defaultPermissions;

    private Checks(
            Map<String, Rule> rules,
            List<Suppression> suppressions,
            CalledWorkflows calledWorkflows,
            Optional<Permissions> defaultPermissions) {
        this.rules = rules;
        this.suppressions = suppressions;
        this.calledWorkflows = calledWorkflows;
        this.defaultPermissions = defaultPermissions;
    }

    /** All rules of this library. */
    public static Checks standard() {
        return STANDARD;
    }

    /**
     * The given rules and no others.
     *
     * @throws IllegalArgumentException as {@link #plus} does
     */
    public static Checks of(Rule... rules) {
        return of(List.of(rules));
    }

    /**
     * The given rules and no others.
     *
     * @throws IllegalArgumentException as {@link #plus} does
     */
    public static Checks of(Collection<? extends Rule> rules) {
        return new Checks(Map.of(), List.of(), reference -> Optional.empty(), Optional.empty()).with(rules);
    }

    /**
     * These rules and the given ones.
     *
     * @throws IllegalArgumentException if an id is there already or is not of lower case words joined by {@code -}, or a
     *     summary is empty or ends with a period
     */
    public Checks plus(Rule... more) {
        return with(List.of(more));
    }

    private Checks with(Collection<? extends Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        for (Rule rule : more) {
            if (all.putIfAbsent(requireValid(rule).id(), rule) != null) {
                throw new IllegalArgumentException("rule \"" + rule.id()
                        + "\" is there twice, so nobody could suppress one of them: give each an id of its own");
            }
        }
        return new Checks(all, suppressions, calledWorkflows, defaultPermissions);
    }

    private static Rule requireValid(Rule rule) {
        if (!ID.matcher(rule.id()).matches()) {
            throw new IllegalArgumentException("rule id \"" + rule.id()
                    + "\" is not of lower case words joined by -: write for example \"" + "unknown-need\"");
        }
        String summary = rule.summary().strip();
        if (summary.isEmpty() || summary.endsWith(".")) {
            throw new IllegalArgumentException("summary \"" + summary + "\" of rule \"" + rule.id()
                    + "\" is no sentence without a final period: say what holds in a good workflow");
        }
        return rule;
    }

    /**
     * These rules, without the findings that the suppressions cover.
     *
     * @throws IllegalArgumentException if one names a rule that is not among these
     */
    public Checks suppress(Suppression... more) {
        List<Suppression> all = new ArrayList<>(suppressions);
        for (Suppression suppression : more) {
            if (!rules.containsKey(suppression.rule())) {
                throw new IllegalArgumentException("rule \"" + suppression.rule()
                        + "\" is none of these checks, so there is nothing to suppress: "
                        + NameIndex.of(rules.keySet()).advice(suppression.rule(), "add the rule first"));
            }
            all.add(suppression);
        }
        return new Checks(rules, List.copyOf(all), calledWorkflows, defaultPermissions);
    }

    /** These rules with a way to know workflows that are called but not checked, such as those of other repositories. */
    public Checks calling(CalledWorkflows workflows) {
        return new Checks(rules, suppressions, workflows, defaultPermissions);
    }

    /**
     * These rules with what the token of a job may do if neither the job nor its workflow says so, as it is set for the
     * repository. GitHub's restricted setting is {@code Permissions.of(Permission.CONTENTS.read(), Permission.PACKAGES.read())}.
     * Without this, nothing is said where it would matter.
     *
     * @see <a
     *     href="https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository">Setting
     *     the permissions of the GITHUB_TOKEN</a>
     */
    public Checks defaultPermissions(Permissions permissions) {
        return new Checks(rules, suppressions, calledWorkflows, Optional.of(permissions));
    }

    /** The rules in the order in which they were added. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The suppressions in the order in which they were added. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** Checks one workflow, of which the others in the repository are not known. */
    public Report check(Workflow workflow) {
        return run(List.of(Walk.of(workflow, known(Optional.empty(), Optional.empty()))));
    }

    /**
     * Checks all workflows that are written to one repository, also how they fit together: no two share a file, and what
     * one calls is among them.
     */
    public Report check(Collection<Workflow> workflows) {
        return check(workflows, List.of());
    }

    /** Checks all workflows and composite actions that are written to one repository. */
    public Report check(Collection<Workflow> workflows, Collection<CompositeAction> actions) {
        return check(workflows, actions, Optional.empty());
    }

    /**
     * Checks all workflows and composite actions of a repository, also how they fit its settings: the environments, secrets
     * and variables that they name are declared.
     */
    public Report check(Repository repository) {
        List<CompositeAction> composites = repository.actions().stream()
                .filter(CompositeAction.class::isInstance)
                .map(CompositeAction.class::cast)
                .toList();
        return check(repository.workflows(), composites, Optional.of(repository));
    }

    private Report check(
            Collection<Workflow> workflows, Collection<CompositeAction> actions, Optional<Repository> repository) {
        Known known = known(Optional.of(WorkflowSet.of(workflows)), repository);
        List<Walk> walks = new ArrayList<>();
        workflows.forEach(workflow -> walks.add(Walk.of(workflow, known)));
        actions.forEach(action -> walks.add(Walk.of(action)));
        return run(walks);
    }

    /** Checks one composite action. */
    public Report check(CompositeAction action) {
        return run(List.of(Walk.of(action)));
    }

    private Known known(Optional<WorkflowSet> set, Optional<Repository> repository) {
        return new Known(set, calledWorkflows, defaultPermissions, repository);
    }

    private Report run(List<Walk> walks) {
        List<Finding> found = new ArrayList<>();
        List<Report.Suppressed> suppressed = new ArrayList<>();
        for (Walk walk : walks) {
            for (Rule rule : rules.values()) {
                rule.check(walk, (place, message, hint) -> {
                    Finding finding = new Finding(rule.id(), rule.severity(), walk.file(), place, message, hint);
                    covering(finding)
                            .ifPresentOrElse(
                                    suppression -> suppressed.add(new Report.Suppressed(finding, suppression.reason())),
                                    () -> found.add(finding));
                });
            }
        }
        return Report.of(found, suppressed);
    }

    private Optional<Suppression> covering(Finding finding) {
        return suppressions.stream()
                .filter(suppression -> suppression.covers(finding))
                .findFirst();
    }

    /** The ids of the rules. */
    @Override
    public String toString() {
        return rules.keySet().toString();
    }
}
