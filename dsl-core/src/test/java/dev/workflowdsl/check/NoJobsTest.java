package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;

final class NoJobsTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new NoJobs();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci());
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs: workflow \"ci.yml\" has no jobs, so it would do"
                + " nothing: add one [no-jobs]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test")));
    }
}
