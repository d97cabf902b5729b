package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArgumentCountTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new ArgumentCount();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("one"), job("two").step(Step.run("make").onlyIf("success('one')"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.two.steps[0].if: \"success\" takes no ids of jobs here, so "
                + "GitHub refuses the expression: leave the arguments out; only the condition of a job can ask for "
                + "the result of single jobs [argument-count]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("one"), job("two").step(Step.run("make").onlyIf(Functions.success()))));
    }

    @Test
    void isContentInTheConditionOfAJob() {
        assertThat(found(
                        rule(),
                        ci(build("one"), build("two").needs(build("one")).onlyIf("success('one')"))))
                .isEmpty();
    }
}
