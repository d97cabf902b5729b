package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.workflow.Axis;
import org.junit.jupiter.api.Test;

final class StepsTest {

    @Test
    void leavesNoTokenInTheWorkTree() {
        assertThat(Steps.checkout()).hasInput("persist-credentials", false);
        assertThat(Steps.checkoutWithHistory())
                .hasInput("persist-credentials", false)
                .hasInput("fetch-depth", 0);
    }

    @Test
    void takesAVersionOrTheAxisThatHasIt() {
        Axis<String> axis = Axis.of("python", "3.12");

        assertThat(Steps.setupPython("3.12")).hasInput("python-version", "3.12").hasInput("cache", "pip");
        assertThat(Steps.setupPython(axis)).hasInput("python-version", axis).hasInput("cache", "pip");
        assertThat(Steps.setupPythonAnew("3.12")).hasNoInput("cache");
    }

    @Test
    void keepsReportsOfFailedJobsToo() {
        assertThat(Steps.keep("report", 14, "report.xml")).hasCondition("!cancelled()");
    }

    @Test
    void failsWhereNothingIsHandedOn() {
        assertThat(Steps.handOn("dist", "dist/*.whl", "dist/*.tar.gz")).hasInput("if-no-files-found", "error");
        assertThat(Steps.fetch("dist")).hasInput("name", "dist").hasInput("path", "dist");
    }

    @Test
    void refusesImagesThatCouldBeMended() {
        assertThat(Steps.scanImage("ghcr.io/acme/app"))
                .hasInput("severity", "CRITICAL,HIGH")
                .hasInput("exit-code", 1)
                .hasInput("ignore-unfixed", true);
    }
}
