package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnknownContextTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnknownContext();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test").run("deploy ${{ secret.TOKEN }}")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[0].run: \"secret\" is no context, so GitHub "
                + "refuses the expression: did you mean \"secrets\"? [unknown-context]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test").run("deploy ${{ secrets.TOKEN }}")));
    }

    @Test
    void findsTextWithoutQuotes() {
        assertThat(found(rule(), ci(build("test").onlyIf("github.ref_name == main"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.if: \"main\" is no context, so GitHub refuses the "
                                + "expression: choose one of \"github\", \"env\", \"vars\", \"secrets\", \"inputs\", \"matrix\", "
                                + "\"strategy\", \"job\", \"runner\", \"steps\", \"needs\", \"jobs\" [unknown-context]");
    }

    @Test
    void looksIntoKeysOfThisLibraryAndOthers() {
        assertThat(found(rule(), ci(build("test").extra("new-key", "${{ gitlab.ref }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.new-key: \"gitlab\" is no context, so GitHub refuses "
                                + "the expression: did you mean \"github\"? [unknown-context]");
    }

    @Test
    void looksIntoKeys() {
        assertThat(found(
                        rule(),
                        ci(job("test").step(Step.uses(Action.of("./build").with("${{ gitlab.ref }}", "x"))))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].with['${{ gitlab.ref }}']: \"gitlab\" is no "
                                + "context, so GitHub refuses the expression: did you mean \"github\"? [unknown-context]");
    }

    @Test
    void takesTheKeyThatInsertsOthersForNoExpression() {
        assertThat(found(
                        rule(),
                        ci(job("test")
                                .step(Step.uses(Action.of("./build").with("${{ insert }}", "${{ github.event }}"))))))
                .isEmpty();
        assertThat(found(rule(), ci(build("test").env("X", "${{ insert }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.env.X: \"insert\" is no context, so GitHub refuses the "
                                + "expression: choose one of \"github\", \"env\", \"vars\", \"secrets\", \"inputs\", \"matrix\", "
                                + "\"strategy\", \"job\", \"runner\", \"steps\", \"needs\", \"jobs\" [unknown-context]");
    }

    @Test
    void passesOverKeysThatCannotBeRead() {
        assertThat(found(
                        rule(),
                        ci(job("test").step(Step.uses(Action.of("./build").with("${{ a b }}", "x"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GitHub.ref", "strategy.job-total", "matrix.os", "runner.os", "vars.X", "job.status"})
    void knowsAllContextsWithoutCase(String expression) {
        assertThat(found(rule(), ci(job("test").run("${{ " + expression + " }}"))))
                .isEmpty();
    }
}
