package dev.workflowdsl.testing;

import dev.workflowdsl.tools.Promises;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong assertions do not compile: each row of {@code promises.txt} compiles with its right part, and not with its wrong. */
final class PromisesTest {

    private static final String FRAME = """
            package acme;

            import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

            import dev.workflowdsl.trigger.*;
            import dev.workflowdsl.workflow.*;
            import java.time.Duration;

            final class %s {
                static final Workflow CI = Workflow.of("ci");
                static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST);
                static final CallingJob CALL = Job.calling("deploy", "./.github/workflows/deploy.yml");
                static final Step RUN = Step.run("make");
                static final Axis<Integer> JAVA = Axis.of("java", 17, 25);
                static final Matrix MATRIX = Matrix.of(JAVA);

                static void test() {
                    %s
                }
            }
            """;

    private static final Promises PROMISES = Promises.of(PromisesTest.class, "promises.txt", FRAME);

    @Test
    void noPromiseIsMadeTwice() {
        PROMISES.areDistinct(8);
    }

    @TestFactory
    Stream<DynamicTest> theRightPartCompilesWithoutAWarning() {
        return PROMISES.rightPartsCompile();
    }

    @TestFactory
    Stream<DynamicTest> theWrongPartDoesNotCompile() {
        return PROMISES.wrongPartsDoNotCompile();
    }
}
