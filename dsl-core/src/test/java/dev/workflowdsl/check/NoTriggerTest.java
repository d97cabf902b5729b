package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;

final class NoTriggerTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new NoTrigger();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(Workflow.of("ci").jobs(build("test")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error on: workflow \"ci.yml\" has no trigger, so nothing would"
                + " ever start it: add an event to \"on\", for example workflow_dispatch" + " [no-trigger]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test")));
    }
}
