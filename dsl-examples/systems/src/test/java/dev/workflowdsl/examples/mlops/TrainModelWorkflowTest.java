package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Job;
import org.junit.jupiter.api.Test;

final class TrainModelWorkflowTest {

    private final TrainModelWorkflow training = new TrainModelWorkflow();

    @Test
    void asksForWhatTheDocumentLists() {
        assertThat(training.workflow().on())
                .singleElement()
                .asString()
                .contains(
                        "options: [linear_regression, xgboost, random_forest]",
                        "data_month:",
                        "default: duration-prediction");
    }

    @Test
    void registersAModelOnlyAfterItsTrainingOnAServerOfItsOwn() {
        assertThat(names(training.train))
                .containsSubsequence(
                        "Download the training data",
                        "Start the MLflow server",
                        "Train the model",
                        "Register the model",
                        "Write the model card");
        assertThat(training.train.toString()).contains("MLFLOW_TRACKING_URI: http://127.0.0.1:5000");
    }

    @Test
    void showsTheRegistryOfTheTeamToTheRegistrationOnly() {
        assertThat(training.train.steps())
                .filteredOn(step -> step.toString().contains("secrets."))
                .extracting(step -> step.name().orElseThrow().text())
                .containsExactly("Register the model");
    }

    @Test
    void keepsModelCardAndTrackingForNinetyDays() {
        for (String artifact : new String[] {"model", "model-card", "mlflow"}) {
            assertThat(step(training.train, "Keep " + artifact).toString())
                    .as(artifact)
                    .contains("retention-days: 90");
        }
    }

    @Test
    void checksTheMonthBeforeItBecomesPartOfAnAddress() {
        assertThat(step(training.train, "Download the training data")
                        .run()
                        .orElseThrow()
                        .text())
                .containsSubsequence("\"$DATA_MONTH\" =~", "exit 1", "$2.parquet");
    }

    @Test
    void registersOneModelAtATime() {
        assertThat(training.workflow().concurrency().orElseThrow()).hasToString("""
                group: train-model
                cancel-in-progress: false""");
    }

    @Test
    void tellsTheTeamWhenItFails() {
        Job notify = training.notify;

        assertThat(notify.needs()).containsExactly("train");
        assertThat(step(notify, "Notify Slack").onlyIf().orElseThrow().source())
                .isEqualTo("needs.train.result == 'failure'");
    }
}
