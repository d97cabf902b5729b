package dev.workflowdsl.catalog;

import dev.workflowdsl.tools.Promises;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong calls do not compile: each row of {@code promises.txt} compiles with its right part, and not with its wrong. */
final class PromisesTest {

    private static final String FRAME = """
            package acme;

            import static dev.workflowdsl.expression.Contexts.*;

            import dev.workflowdsl.catalog.actions.*;
            import dev.workflowdsl.catalog.docker.BuildPush;
            import dev.workflowdsl.catalog.docker.Login;
            import dev.workflowdsl.catalog.docker.Metadata;
            import dev.workflowdsl.catalog.google.OsvScannerReusable;
            import dev.workflowdsl.catalog.slsaframework.GeneratorContainerSlsa3;
            import dev.workflowdsl.expression.*;
            import dev.workflowdsl.workflow.*;

            @SuppressWarnings("deprecation") // some of these actions are retired
            final class %s {
                static final Axis<String> VERSIONS = Axis.of("node", "22", "24");
                static final Axis<Integer> SHARDS = Axis.of("shard", 1, 2);
                static final Secret TOKEN = Secret.of("TOKEN");

                static void pipeline() {
                    %s
                }
            }
            """;

    private static final Promises PROMISES = Promises.of(PromisesTest.class, "promises.txt", FRAME);

    @Test
    void noPromiseIsMadeTwice() {
        PROMISES.areDistinct(20);
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
