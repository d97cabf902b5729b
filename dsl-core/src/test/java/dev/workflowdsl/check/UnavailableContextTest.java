package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnavailableContextTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnavailableContext();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("deploy").env("URL", "https://${{ runner.os }}.example.org")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy.env.URL: the context \"runner\" does not exist here, "
                + "so GitHub refuses the expression: there are only \"github\", \"inputs\", \"matrix\", \"needs\", "
                + "\"secrets\", \"strategy\", \"vars\" [unavailable-context]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("deploy").step(Step.run("make").env("URL", "https://${{ runner.os }}.example.org"))));
    }

    @Test
    void knowsThatSecretsAreNotReadInConditions() {
        assertThat(found(rule(), ci(build("test").onlyIf("secrets.TOKEN != ''"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.if: the context \"secrets\" does not exist here, so "
                                + "GitHub refuses the expression: there are only \"github\", \"inputs\", \"needs\", \"vars\" "
                                + "[unavailable-context]");
    }

    @Test
    void knowsThatTriggersAndShellsAreNotComputed() {
        assertThat(found(
                        rule(),
                        Workflow.of("ci")
                                .on(WorkflowDispatch.with(Input.string("x").extra("new-key", "${{ github.ref }}")))
                                .jobs(job("test", Step.run("make").shell(Shell.custom("${{ inputs.shell }} {0}"))))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[0].shell: the context \"inputs\" does not exist "
                                + "here, so GitHub refuses the expression: write the value without an expression "
                                + "[unavailable-context]",
                        ".github/workflows/ci.yml error on.workflow_dispatch.inputs.x.new-key: the context \"github\" "
                                + "does not exist here, so GitHub refuses the expression: write the value without an expression "
                                + "[unavailable-context]");
    }

    @Test
    void knowsWhichContextsAMatrixAndAConcurrencyGroupHave() {
        assertThat(found(
                        rule(),
                        ci(
                                build("one").matrix(Matrix.of(Axis.of("os", "${{ env.OS }}"))),
                                build("two").concurrency(Concurrency.group("${{ secrets.GROUP }}")))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.one.strategy.matrix.os[0]: the context \"env\" does not "
                                + "exist here, so GitHub refuses the expression: there are only \"github\", \"inputs\", \"needs\", "
                                + "\"vars\" [unavailable-context]",
                        ".github/workflows/ci.yml error jobs.two.concurrency.group: the context \"secrets\" does not "
                                + "exist here, so GitHub refuses the expression: there are only \"github\", \"inputs\", "
                                + "\"matrix\", \"needs\", \"strategy\", \"vars\" [unavailable-context]");
    }

    @Test
    void looksIntoCallsOfWorkflows() {
        assertThat(found(
                        rule(),
                        ci(Job.calling("deploy", "./.github/workflows/deploy.yml")
                                .with("token", "${{ secrets.TOKEN }}")
                                .with("url", "${{ vars.URL }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.deploy.with.token: the context \"secrets\" does not exist "
                                + "here, so GitHub refuses the expression: there are only \"github\", \"inputs\", \"matrix\", "
                                + "\"needs\", \"strategy\", \"vars\" [unavailable-context]");
    }

    @Test
    void knowsThatActionsSeeNoSecrets() {
        CompositeAction action = CompositeAction.of("build", "Build", "Builds it")
                .step(Step.run("make ${{ secrets.TOKEN }} ${{ inputs.target }}").shell(Shell.BASH));

        assertThat(Checks.of(rule()).check(action).findings().stream().map(RuleLaws::withoutLocation))
                .containsExactly(
                        "build/action.yml error runs.steps[0].run: the context \"secrets\" does not exist here, so "
                                + "GitHub refuses the expression: there are only \"env\", \"github\", \"inputs\", \"job\", "
                                + "\"matrix\", \"runner\", \"steps\", \"strategy\" [unavailable-context]");
    }

    @Test
    void isContentWithAConstantExpressionAnywhere() {
        assertThat(found(rule(), ci(job("test", Step.run("make").shell(Shell.custom("${{ 'bash' }} {0}"))))))
                .isEmpty();
    }

    @Test
    void saysNothingOfKeysItDoesNotKnow() {
        assertThat(found(rule(), ci(build("test").extra("new-key", "${{ secrets.TOKEN }}"))))
                .isEmpty();
    }
}
