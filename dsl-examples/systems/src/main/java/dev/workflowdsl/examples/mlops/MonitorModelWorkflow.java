package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.mlops.MlOpsProject.script;
import static dev.workflowdsl.examples.mlops.MlOpsProject.withAws;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.UploadArtifact;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Looks every six hours whether rides and predictions are still what the model was made for. */
public final class MonitorModelWorkflow implements WorkflowSource {

    private static final double THRESHOLD = 0.5;
    private static final NumberInput ALERT_THRESHOLD = Input.number("alert_threshold")
            .description("Drift score from which on there is an alert")
            .defaultValue(THRESHOLD)
            .required();

    final Job monitor = monitor();
    final Job notify = Notifications.ofFailures(MlOpsProject.SLACK_WEBHOOK_URL, monitor);

    private static Job monitor() {
        var detection = script("Detect anomalies", "detect-anomalies.sh")
                .env("ALERT_THRESHOLD", ALERT_THRESHOLD.value().or(THRESHOLD))
                .id("detection");
        var score = detection.outputs().get("drift-score");
        var report = Step.uses(UploadArtifact.action("monitoring-report.html", "metrics.csv")
                        .name("monitoring-report-" + github().runId())
                        .ifNoFilesFound(UploadArtifact.IfNoFilesFound.ERROR)
                        .retentionDays(30))
                .name("Keep the monitoring report")
                .id("report");
        return MlOpsProject.withDatabase(MlOpsProject.python("monitor", Duration.ofMinutes(30)))
                .environment(MlOpsProject.MONITORING)
                .permissions(
                        Permission.CONTENTS.read(), Permission.ISSUES.write().comment("opens an issue for an alert"))
                .env("MONITORING_BUCKET", MlOpsProject.MONITORING_BUCKET)
                .step(withAws(script("Fetch the predictions", "fetch-predictions.sh")))
                .step(script("Calculate Evidently metrics", "calculate-metrics.py")
                        .shell(Shell.PYTHON))
                .step(withAws(script("Store the metrics", "store-metrics.sh")))
                .steps(detection, report)
                .step(script("Update the Grafana dashboards", "update-dashboards.sh")
                        .env("GRAFANA_URL", MlOpsProject.GRAFANA_URL)
                        .env("GRAFANA_TOKEN", MlOpsProject.GRAFANA_TOKEN)
                        .env("DRIFT_SCORE", score))
                .step(Alerts.open(
                                "The predictions of the model drift",
                                Alerts.DRIFT,
                                "Drift score: " + score + "\n\nMonitoring report: "
                                        + report.outputs().artifactUrl())
                        .onlyIf(detection.outputs().get("alert").eq("true")));
    }

    @Override
    public Workflow workflow() {
        return MlOpsProject.workflow("monitor-model", "Model Monitoring Pipeline")
                .on(Schedule.of(Cron.of("0 */6 * * *")), WorkflowDispatch.with(ALERT_THRESHOLD))
                .concurrency(Concurrency.group("monitor-model").cancelInProgress(false))
                .jobs(monitor, notify);
    }
}
