package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for every rule of this library; the test of the rule gives the cases. */
interface RuleLaws {

    /** The rule. */
    Rule rule();

    /** The workflows of a repository, in which the rule finds one mistake. */
    List<Workflow> broken();

    /** That finding as a report shows it where no Java line is known. */
    String finding();

    /** The same workflows without the mistake, and without any other. */
    List<Workflow> mended();

    /** Checks the workflows; a rule that looks at settings gives those of the repository. */
    default Report check(Checks checks, List<Workflow> workflows) {
        return checks.check(workflows);
    }

    @Test
    default void findsTheMistakeOnce() {
        assertThat(check(Checks.of(rule()), broken()).findings().stream().map(RuleLaws::withoutLocation))
                .containsExactly(finding());
    }

    @Test
    default void namesTheJavaLineThatMadeIt() {
        assertThat(check(Checks.of(rule()), broken()).findings())
                .allSatisfy(finding -> assertThat(finding.location())
                        .hasValueSatisfying(
                                location -> assertThat(location.toString()).matches("\\w+\\.java:\\d+")));
    }

    @Test
    default void isContentWhenTheMistakeIsMended() {
        assertThat(check(Checks.standard(), mended())).hasToString("no findings");
    }

    @Test
    default void isSuppressedWithAReasonAtThePlaceOfTheMistake() {
        Finding finding = check(Checks.of(rule()), broken()).findings().get(0);
        Suppression everywhere = Suppression.of(rule().id(), "it is meant").in(finding.file());
        String path = finding.path().toString();
        Suppression there = path.isEmpty() ? everywhere : everywhere.at(path);

        Report report = check(Checks.of(rule()).suppress(there), broken());

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).containsExactly(new Report.Suppressed(finding, "it is meant"));
    }

    /** What the rule finds in the workflows of a repository, as reports show it where no Java line is known. */
    static List<String> found(Rule rule, List<Workflow> workflows) {
        return Checks.of(rule).check(workflows).findings().stream()
                .map(RuleLaws::withoutLocation)
                .toList();
    }

    /** What the rule finds in one workflow. */
    static List<String> found(Rule rule, Workflow workflow) {
        return Checks.of(rule).check(workflow).findings().stream()
                .map(RuleLaws::withoutLocation)
                .toList();
    }

    static String withoutLocation(Finding finding) {
        return new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.file(),
                        new Place(finding.path(), Optional.empty()),
                        finding.message(),
                        finding.hint())
                .toString();
    }
}
