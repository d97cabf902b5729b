package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.CI;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Suppression;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.testing.sources.CiWorkflow;
import dev.workflowdsl.testing.sources.repository.AcmeRepository;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

final class WorkflowChecksTest {

    private static final String DEPLOY = ".github/workflows/deploy.yml (DeployWorkflow)";

    /** As a user writes it. */
    @TestFactory
    Stream<DynamicTest> checks() {
        return WorkflowChecks.all(() -> CI);
    }

    private static Executable executable(Stream<DynamicTest> tests, String name) {
        return tests.filter(test -> test.getDisplayName().equals(name))
                .map(DynamicTest::getExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Stream<DynamicTest> tests) {
        return tests.map(DynamicTest::getDisplayName).toList();
    }

    @Test
    void findsAllSourcesBesideAClassAndBelow() {
        assertThat(names(WorkflowChecks.allBeside(CiWorkflow.class)))
                .containsExactly(
                        "dev.workflowdsl.testing.sources.deeper.Parameterized",
                        "dev.workflowdsl.testing.sources.deeper.Uninitialized",
                        ".github/workflows/release.yml of acme/app",
                        "dev.workflowdsl.testing.sources.deeper.Broken",
                        ".github/workflows/ci.yml (CiWorkflow)",
                        DEPLOY);
    }

    @Test
    void checksAllWorkflowsTogether() throws Throwable {
        executable(WorkflowChecks.allBeside(CiWorkflow.class), ".github/workflows/ci.yml (CiWorkflow)")
                .execute();
        Executable alone =
                WorkflowChecks.all(source()).findFirst().orElseThrow().getExecutable();

        assertFails(alone::execute).hasMessageContaining("[call-target]");
    }

    private static WorkflowSource source() {
        return () -> Workflow.of("ci")
                .on(Push.any())
                .jobs(Job.calling("deploy", Workflow.of("deploy").on(WorkflowCall.any())));
    }

    @Test
    void failsWithTheReport() {
        Executable test = executable(WorkflowChecks.allBeside(CiWorkflow.class), DEPLOY);

        assertFails(test::execute)
                .hasMessage(DEPLOY + ": 1 error\n\n.github/workflows/deploy.yml\n"
                        + "  DeployWorkflow.java:16 error jobs.deploy.steps[0].run: \"steps.none\" is read, but no step of"
                        + " the job has the id \"none\", so it is always empty: add the step that is"
                        + " meant, with that id, before this one [unknown-step]");
    }

    @Test
    void takesSuppressionsAndOwnRules() throws Throwable {
        Checks checks = Checks.standard().suppress(Suppression.of("unknown-step", "a test"));

        executable(WorkflowChecks.allBeside(checks, CiWorkflow.class), DEPLOY).execute();
    }

    @Test
    void failsOnlyTheTestOfASourceThatThrows() {
        Executable test =
                executable(WorkflowChecks.allBeside(CiWorkflow.class), "dev.workflowdsl.testing.sources.deeper.Broken");

        assertThatThrownBy(test::execute)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("job id \"not an id\" has \" \" at position 4");
    }

    @Test
    void failsForASourceThatCannotBeMade() {
        Executable test = executable(
                WorkflowChecks.allBeside(CiWorkflow.class), "dev.workflowdsl.testing.sources.deeper.Parameterized");

        assertThatThrownBy(test::execute)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source \"dev.workflowdsl.testing.sources.deeper.Parameterized\" has no constructor without"
                        + " parameters that can be called: give it one, or pass the object to all(...)");
    }

    @Test
    void checksWorkflowsAgainstTheSettingsOfTheirRepository() {
        assertThat(names(WorkflowChecks.allBeside(AcmeRepository.class)))
                .containsExactly(".github/workflows/release.yml of acme/app");
        Executable test = WorkflowChecks.all(new AcmeRepository())
                .findFirst()
                .orElseThrow()
                .getExecutable();

        assertFails(test::execute).hasMessageContaining("[undeclared-environment]");
    }

    @Test
    void failsForARepositoryThatCannotBeMade() {
        Executable test = WorkflowChecks.all(() -> Repository.of("no owner"))
                .findFirst()
                .orElseThrow()
                .getExecutable();

        assertThatThrownBy(test::execute).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsTheTestOfAClassThatCannotBeInitialized() {
        Executable test = executable(
                WorkflowChecks.allBeside(CiWorkflow.class), "dev.workflowdsl.testing.sources.deeper.Uninitialized");

        // The JVM tells the reason once; where another test met the class before, it only says that it cannot be used.
        assertThatThrownBy(test::execute).isInstanceOfAny(NumberFormatException.class, NoClassDefFoundError.class);
    }

    @Test
    void namesALambdaByTheClassAroundIt() {
        assertThat(names(WorkflowChecks.all(() -> CI)))
                .containsExactly(".github/workflows/ci.yml (WorkflowChecksTest)");
    }

    @Test
    void leadsToTheClassOfTheSource() {
        assertThat(WorkflowChecks.allBeside(AcmeRepository.class)
                        .map(test -> test.getTestSourceUri().orElseThrow()))
                .containsExactly(URI.create("class:" + AcmeRepository.class.getName()));
    }

    @Test
    void looksIntoJarsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowChecks.allBeside(Test.class))
                .withMessage("package \"org.junit.jupiter.api\" has no source of workflows where"
                        + " \"org.junit.jupiter.api.Test\" comes from: name a class of the package that has them");
    }

    @Test
    void refusesToCheckNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowChecks.all())
                .withMessage("\"0\" sources were given, so nothing would be checked: name them, or find them by"
                        + " allBeside(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowChecks.allBeside(String.class))
                .withMessage("class \"java.lang.String\" does not tell where it was loaded from:"
                        + " pass the sources to all(...)");
    }
}
