package dev.workflowdsl.compilation;

import dev.workflowdsl.tools.Promises;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong pipelines do not compile: each row of {@code promises.txt} compiles with its right part, and not with its wrong. */
final class PromisesTest {

    /** The frame that each snippet stands in: a class of another package, with the imports of a pipeline. */
    private static final String FRAME = """
            package acme;

            import static dev.workflowdsl.compilation.Fixtures.*;
            import static dev.workflowdsl.expression.Contexts.*;
            import static dev.workflowdsl.expression.Functions.*;

            import dev.workflowdsl.action.*;
            import dev.workflowdsl.expression.*;
            import dev.workflowdsl.repository.*;
            import dev.workflowdsl.repository.dependabot.*;
            import dev.workflowdsl.trigger.*;
            import dev.workflowdsl.workflow.*;
            import java.time.Duration;
            import java.util.List;

            final class %s {
                static void pipeline() {
                    %s
                }
            }
            """;

    private static final Promises PROMISES = Promises.of(PromisesTest.class, "promises.txt", FRAME);

    @Test
    void noPromiseIsMadeTwice() {
        PROMISES.areDistinct(31);
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
