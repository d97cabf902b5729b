package dev.workflowdsl.testing.arbitraries;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.ReadWorkflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of the library, over whatever a user could write. */
final class WorkflowArbitrariesTest {

    @Property(tries = 500)
    void everyWorkflowReadsBackAsTheSame(@ForAll Workflow workflow) {
        String yaml = WorkflowYaml.write(workflow);
        ReadWorkflow read = WorkflowYaml.read(workflow.fileName(), yaml);

        assertThat(read.report()).isEmpty();
        assertThat(WorkflowYaml.write(read.value().orElseThrow())).isEqualTo(yaml);
        assertThat((Object) read.value().orElseThrow()).isEqualTo(workflow);
    }

    @Property(tries = 500)
    void noWorkflowHasErrors(@ForAll Workflow workflow) {
        assertThat(workflow).checkedBy(Checks.standard()).hasNoErrors();
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void jobsNeedOthersAndReadTheirOutputs(@ForAll Workflow workflow) {
        Statistics.label("needs")
                .collect(workflow.jobs().stream().anyMatch(job -> !job.needs().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
        Statistics.label("outputs")
                .collect(workflow.toString().contains(" ${{ needs."))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5));
        Statistics.label("calls")
                .collect(workflow.jobs().stream().anyMatch(CallingJob.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
    }

    @Property(tries = 100)
    void everyJobStandsAlone(@ForAll Job job, @ForAll CallingJob call) {
        for (Workflow workflow : List.of(ci().jobs(job), ci().jobs(call))) {
            assertThat(workflow).checkedBy(Checks.standard()).hasNoErrors();
        }
    }

    @Property(tries = 100)
    void everyPartFitsIntoAJob(
            @ForAll Step step, @ForAll Matrix matrix, @ForAll Permissions permissions, @ForAll Event event) {
        Job job = Job.of("job", Runner.UBUNTU_LATEST).step(step).matrix(matrix).permissions(permissions);

        assertThat(Workflow.of("ci").on(event).jobs(job))
                .checkedBy(Checks.standard())
                .hasNoErrors();
    }

    @Property(tries = 100)
    void everyMatrixHasLegs(@ForAll Matrix matrix) {
        List<MatrixLeg> legs = matrix.legs().orElseThrow();

        assertThat(legs).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Workflow ci() {
        return Workflow.of("ci").on(Push.any());
    }
}
