package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlwaysTrueTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new AlwaysTrue();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(jobIf("${{ github.ref == 'refs/heads/main' }} && true"));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.test.if: the condition \"${{ github.ref == 'refs/heads/main' }} &&"
                + " true\" is a text that is never empty, so it always holds: put the whole condition between one ${{ and"
                + " }}, with nothing before or behind [always-true]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(jobIf("${{ github.ref == 'refs/heads/main' && true }}"));
    }

    private static Workflow jobIf(String text) {
        return ci(build("test").onlyIf(Condition.written(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${{ false }}\n",
                " ${{ false }}",
                "!${{ true }}",
                "${{ false }}${{ false }}.",
                "format('{0}x', false)"
            })
    void findsTextAroundExpressions(String text) {
        assertThat(found(rule(), jobIf(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${{ false }}",
                "false",
                "github.ref",
                "${{ github.ref }}${{ github.sha }}",
                "format('{0}', github.ref)"
            })
    void findsNothingWhereTheTextCanBeEmpty(String text) {
        assertThat(found(rule(), jobIf(text))).isEmpty();
    }

    @Test
    void tellsOfWhiteSpaceThatNobodySees() {
        assertThat(found(rule(), jobIf("${{ github.ref == 'a'\n  && true }}\n")))
                .singleElement()
                .asString()
                .contains(
                        "the condition \"${{ github.ref == 'a' && true }}\" with the white space around it is a text that"
                                + " is never empty, so it always holds");
    }

    @Test
    void looksAtStepsToo() {
        assertThat(found(
                        rule(),
                        ci(build("test").step(Step.run("date").onlyIf(Condition.written("${{ always() }} && true"))))))
                .hasSize(1);
    }
}
