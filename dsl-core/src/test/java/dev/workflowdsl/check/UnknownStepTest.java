package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownStepTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new UnknownStep();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test", Step.run("a").id("meta"), Step.run("echo ${{ steps.mata.outputs.tags }}"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[1].run: \"steps.mata\" is read, but no"
                + " step of the job has the id \"mata\", so it is always empty: did you mean \"meta\"?"
                + " [unknown-step]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(job("test", Step.run("a").id("meta"), Step.run("echo ${{ steps.META.outputs.tags }}"))));
    }

    @Test
    void looksAtOutputsAndTheEnvironmentOfTheJob() {
        Workflow workflow = ci(build("deploy")
                .output(Output.string("tag"), "${{ steps.meta.outputs.tag }}")
                .environment(Environment.of("production").url("${{ steps.deploy.outputs.url }}")));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.deploy.environment.url: \"steps.deploy\" is read, but no step of"
                                + " the job has the id \"deploy\", so it is always empty: add the step that is meant, with"
                                + " that id, before this one [unknown-step]",
                        ".github/workflows/ci.yml error jobs.deploy.outputs.tag: \"steps.meta\" is read, but no step of the"
                                + " job has the id \"meta\", so it is always empty: add the step that is meant, with that"
                                + " id, before this one [unknown-step]");
    }

    @Test
    void doesNotFindAStepOfAnotherJob() {
        Workflow workflow = ci(
                job("a", Step.run("a").id("meta")), job("b", Step.run("b").onlyIf("steps.meta.outcome == 'success'")));

        assertThat(Checks.of(rule()).check(workflow).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.b.steps[0].if");
    }

    @Test
    void namesAStepOnceHoweverOftenATextReadsIt() {
        Workflow workflow = ci(build("a").run("${{ steps.x.outputs.a }} ${{ steps.x.outputs.b }}"));

        assertThat(found(rule(), workflow)).hasSize(1);
    }

    @Test
    void isContentWithComputedNames() {
        assertThat(found(rule(), ci(build("a").run("${{ steps[github.job].outputs.a }} ${{ toJSON(steps) }}"))))
                .isEmpty();
    }

    @Test
    void looksIntoCompositeActions() {
        CompositeAction action = CompositeAction.of(".github/actions/tag", "Tag", "Makes a tag")
                .step(Step.run("a").shell(Shell.BASH).id("meta"))
                .output(ActionOutput.of("tag"), "${{ steps.mata.outputs.tag }}");

        assertThat(Checks.of(rule()).check(action).findings())
                .extracting(RuleLaws::withoutLocation)
                .containsExactly(
                        ".github/actions/tag/action.yml error outputs.tag.value: \"steps.mata\" is read, but no step"
                                + " of the action has the id \"mata\", so it is always empty: did you mean \"meta\"?"
                                + " [unknown-step]");
    }
}
