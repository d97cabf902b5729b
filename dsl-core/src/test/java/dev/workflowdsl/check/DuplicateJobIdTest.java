package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateJobIdTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new DuplicateJobId();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("my-job"), build("MY-JOB")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.MY-JOB: job id \"MY-JOB\" is taken by another job,"
                + " \"my-job\", since case makes no difference, and GitHub refuses the file: give one of"
                + " the two another id [duplicate-job-id]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("my-job"), build("my-other-job")));
    }

    @Test
    void findsEachFurtherJobOfTheSameId() {
        assertThat(found(rule(), ci(build("a"), build("A"), build("b"), build("a"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.A: job id \"A\" is taken by another job, \"a\", since case"
                                + " makes no difference, and GitHub refuses the file: give one of the two another id"
                                + " [duplicate-job-id]",
                        ".github/workflows/ci.yml error jobs.a: job id \"a\" is taken by another job, and GitHub refuses"
                                + " the file: give one of the two another id [duplicate-job-id]");
    }
}
