package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CyclicNeedsTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new CyclicNeeds();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(
                build("one"),
                build("two").needs(build("one"), build("three")),
                build("three").needs(build("two"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.two.needs[1]: jobs wait for each other and never"
                + " start: \"two\" needs \"three\" needs \"two\": leave out one of these needs [cyclic-needs]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(
                build("one"), build("two").needs(build("one")), build("three").needs(build("two"))));
    }

    @Test
    void namesTheWholeCycleInTheOrderOfNeeds() {
        Workflow workflow = ci(
                build("start"),
                build("a").needs(build("b")),
                build("c").needs(build("d")),
                build("d").needs(build("a")),
                build("b").needs(build("start"), build("c")));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.a.needs[0]: jobs wait for each other and never start:"
                                + " \"a\" needs \"b\" needs \"c\" needs \"d\" needs \"a\": leave out one of these needs"
                                + " [cyclic-needs]");
    }

    @Test
    void doesNotCountAJobThatOnlyNeedsACycle() {
        Workflow workflow = ci(
                build("last").needs(build("a")),
                build("a").needs(build("b")),
                build("b").needs(build("A")));

        assertThat(found(rule(), workflow))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.a.needs[0]: jobs wait for each other and never start:"
                                + " \"a\" needs \"b\" needs \"a\": leave out one of these needs [cyclic-needs]");
    }

    @Test
    void findsCyclesThatHaveNothingInCommon() {
        Workflow workflow = ci(
                build("a").needs(build("b")),
                build("b").needs(build("a")),
                build("x").needs(build("y")),
                build("y").needs(build("x")));

        assertThat(Checks.of(rule()).check(workflow).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.a.needs[0]", "jobs.x.needs[0]");
    }

    @Test
    void leavesUnknownNeedsToTheirOwnRule() {
        assertThat(found(rule(), ci(build("a").needs(build("nobody"))))).isEmpty();
    }

    @Test
    void followsAChainOfThousandsOfJobs() {
        List<AnyJob> jobs = new ArrayList<>();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            jobs.add(build("job" + i).needs(build("job" + (i + 1) % length)));
        }

        assertThat(Checks.of(rule()).check(ci().jobs(jobs)).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.job0.needs[0]");
    }
}
