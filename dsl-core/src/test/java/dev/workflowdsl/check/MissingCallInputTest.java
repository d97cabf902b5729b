package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MissingCallInputTest implements RuleLaws {

    private static final StringInput TARGET = Input.string("target");
    private static final Workflow DEPLOY = Workflow.of("deploy")
            .on(WorkflowCall.with(TARGET.required(), Input.string("optional")))
            .jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new MissingCallInput();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY)), DEPLOY);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.uses: job \"production\" calls workflow"
                + " \"deploy.yml\" without its required input \"target\", and GitHub refuses the file: give"
                + " it a value below \"with\" [missing-call-input]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY).with(TARGET, "production")), DEPLOY);
    }

    @Test
    void takesTheNameInAnyCase() {
        assertThat(found(rule(), ci(Job.calling("production", DEPLOY).with("TARGET", "production"))))
                .isEmpty();
    }

    @Test
    void knowsAWorkflowOfTheSameRepositoryByItsPath() {
        Workflow caller = ci(Job.calling("production", "./.github/workflows/deploy.yml"));

        assertThat(found(rule(), List.of(caller, DEPLOY))).containsExactly(finding());
        assertThat(found(rule(), caller)).isEmpty();
    }

    @Test
    void looksAtTheWorkflowThatIsWrittenIfTheCallerHasAnotherVersion() {
        Workflow old = Workflow.of("deploy").on(WorkflowCall.any()).jobs(build("deploy"));

        assertThat(found(rule(), List.of(ci(Job.calling("production", old)), DEPLOY)))
                .containsExactly(finding());
    }
}
