package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A deployment environment that a job runs in, with the protection and the secrets that GitHub keeps for it.
 *
 * <p>A workflow file says the name, the address and whether there is a deployment record. All else is a setting of the
 * repository: GitHub has it once the repository's settings are applied, and until then the environment is unprotected.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment">environment</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Environment {

    private static final int MOST_REVIEWERS = 6;
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    Environment() {}

    /**
     * The environment of that name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Environment of(String name) {
        return of(name, Origin.ofCaller());
    }

    private static Environment of(String name, Optional<Origin> origin) {
        return ImmutableEnvironment.builder()
                .origin(origin)
                .extra(Mapping.empty())
                .waitTimer(Duration.ZERO)
                .allReviewers(Seq.empty())
                .preventsSelfReview(false)
                .allCustomRules(Seq.empty())
                .secretsAndVariables(SecretsAndVariables.none())
                .name(Template.of(Names.wantText("environment name", name)))
                .build();
    }

    /** An environment whose name is computed, for example from an input. */
    public static Environment of(Expression<?> name) {
        return of(name.toString(), Origin.ofCaller());
    }

    /** The name. */
    public abstract Template name();

    /** The address that GitHub shows with the deployment. */
    public abstract Optional<Template> url();

    /** Whether the job makes a deployment record: true, false or an expression; GitHub assumes true. */
    public abstract Optional<Value> deployment();

    /** Keys of the workflow file that this library does not know. */
    public abstract Mapping extra();

    /** How long a job waits before it starts; zero if it does not. */
    public abstract Duration waitTimer();

    abstract Seq<Reviewer> allReviewers();

    /** Whether those who started a run may not approve it. */
    public abstract boolean preventsSelfReview();

    /** Whether administrators may pass over the protection; GitHub assumes true. */
    public abstract Optional<Boolean> canAdminsBypass();

    /** From which branches and tags jobs may deploy; empty if from all. */
    public abstract Optional<DeploymentPolicy> deploymentPolicy();

    abstract Seq<App> allCustomRules();

    /** The secrets and variables that only jobs of the environment see. */
    public abstract SecretsAndVariables secretsAndVariables();

    /** The Java line that made the environment. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** Of whom one must approve a job before it starts; nobody if empty. */
    public final List<Reviewer> reviewers() {
        return allReviewers();
    }

    /** The apps that decide whether a job may start. */
    public final List<App> customRules() {
        return allCustomRules();
    }

    /** The address that GitHub shows with the deployment; it may hold expressions. */
    public Environment url(String url) {
        return self().withUrl(Template.of(url));
    }

    /** The address that GitHub shows with the deployment, computed. */
    public Environment url(Expression<?> url) {
        return url(url.toString());
    }

    /** Whether the job makes a deployment record; GitHub assumes true. */
    public Environment deployment(boolean deployment) {
        return self().withDeployment(Value.Bool.of(deployment));
    }

    /** Whether the job makes a deployment record, computed. */
    public Environment deployment(Expression<Boolean> deployment) {
        return self().withDeployment(Value.of(deployment));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Environment extra(String key, Object value) {
        return self().withExtra(extra().plus(Names.requireExtraKey(key, "name", "url", "deployment"), Value.of(value)));
    }

    /**
     * Lets each job wait before it starts, so that somebody can still stop it.
     *
     * @param time whole minutes, at most 30 days; zero for no wait
     * @throws IllegalArgumentException if it is not
     */
    public Environment waitTimer(Duration time) {
        if (time.isNegative()
                || time.compareTo(LONGEST_WAIT) > 0
                || !Duration.ofMinutes(time.toMinutes()).equals(time)) {
            throw new IllegalArgumentException("wait timer \"" + time
                    + "\" is not in whole minutes from 0 to 43200, which are 30 days: round or shorten it");
        }
        return self().withWaitTimer(time);
    }

    /**
     * People and teams of whom one must approve a job before it starts, besides those the environment has; they need read
     * access to the repository.
     *
     * @throws IllegalArgumentException if there are more than six
     */
    public Environment reviewers(Reviewer... reviewers) {
        Seq<Reviewer> all = allReviewers();
        for (Reviewer reviewer : reviewers) {
            all = all.contains(reviewer) ? all : all.plus(reviewer);
        }
        if (all.size() > MOST_REVIEWERS) {
            throw new IllegalArgumentException("environment \"" + name() + "\" has " + all.size()
                    + " reviewers, but GitHub takes " + MOST_REVIEWERS + ": put some of the people into a team");
        }
        return self().withAllReviewers(all);
    }

    /** Those who started a run may not approve its jobs themselves. */
    public Environment preventSelfReview() {
        return self().withPreventsSelfReview(true);
    }

    /**
     * Whether administrators may pass over the protection. GitHub assumes true, and its API description does not show this
     * setting among those that can be written; it is sent only where this is called.
     */
    public Environment canAdminsBypass(boolean can) {
        return self().withCanAdminsBypass(can);
    }

    /**
     * Only jobs of branches with such names may deploy, besides those of other patterns that the environment has.
     *
     * @param first a name or a pattern such as {@code release/*}, in which {@code *} does not match a slash
     * @throws IllegalArgumentException if a pattern is empty or begins with {@code refs/}, or the environment takes all
     *     protected branches
     */
    public Environment onlyBranches(String first, String... more) {
        return onlyFrom(DeploymentPattern::branch, first, more);
    }

    /**
     * Only jobs of tags with such names may deploy, besides those of other patterns that the environment has.
     *
     * @param first a name or a pattern such as {@code v*}, in which {@code *} does not match a slash
     * @throws IllegalArgumentException if a pattern is empty or begins with {@code refs/}, or the environment takes all
     *     protected branches
     */
    public Environment onlyTags(String first, String... more) {
        return onlyFrom(DeploymentPattern::tag, first, more);
    }

    private Environment onlyFrom(Function<String, DeploymentPattern> kind, String first, String... more) {
        return onlyPatterns(Seq.<DeploymentPattern>empty()
                .plus(kind.apply(first))
                .plusAll(Arrays.stream(more).map(kind).toList()));
    }

    /**
     * Only jobs of such branches and tags may deploy, besides those of other patterns that the environment has; nobody may if
     * there is none.
     *
     * @throws IllegalArgumentException if the environment takes all protected branches
     */
    public Environment onlyPatterns(List<DeploymentPattern> patterns) {
        return self().withDeploymentPolicy(DeploymentPolicies.plus(deploymentPolicy(), patterns));
    }

    /**
     * Only jobs of branches that have branch protection rules may deploy.
     *
     * @throws IllegalArgumentException if the environment has patterns already
     */
    public Environment onlyProtectedBranches() {
        return self().withDeploymentPolicy(DeploymentPolicies.protectedBranches(deploymentPolicy()));
    }

    /** Apps that decide whether a job may start (GitHub's custom deployment protection rules), besides those the environment has. */
    public Environment customRules(App... apps) {
        Seq<App> all = allCustomRules();
        for (App app : apps) {
            all = all.contains(app) ? all : all.plus(app);
        }
        return self().withAllCustomRules(all);
    }

    /**
     * Secrets that only jobs of the environment see.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#secrets(java.util.Collection)} does
     */
    public Environment secrets(Secret... secrets) {
        return self().withSecretsAndVariables(secretsAndVariables().secrets(Arrays.asList(secrets)));
    }

    /**
     * Variables that only jobs of the environment see, whose values are given at GitHub.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#variables(java.util.Collection)} does
     */
    public Environment variables(Variable... variables) {
        return self().withSecretsAndVariables(secretsAndVariables().variables(Arrays.asList(variables)));
    }

    /**
     * A variable that only jobs of the environment see, with its value.
     *
     * @throws IllegalArgumentException as {@link SecretsAndVariables#variable} does
     */
    public Environment variable(Variable variable, String value) {
        return self().withSecretsAndVariables(secretsAndVariables().variable(variable, value));
    }

    private ImmutableEnvironment self() {
        return (ImmutableEnvironment) this;
    }

    /** What a workflow file says of the environment. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
