package dev.workflowdsl.testing;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The checks as JUnit tests, one for each workflow and action, in one line:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> checks() {
 *     return WorkflowChecks.allBeside(CiWorkflow.class);
 * }
 * }</pre>
 *
 * <p>A test fails for errors and warnings that are not suppressed; notes are not looked at. All workflows are checked as
 * one repository, so a call of one by another is checked too. A class that throws while it makes its workflow fails its own
 * test only.
 */
public final class WorkflowChecks {

    private WorkflowChecks() {}

    /**
     * The standard checks of all workflows of a repository.
     *
     * @param sources all classes whose workflows are written together
     */
    public static Stream<DynamicTest> all(WorkflowSource... sources) {
        return all(Checks.standard(), sources);
    }

    /**
     * The checks of all workflows of a repository.
     *
     * @param checks with suppressions or rules of your own
     * @param sources all classes whose workflows are written together
     * @throws IllegalArgumentException if there is no source
     */
    public static Stream<DynamicTest> all(Checks checks, WorkflowSource... sources) {
        if (sources.length == 0) {
            throw new IllegalArgumentException("\"0\" sources were given, so nothing would be checked: name them, or"
                    + " find them by allBeside(...)");
        }
        return new SourceTests(checks).workflows(List.of(sources), List.of());
    }

    /** The standard checks of the workflows and actions of a repository, and of how they fit its settings. */
    public static Stream<DynamicTest> all(RepositorySource source) {
        return all(Checks.standard(), source);
    }

    /**
     * The checks of the workflows and actions of a repository, and of how they fit its settings.
     *
     * @param checks with suppressions or rules of your own
     */
    public static Stream<DynamicTest> all(Checks checks, RepositorySource source) {
        return new SourceTests(checks).repository(source);
    }

    /**
     * The standard checks of every source of workflows, actions and repositories in the package of a class and in those
     * below, as found where that class was loaded from: the classes of the module, not those of its tests.
     *
     * @param anchor any class of the package, most often one of the sources
     * @throws IllegalArgumentException if there is no source
     */
    public static Stream<DynamicTest> allBeside(Class<?> anchor) {
        return allBeside(Checks.standard(), anchor);
    }

    /**
     * The checks of every source of workflows, actions and repositories in the package of a class and in those below, as
     * found where that class was loaded from: the classes of the module, not those of its tests.
     *
     * <p>A source without a constructor that takes nothing gets a test that fails, so that none is forgotten in silence.
     * Workflows that a repository among the sources contains are checked with it.
     *
     * @param checks with suppressions or rules of your own
     * @param anchor any class of the package, most often one of the sources
     * @throws IllegalArgumentException if there is no source
     */
    public static Stream<DynamicTest> allBeside(Checks checks, Class<?> anchor) {
        SourceClasses found = SourceClasses.beside(anchor);
        SourceTests tests = new SourceTests(checks);
        return Stream.of(
                        found.problems().entrySet().stream()
                                .map(problem -> SourceTests.failing(problem.getKey(), problem.getValue())),
                        found.of(RepositorySource.class).flatMap(tests::repository),
                        tests.workflows(found.workflowsOutsideOfRepositories(), found.actionsOutsideOfRepositories()))
                .flatMap(part -> part);
    }
}
