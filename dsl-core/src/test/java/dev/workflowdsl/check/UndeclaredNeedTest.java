package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UndeclaredNeedTest implements RuleLaws {

    private static final StringOutput VERSION = Output.string("version");

    @Override
    public Rule rule() {
        return new UndeclaredNeed();
    }

    @Override
    public List<Workflow> broken() {
        Job first = build("first").output(VERSION, "1");
        return List.of(ci(
                first,
                build("third").needs(build("second")).env("VERSION", first.output(VERSION)),
                build("second").needs(first)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.third.env.VERSION: \"needs.first\" is read, but job"
                + " \"third\" does not need \"first\" directly, so it is always empty: add \"first\" to the needs of \"third\" [undeclared-need]";
    }

    @Override
    public List<Workflow> mended() {
        Job first = build("first").output(VERSION, "1");
        return List.of(ci(
                first,
                build("third").needs(build("second"), first).env("VERSION", first.output(VERSION)),
                build("second").needs(first)));
    }

    @Test
    void namesTheNeedThatWasProbablyMeant() {
        Workflow workflow =
                ci(build("build"), build("test").needs(build("build")).onlyIf("needs.biuld.result == 'success'"));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.if: \"needs.biuld\" is read, but job \"test\""
                                + " does not need \"biuld\" directly, so it is always empty: the workflow has no such job; did you"
                                + " mean \"build\"? [undeclared-need]");
    }

    @Test
    void tellsAJobThatReadsItselfToReadItsSteps() {
        Workflow workflow = ci(build("test").run("echo ${{ needs.test.outputs.version }}"));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.steps[1].run: \"needs.test\" is read, but job"
                                + " \"test\" does not need \"test\" directly, so it is always empty: read the steps of the job"
                                + " itself [undeclared-need]");
    }

    @Test
    void lookedAtAsAWholeNeedsIsAlwaysRight() {
        Workflow workflow = ci(build("a"), build("b").run("echo '${{ toJSON(needs) }}' '${{ needs.*.result }}'"));

        assertThat(found(rule(), workflow)).isEmpty();
    }

    @Test
    void readsNamesInAnyCaseAndNotation() {
        Workflow workflow = ci(build("a"), build("b").needs(build("a")).onlyIf("needs['A'].result == 'success'"));

        assertThat(found(rule(), workflow)).isEmpty();
    }
}
