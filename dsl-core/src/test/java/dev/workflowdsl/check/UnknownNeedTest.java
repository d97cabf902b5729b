package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownNeedTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnknownNeed();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("build"), build("test").needs(build("biuld"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.needs[0]: job \"test\" needs \"biuld\", which is"
                + " no job of this workflow, and GitHub refuses the file: add that job, or"
                + " leave the need out; did you mean \"build\"? [unknown-need]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("build"), build("test").needs(build("build"))));
    }

    @Test
    void findsANeedInAnyCaseAndOrder() {
        assertThat(found(rule(), ci(build("test").needs(build("BUILD")), build("build"))))
                .isEmpty();
    }

    @Test
    void namesThePlaceAmongSeveralNeeds() {
        assertThat(found(rule(), ci(build("test").needs(build("a"), build("unit-tests")), build("a"))))
                .containsExactly(".github/workflows/ci.yml error jobs.test.needs[1]: job \"test\" needs \"unit-tests\","
                        + " which is no job of this workflow, and GitHub refuses the file: add that job,"
                        + " or leave the need out; choose one of \"test\", \"a\" [unknown-need]");
    }
}
