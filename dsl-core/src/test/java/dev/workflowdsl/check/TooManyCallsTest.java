package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TooManyCallsTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new TooManyCalls();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci().jobs(calls(51)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs: the jobs call 51 different workflows, also by way"
                + " of others, but GitHub allows 50: join some of them, or split this workflow" + " [too-many-calls]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci().jobs(calls(50)));
    }

    private static List<CallingJob> calls(int number) {
        List<CallingJob> jobs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            jobs.add(Job.calling("call" + i, "acme/ci/.github/workflows/build" + i + ".yml@v1"));
        }
        return jobs;
    }

    @Test
    void countsWhatCalledWorkflowsCall() {
        Workflow called = Workflow.of("called").on(WorkflowCall.any()).jobs(calls(50));

        assertThat(found(rule(), ci(Job.calling("all", called)))).containsExactly(finding());
    }

    @Test
    void countsEachWorkflowOnce() {
        Workflow called = Workflow.of("called").on(WorkflowCall.any()).jobs(calls(49));

        assertThat(found(
                        rule(),
                        ci(Job.calling("all", called), Job.calling("again", called))
                                .jobs(calls(49))))
                .isEmpty();
    }
}
