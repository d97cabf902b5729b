package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportAssertTest {

    private static final Report FOUND = unrecorded(() ->
            Checks.standard().check(Workflow.of("ci").on(Push.any()).jobs(Job.of("a", Runner.UBUNTU_LATEST))));

    private static final String SHOWN = """
            in:
              1 error

              .github/workflows/ci.yml
                %s""".formatted(FOUND.findings().get(0));

    @Test
    void holdsForWhatIsThere() {
        assertThat(FOUND)
                .hasFinding("no-steps", "jobs.a.steps")
                .hasOnlyFindings("no-steps jobs.a.steps")
                .hasNoFindingOf("no-jobs")
                .finding("no-steps")
                .hasRule("no-steps")
                .hasSeverity(Severity.ERROR)
                .hasPath("jobs.a.steps")
                .hasMessage("job \"a\" has no steps, and GitHub refuses the file")
                .hasHint("add a step that runs a script or uses an action, or leave the job out");
        assertThat(FOUND.findings().get(0)).hasRule("no-steps");
        assertThat(Report.of(List.of())).isEmpty().hasNoErrors().hasOnlyFindings();
    }

    @Test
    void showsWhatWasFound() {
        assertFails(() -> assertThat(FOUND).hasNoErrors())
                .hasMessage("\nExpecting report\nto find no errors, but these were found:\n  "
                        + FOUND.findings().get(0) + "\n" + SHOWN);
        assertFails(() -> assertThat(FOUND).isEmpty())
                .hasMessageStartingWith("\nExpecting report\nto find nothing, but these were found:\n");
        assertFails(() -> assertThat(FOUND).hasNoFindingOf("no-steps"))
                .hasMessageStartingWith(
                        "\nExpecting report\nto find nothing by the rule \"no-steps\", but these were found:\n");
    }

    @Test
    void showsWhatWasNotFound() {
        assertFails(() -> assertThat(FOUND).hasFinding("no-jobs", "jobs")).hasMessage("""

                Expecting report
                to find:
                  no-jobs jobs
                but these were found:
                  no-steps jobs.a.steps
                """ + SHOWN);
        assertFails(() -> assertThat(FOUND).hasOnlyFindings("no-trigger"))
                .hasMessageContaining("to find only:\n  no-trigger\nbut these were found:\n  no-steps jobs.a.steps\n");
        assertFails(() -> assertThat(FOUND).finding("no-jobs").hasPath(""))
                .hasMessageContaining("to find one thing by the rule:\n  no-jobs\nbut these were found:\n");
    }

    @Test
    void showsAFindingThatIsOther() {
        FindingAssert finding = assertThat(FOUND).finding("no-steps");

        assertFails(() -> finding.hasPath("jobs"))
                .hasMessage("\nExpecting finding\nto be at:\n  jobs\nbut it is at:\n  jobs.a.steps\nin:\n  "
                        + FOUND.findings().get(0));
        assertFails(() -> finding.hasRule("other")).hasMessageContaining("to be of the rule:\n  other\n");
        assertFails(() -> finding.hasSeverity(Severity.NOTE)).hasMessageContaining("to have the severity:\n  note\n");
        assertFails(() -> finding.hasMessage("m")).hasMessageContaining("to have the message:\n  m\n");
        assertFails(() -> finding.hasHint("h")).hasMessageContaining("to have the hint:\n  h\n");
    }
}
