package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Assertions about a repository: its workflows and its settings. */
public final class RepositoryAssert extends PartAssert<RepositoryAssert, Repository> {

    RepositoryAssert(Repository actual) {
        super(actual, RepositoryAssert.class, Subject.alone("repository " + actual.name(), actual, actual.origin()));
    }

    /**
     * Goes on with the workflow of this file.
     *
     * @param fileName for example {@code ci.yml}
     * @throws AssertionError if there is none
     */
    public WorkflowAssert workflow(String fileName) {
        return new WorkflowAssert(find("to have the workflow", fileName, actual.workflows(), Workflow::fileName));
    }

    /**
     * Goes on with the environment of this name.
     *
     * @throws AssertionError if it is not declared
     */
    public EnvironmentAssert environment(String name) {
        return new EnvironmentAssert(find(
                "to have the environment",
                name,
                actual.environments(),
                environment -> environment.name().text()));
    }

    /**
     * Goes on with the protection of this branch.
     *
     * @throws AssertionError if it has none by its name; rulesets are not asked
     */
    public BranchProtectionAssert protection(String branch) {
        return new BranchProtectionAssert(
                find("to protect the branch", branch, actual.protection(), BranchProtection::branch));
    }

    private <T> T find(String expectation, String wanted, List<T> all, Function<T, String> name) {
        Optional<T> found = all.stream()
                .filter(item -> name.apply(item).equalsIgnoreCase(wanted))
                .findFirst();
        List<String> names = all.stream().map(name).toList();
        return found.orElseThrow(() -> differing(expectation, wanted, Similar.hint("it has", wanted, names), names));
    }

    /** The repository declares environments of exactly these names, in whatever order. */
    @CanIgnoreReturnValue
    public RepositoryAssert hasEnvironments(String... names) {
        return requireSame(
                "to have the environments",
                List.of(names),
                "it has",
                actual.environments().stream()
                        .map(Environment::name)
                        .map(Object::toString)
                        .toList());
    }

    /** The repository itself, not one of its environments, declares each of these secrets. */
    @CanIgnoreReturnValue
    public RepositoryAssert hasSecrets(Secret first, Secret... more) {
        return requireAll(
                "to have the secrets",
                names(list(first, more)),
                "it has",
                names(actual.secretsAndVariables().secrets()));
    }

    static List<String> names(List<Secret> secrets) {
        return secrets.stream().map(Secret::name).toList();
    }

    /**
     * Goes on with what these checks find in all workflows together, and in how they fit the settings.
     *
     * @param checks for example {@code Checks.standard()}
     */
    public ReportAssert checkedBy(Checks checks) {
        return new ReportAssert(checks.check(actual), "checks of " + actual.name());
    }
}
