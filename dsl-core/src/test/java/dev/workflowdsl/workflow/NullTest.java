package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Push;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is null by mistake is named: the compiler does not hold users to it. */
final class NullTest {

    private static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST).run("make");
    private static final String MISSING = System.getProperty("dev.workflowdsl.no.such.property");

    static Stream<Arguments> calls() {
        return Stream.of(
                call("job id", () -> Job.of(MISSING, Runner.UBUNTU_LATEST)),
                call("name of job \"build\"", () -> JOB.name(MISSING)),
                call("environment variable \"TOKEN\"", () -> JOB.env("TOKEN", MISSING)),
                call("environment variable \"TOKEN\"", () -> JOB.env(Collections.singletonMap("TOKEN", null))),
                call("step of job \"build\"", () -> JOB.step(null)),
                call("step of job \"build\"", () -> JOB.steps(Step.run("make"), null)),
                call("job that \"build\" needs", () -> JOB.needs((Job) null)),
                call(
                        "job that \"build\" needs",
                        () -> JOB.needs(Arrays.asList(Job.of("other", Runner.UBUNTU_LATEST), null))),
                call("event", () -> Workflow.of("ci").on(Push.any(), null)),
                call("event", () -> Workflow.of("ci").on((Event) null)),
                call("job", () -> Workflow.of("ci").jobs(JOB, null)));
    }

    private static Arguments call(String what, ThrowingCallable call) {
        return Arguments.of(what, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isNamed(String what, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        what + " is null: give it a value, or leave the call out; a field is null until its own line"
                                + " has run");
    }
}
