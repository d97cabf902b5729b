package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecurityScanWorkflowTest {

    private final SecurityScanWorkflow scan = new SecurityScanWorkflow();
    private final List<Job> scans = List.of(
            scan.dependencyScan, scan.sast, scan.codeql, scan.secretScan, scan.containerScan, scan.licenseCheck);

    @Test
    void startsAtTwoAndForMain() {
        assertThat(scan.workflow().on()).extracting(Object::toString).containsExactly("""
                        schedule:
                          - cron: '0 2 * * *'""", """
                        push:
                          branches: [main]""");
    }

    @Test
    void looksEverywhereAtOnceAndPagesForWhatItFinds() {
        assertThat(scans).allMatch(job -> job.needs().isEmpty());
        assertThat(scan.alert.needs())
                .containsExactlyElementsOf(scans.stream().map(AnyJob::id).toList());
        assertThat(scan.alert.inputs().toString()).contains("page: true");
    }

    @Test
    void runsTheSecondScannerAlsoIfTheFirstHasFindings() {
        for (var step : List.of(
                step(scan.dependencyScan, "pip-audit"),
                step(scan.sast, "Semgrep"),
                step(scan.secretScan, "TruffleHog"),
                step(scan.containerScan, "Show findings of trivy"))) {
            assertThat(step.onlyIf().orElseThrow().source()).isEqualTo("!cancelled()");
        }
    }

    @Test
    void showsAllFindingsBeforeItFailsForTheImage() {
        assertThat(names(scan.containerScan))
                .containsSubsequence(
                        "Trivy", "Show findings of trivy", "Keep trivy-container-report", "Nothing high or critical");
        assertThat(step(scan.containerScan, "Trivy").toString()).doesNotContain("exit-code");
    }

    @Test
    void writesFindingsAndNothingElse() {
        assertThat(scans)
                .filteredOn(job -> job.permissions().isPresent())
                .containsExactly(scan.sast, scan.codeql, scan.containerScan)
                .allSatisfy(job -> assertThat(job.permissions().orElseThrow().granted())
                        .extracting(Permission::scope)
                        .containsExactly("contents", "security-events"));
    }

    @Test
    void givesTheLicenceOfGitleaksToGitleaksAlone() {
        assertThat(scan.workflow().jobs())
                .filteredOn(job -> job.toString().contains("GITLEAKS_LICENSE"))
                .containsExactly(scan.secretScan);
        assertThat(step(scan.secretScan, "TruffleHog").toString()).doesNotContain("secrets.");
    }
}
