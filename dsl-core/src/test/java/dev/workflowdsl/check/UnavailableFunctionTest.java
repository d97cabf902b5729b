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

final class UnavailableFunctionTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnavailableFunction();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").name("Test ${{ hashFiles('pom.xml') }}")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.name: the function \"hashFiles\" does not exist here, "
                + "so GitHub refuses the expression: call it in a step, and hand the result on as an output "
                + "[unavailable-function]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").name("Test ${{ github.sha }}")));
    }

    @Test
    void knowsThatStatusFunctionsAreForConditions() {
        assertThat(found(
                        rule(),
                        ci(
                                build("test").onlyIf(Functions.always()),
                                job("two").step(Step.run("echo ${{ failure() }}")))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.two.steps[0].run: the function \"failure\" does not exist "
                                + "here, so GitHub refuses the expression: call it in the condition (if) of a job or step "
                                + "[unavailable-function]");
    }
}
