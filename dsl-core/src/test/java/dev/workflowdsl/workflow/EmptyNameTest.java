package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that is empty shows nothing, so it is refused; in a file GitHub takes it, so it is kept there. */
final class EmptyNameTest {

    private static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST);

    static Stream<Arguments> calls() {
        return Stream.of(
                call("name of job \"build\"", () -> JOB.name("")),
                call("name of a step", () -> JOB.run("", "make")),
                call("name of a step", () -> JOB.uses(" ", Action.of("actions/checkout@v7"))),
                call("name of a step", () -> Step.run("make").name("")),
                call("name of a step", () -> Step.waitAll().name("")),
                call("name of the workflow", () -> Workflow.of("ci").name("")),
                call("name of a run", () -> Workflow.of("ci").runName("")));
    }

    private static Arguments call(String what, ThrowingCallable call) {
        return Arguments.of(what, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isRefused(String what, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " is empty: leave it out or give it a text");
    }

    @Test
    void isKeptInAFile() {
        var file = WorkflowYaml.read("ci.yml", """
                name: ''
                on: push
                jobs:
                  build:
                    name: ''
                    runs-on: ubuntu-latest
                    steps:
                      - name: ''
                        run: make
                """);

        assertThat(file.report().findings()).hasSize(3).allMatch(finding -> finding.severity() == Severity.WARNING);
        Workflow workflow = file.value().orElseThrow();
        assertThat(workflow.name()).contains("");
        assertThat(workflow.jobs().get(0).name())
                .hasValueSatisfying(name -> assertThat(name.text()).isEmpty());
    }
}
