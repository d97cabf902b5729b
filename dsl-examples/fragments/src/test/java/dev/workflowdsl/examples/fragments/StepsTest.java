package dev.workflowdsl.examples.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Axis;
import org.junit.jupiter.api.Test;

final class StepsTest {

    @Test
    void leavesNoTokenInTheWorkTree() {
        assertThat(Steps.checkout().toString()).contains("persist-credentials: false");
        assertThat(Steps.checkoutWithHistory().toString())
                .contains("persist-credentials: false")
                .contains("fetch-depth: 0");
    }

    @Test
    void takesAVersionOrTheAxisThatHasIt() {
        assertThat(Steps.setupPython("3.12").toString()).contains("python-version: '3.12'", "cache: pip");
        assertThat(Steps.setupPython(Axis.of("python", "3.12")).toString())
                .contains("python-version: ${{ matrix.python }}", "cache: pip");
        assertThat(Steps.setupPythonAnew("3.12").toString()).doesNotContain("cache");
    }

    @Test
    void keepsReportsOfFailedJobsToo() {
        assertThat(Steps.keep("report", 14, "report.xml").onlyIf().orElseThrow().source())
                .isEqualTo("!cancelled()");
    }

    @Test
    void failsWhereNothingIsHandedOn() {
        assertThat(Steps.handOn("dist", "dist/*.whl", "dist/*.tar.gz").toString())
                .contains("if-no-files-found: error");
        assertThat(Steps.fetch("dist").toString()).contains("name: dist", "path: dist");
    }

    @Test
    void refusesImagesThatCouldBeMended() {
        assertThat(Steps.scanImage("ghcr.io/acme/app").toString())
                .contains("severity: CRITICAL,HIGH", "exit-code: 1", "ignore-unfixed: true");
    }
}
