package dev.workflowdsl.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.compilation.Compilation.Problem;
import dev.workflowdsl.compilation.PromiseTable.Promise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
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

    private static final long SNIPPET_LINE =
            FRAME.lines().takeWhile(line -> !line.strip().equals("%s")).count() + 1;

    private static final List<Promise> PROMISES = PromiseTable.read();

    @Test
    void noPromiseIsMadeTwice() {
        assertThat(PROMISES).extracting(Promise::title).doesNotHaveDuplicates();
        assertThat(PROMISES).extracting(Promise::bad).doesNotHaveDuplicates();
        assertThat(PROMISES).hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> theRightPartCompilesWithoutAWarning() {
        Map<String, List<Problem>> problems = compile(Promise::good);
        return IntStream.range(0, PROMISES.size())
                .mapToObj(i -> dynamicTest(
                        PROMISES.get(i).title(),
                        () -> assertThat(problems.getOrDefault(name(i), List.of()))
                                .as(PROMISES.get(i).good())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theWrongPartDoesNotCompile() {
        Map<String, List<Problem>> problems = compile(Promise::bad);
        return IntStream.range(0, PROMISES.size())
                .mapToObj(i -> dynamicTest(
                        PROMISES.get(i).title(),
                        () -> assertThat(problems.getOrDefault(name(i), List.of()))
                                .as(PROMISES.get(i).bad())
                                .singleElement()
                                .satisfies(problem -> check(problem, PROMISES.get(i)))));
    }

    private static void check(Problem problem, Promise promise) {
        assertThat(problem.kind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(problem.line()).isEqualTo(SNIPPET_LINE);
        assertThat(problem.message()).contains(promise.message());
        assertThat(problem.code()).isEqualTo(promise.code());
    }

    private static Map<String, List<Problem>> compile(Function<Promise, String> part) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < PROMISES.size(); i++) {
            sources.put(name(i), FRAME.formatted(name(i), part.apply(PROMISES.get(i))));
        }
        return Compilation.problems(sources);
    }

    private static String name(int index) {
        return "Pipeline" + index;
    }
}
