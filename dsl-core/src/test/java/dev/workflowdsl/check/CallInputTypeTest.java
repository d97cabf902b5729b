package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallInputTypeTest implements RuleLaws {

    private static final Workflow DEPLOY = Workflow.of("deploy")
            .on(WorkflowCall.with(Input.string("text"), Input.number("size"), Input.bool("dry-run")))
            .jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new CallInputType();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY).with("dry-run", "yes")), DEPLOY);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.with.dry-run: job \"production\" calls"
                + " workflow \"deploy.yml\" with \"yes\" for the input \"dry-run\", which takes true or false,"
                + " and GitHub refuses the file: give true or false or an expression [call-input-type]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY).with("dry-run", true)), DEPLOY);
    }

    private List<String> foundWith(String input, Object value) {
        return found(rule(), ci(Job.calling("production", DEPLOY).with(input, value)));
    }

    @Test
    void wantsANumberForANumber() {
        assertThat(foundWith("size", 3)).isEmpty();
        assertThat(foundWith("size", "3"))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.production.with.size: job \"production\" calls workflow"
                                + " \"deploy.yml\" with \"3\" for the input \"size\", which takes a number, and GitHub refuses the"
                                + " file: give a number or an expression [call-input-type]");
    }

    @Test
    void takesAnySingleValueAsText() {
        assertThat(foundWith("text", 3)).isEmpty();
        assertThat(foundWith("text", true)).isEmpty();
    }

    @Test
    void leavesOpenWhatAnExpressionYields() {
        assertThat(foundWith("dry-run", "${{ github.ref == 'x' }}")).isEmpty();
    }
}
