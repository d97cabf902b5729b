package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallDepthTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new CallDepth();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("deploy", chain(10, build("last")))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy.uses: job \"deploy\" begins a chain of calls"
                + " with more than 10 levels, which GitHub refuses: .github/workflows/ci.yml ->"
                + " ./.github/workflows/level10.yml -> ./.github/workflows/level9.yml ->"
                + " ./.github/workflows/level8.yml -> ./.github/workflows/level7.yml ->"
                + " ./.github/workflows/level6.yml -> ./.github/workflows/level5.yml ->"
                + " ./.github/workflows/level4.yml -> ./.github/workflows/level3.yml ->"
                + " ./.github/workflows/level2.yml -> ./.github/workflows/level1.yml: call some of these"
                + " workflows from the first one directly [call-depth]";
    }

    @Override
    public List<Workflow> mended() {
        List<Workflow> workflows = new ArrayList<>();
        Workflow deepest = chain(9, build("last"));
        workflows.add(ci(Job.calling("deploy", deepest)));
        for (int depth = 9; depth > 0; depth--) {
            workflows.add(chain(depth, build("last")));
        }
        return workflows;
    }

    /** That many workflows, each of which calls the next one; the last one has the given job. */
    private static Workflow chain(int length, AnyJob last) {
        Workflow workflow = Workflow.of("level1").on(WorkflowCall.any()).jobs(last);
        for (int i = 2; i <= length; i++) {
            workflow = Workflow.of("level" + i).on(WorkflowCall.any()).jobs(Job.calling("next", workflow));
        }
        return workflow;
    }

    @Test
    void countsACallOfAWorkflowElsewhere() {
        CallingJob elsewhere = Job.calling("elsewhere", "acme/ci/.github/workflows/build.yml@v1");

        assertThat(found(rule(), ci(Job.calling("deploy", chain(8, elsewhere)))))
                .isEmpty();
        assertThat(found(rule(), ci(Job.calling("deploy", chain(9, elsewhere)))))
                .hasSize(1);
    }

    @Test
    void findsARingOfCalls() {
        Workflow a = Workflow.of("a").on(WorkflowCall.any()).jobs(Job.calling("b", "./.github/workflows/b.yml"));
        Workflow b = Workflow.of("b").on(WorkflowCall.any()).jobs(Job.calling("a", "./.github/workflows/a.yml"));

        assertThat(Checks.of(rule()).check(List.of(a, b)).findings())
                .extracting(Finding::file)
                .containsExactly(".github/workflows/a.yml", ".github/workflows/b.yml");
    }

    @Test
    void looksOnceAtAWorkflowThatIsCalledByMany() {
        Workflow workflow = chain(1, build("last"));
        for (int i = 2; i <= 9; i++) {
            Workflow caller = Workflow.of("level" + i).on(WorkflowCall.any());
            for (int j = 0; j < 20; j++) {
                caller = caller.jobs(Job.calling("call" + j, workflow));
            }
            workflow = caller;
        }

        assertThat(found(rule(), ci(Job.calling("deploy", workflow)))).isEmpty();
    }
}
