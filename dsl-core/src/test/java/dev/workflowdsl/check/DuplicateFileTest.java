package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

final class DuplicateFileTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new DuplicateFile();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test")), Workflow.of("CI").on(Push.any()).jobs(build("test")));
    }

    @Override
    public String finding() {
        return ".github/workflows/CI.yml error: file \"CI.yml\" is taken by another workflow, \"ci.yml\","
                + " since case makes no difference, so one would be written over the other: give one of"
                + " the two another file name [duplicate-file]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test")), Workflow.of("nightly").on(Push.any()).jobs(build("test")));
    }
}
