package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnknownFunctionTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnknownFunction();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test").run("echo ${{ lower(github.ref) }}")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[0].run: \"lower\" is no function, so GitHub "
                + "refuses the expression: choose one of \"contains\", \"startsWith\", \"endsWith\", \"format\", "
                + "\"join\", \"toJSON\", \"fromJSON\", \"case\", \"success\", \"failure\", \"always\", "
                + "\"cancelled\" and 1 more [unknown-function]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test").run("echo ${{ format('{0}', github.ref) }}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ToJson(github)", "startsWith(github.ref, 'a')", "hashfiles('**/pom.xml')", "case(true, 1, 2)"})
    void knowsAllFunctionsWithoutCase(String expression) {
        assertThat(found(rule(), ci(job("test").run("${{ " + expression + " }}"))))
                .isEmpty();
    }
}
