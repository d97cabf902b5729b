package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChecksTest {

    /** A rule as a user would write it: each job has a name. */
    private record NamedJobs(String id, String summary) implements Rule {

        NamedJobs() {
            this("named-jobs", "Each job has a name");
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(Walk walk, Reporter reporter) {
            for (JobSite site : walk.jobs()) {
                if (site.job().name().isEmpty()) {
                    reporter.report(site.place(), "job \"" + site.id() + "\" has no name", "call name(...)");
                }
            }
        }
    }

    @Test
    void addsRulesOfUsersToThoseOfThisLibrary() {
        Report report = Checks.standard().plus(new NamedJobs()).check(ci(build("test")));

        assertThat(report.findings())
                .extracting(RuleLaws::withoutLocation)
                .containsExactly(".github/workflows/ci.yml note jobs.test: job \"test\" has no name: call name(...)"
                        + " [named-jobs]");
    }

    @Test
    void runsOnlyTheRulesItIsGiven() {
        assertThat(Checks.of(new NoJobs()).check(Workflow.of("empty")).findings())
                .extracting(Finding::rule)
                .containsExactly("no-jobs");
        assertThat(Checks.of().check(Workflow.of("empty"))).hasToString("no findings");
    }

    @Test
    void leavesTheChecksItIsMadeOfAsTheyAre() {
        Checks standard = Checks.standard();
        Checks more = standard.plus(new NamedJobs()).suppress(Suppression.of("named-jobs", "no need"));

        assertThat(standard.rules()).doesNotHaveAnyElementsOfTypes(NamedJobs.class);
        assertThat(standard.suppressions()).isEmpty();
        assertThat(more.rules()).hasSize(standard.rules().size() + 1);
        assertThat(more.suppressions()).hasToString("[named-jobs: no need]");
    }

    @Test
    void keepsSuppressionsWhenRulesAreAdded() {
        Report report = Checks.of(new NoJobs())
                .suppress(Suppression.of("no-jobs", "to come"))
                .plus(new NoTrigger())
                .check(Workflow.of("empty"));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("no-trigger");
        assertThat(report.suppressed()).extracting(Report.Suppressed::reason).containsExactly("to come");
    }

    @Test
    void givesOneReportOfAllWorkflows() {
        Workflow a = Workflow.of("a");
        Workflow b = Workflow.of("b");

        assertThat(Checks.of(new NoJobs()).check(List.of(b, a)).findings())
                .extracting(Finding::file)
                .containsExactly(".github/workflows/a.yml", ".github/workflows/b.yml");
    }

    @Test
    void rejectsASecondRuleOfTheSameId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.standard().plus(new NoJobs()))
                .withMessage("rule \"no-jobs\" is there twice, so nobody could suppress one of them: give each an id of"
                        + " its own");
    }

    @Test
    void rejectsAnIdThatIsNotOfWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.of(new NamedJobs("NamedJobs", "Each job has a name")))
                .withMessage("rule id \"NamedJobs\" is not of lower case words joined by -: write for example"
                        + " \"unknown-need\"");
    }

    @Test
    void rejectsASummaryWithAPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.of(new NamedJobs("named-jobs", "Each job has a name.")))
                .withMessage("summary \"Each job has a name.\" of rule \"named-jobs\" is no sentence without a final"
                        + " period: say what holds in a good workflow");
    }

    @Test
    void rejectsTheSuppressionOfARuleThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.standard().suppress(Suppression.of("unknown-needs", "it is meant")))
                .withMessage("rule \"unknown-needs\" is none of these checks, so there is nothing to suppress: did you"
                        + " mean \"unknown-need\"?");
    }

    @Test
    void printsTheIdsOfItsRules() {
        assertThat(Checks.of(new NoJobs(), new NoTrigger())).hasToString("[no-jobs, no-trigger]");
    }
}
