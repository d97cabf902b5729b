package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoStartTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new NoStart();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("a").needs(build("b")), build("b").needs(build("a"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.a: each job needs another one, so none could start,"
                + " and GitHub refuses the file: let one job need nothing [no-start]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("a"), build("b").needs(build("a"))));
    }

    @Test
    void leavesAWorkflowWithoutJobsToItsOwnRule() {
        assertThat(found(rule(), ci())).isEmpty();
    }
}
