package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import org.junit.jupiter.api.Test;

final class MonitorModelWorkflowTest {

    private final MonitorModelWorkflow monitoring = new MonitorModelWorkflow();

    @Test
    void startsEverySixHoursAndByHand() {
        assertThat(monitoring.workflow().on()).hasSize(2);
        assertThat(monitoring.workflow().on().get(0)).hasToString("""
                schedule:
                  - cron: '0 */6 * * *'""");
    }

    @Test
    void hasAThresholdAlsoWhenTheScheduleStartsIt() {
        assertThat(step(monitoring.monitor, "Detect anomalies").toString())
                .contains("ALERT_THRESHOLD: ${{ inputs.alert_threshold || 0.5 }}");
    }

    @Test
    void looksForDriftInWhatItHasStored() {
        assertThat(names(monitoring.monitor))
                .containsSubsequence(
                        "Create the tables",
                        "Fetch the predictions",
                        "Calculate Evidently metrics",
                        "Store the metrics",
                        "Detect anomalies",
                        "Keep the monitoring report",
                        "Update the Grafana dashboards",
                        "Open an issue");
    }

    @Test
    void waitsForTheDatabase() {
        assertThat(monitoring.monitor.services().toString()).contains("--health-cmd pg_isready");
    }

    @Test
    void opensAnIssueWithLabelsScoreAndReportForAnAlertOnly() {
        var issue = step(monitoring.monitor, "Open an issue");

        assertThat(issue.onlyIf().orElseThrow().source()).isEqualTo("steps.detection.outputs.alert == 'true'");
        assertThat(issue.toString())
                .contains(
                        "LABELS: model-monitoring,alert,drift-detection",
                        "Drift score: ${{ steps.detection.outputs.drift-score }}",
                        "Monitoring report: ${{ steps.report.outputs.artifact-url }}");
    }

    @Test
    void mayReadTheCodeAndOpenIssues() {
        assertThat(monitoring.monitor.permissions().orElseThrow().granted())
                .extracting(Permission::scope)
                .containsExactly("contents", "issues");
    }

    @Test
    void handsEachSecretToTheStepsThatNeedIt() {
        assertThat(monitoring.monitor.steps())
                .filteredOn(step -> step.toString().contains("secrets."))
                .extracting(step -> step.name().orElseThrow().text())
                .containsExactly("Fetch the predictions", "Store the metrics", "Update the Grafana dashboards");
    }
}
