package dev.workflowdsl.docs;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.testing.WorkflowSnapshot;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;

/** Snippets about tests: what they say when they fail. */
final class TestingSnippets {

    private TestingSnippets() {}

    /** The message of the example for needs. */
    static String message() {
        return failure(TestingSnippets::wrongNeeds);
    }

    private static void wrongNeeds() {
        // tag::testing-wrong
        assertThat(new CiWorkflow()).job("publish").needs("test", "quality");
        // end::testing-wrong
    }

    /** The message of a snapshot whose workflow has changed. */
    static String diff() {
        Workflow changed = new CiWorkflow().workflow().name("Tests");
        // Also where all other snapshots are written anew, this one must differ.
        Optional<String> mode = Optional.ofNullable(System.clearProperty("workflow.snapshots"));
        try {
            return failure(() -> WorkflowSnapshot.of(CiWorkflowTest.class).matches(changed));
        } finally {
            mode.ifPresent(value -> System.setProperty("workflow.snapshots", value));
        }
    }

    private static String failure(Runnable test) {
        try {
            test.run();
        } catch (AssertionError expected) {
            return expected.getMessage().strip();
        }
        throw new IllegalStateException("the example does not fail");
    }

    /** Fails if the repository is not as the example says. */
    static void repository() {
        Repository app = Repository.of("acme/app")
                .environments(
                        Environment.of("production").reviewers(Team.of("ops")).waitTimer(Duration.ofMinutes(5)))
                .protect(BranchProtection.of("main").requireChecks("test").requireReviews(1));
        // tag::testing-repository
        assertThat(app).environment("production").hasReviewers(Team.of("ops")).hasWaitTimer(Duration.ofMinutes(5));
        assertThat(app).protection("main").requiresChecks("test").requiresReviews(1);
        // end::testing-repository
    }
}
