package dev.workflowdsl.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("switches recording off for the whole process")
final class OriginTest {

    /** What a factory of a value does. */
    private static Optional<Origin> make() {
        return Origin.ofCaller();
    }

    private static int thisLine() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    }

    @AfterEach
    void recordAgain() {
        Origin.record(true);
    }

    @Test
    void tellsTheLineThatCalledTheFactory() {
        Origin origin = make().orElseThrow();
        int line = thisLine() - 1;

        assertThat(origin.className()).isEqualTo("dev.workflowdsl.origin.OriginTest");
        assertThat(origin.file()).contains("OriginTest.java");
        assertThat(origin.line()).contains(line);
    }

    @Test
    void isWrittenAsInAStackTrace() {
        Origin origin = make().orElseThrow();
        int line = thisLine() - 1;

        assertThat(origin)
                .hasToString(
                        "dev.workflowdsl.origin.OriginTest.isWrittenAsInAStackTrace(OriginTest.java:" + line + ")");
    }

    @Test
    void tellsTheLineOfALambda() {
        Supplier<Optional<Origin>> lambda = () -> make();
        int line = thisLine() - 1;

        assertThat(lambda.get().orElseThrow().line()).contains(line);
    }

    @Test
    void tellsTheUsersLineForAMethodReference() {
        List<Optional<Origin>> origins =
                Stream.of("a", "b").map(OriginTest::makeNamed).toList();
        int line = thisLine() - 1;

        assertThat(origins).hasSize(2).allSatisfy(origin -> {
            assertThat(origin.orElseThrow().className()).isEqualTo("dev.workflowdsl.origin.OriginTest");
            assertThat(origin.orElseThrow().line()).contains(line);
        });
    }

    private static Optional<Origin> makeNamed(String name) {
        return name.isEmpty() ? Optional.empty() : Origin.ofCaller();
    }

    @Test
    void isEmptyWhileRecordingIsOff() {
        Origin.record(false);
        Optional<Origin> off = make();
        Origin.record(true);

        assertThat(off).isEmpty();
        assertThat(make()).isPresent();
    }
}
