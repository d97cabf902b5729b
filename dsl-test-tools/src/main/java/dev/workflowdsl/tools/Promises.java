package dev.workflowdsl.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.tools.Compilation.Problem;
import dev.workflowdsl.tools.PromiseTable.Promise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;

/** A table of promises about wrong code, and the tests that hold them. */
public final class Promises {

    private final String frame;
    private final List<Promise> promises;

    private Promises(String frame, List<Promise> promises) {
        this.frame = frame;
        this.promises = promises;
    }

    /**
     * The promises of a table.
     *
     * @param owner the class beside which the table lies
     * @param table the name of its file
     * @param frame the class that each snippet stands in, with {@code %s} for its name and, alone on a line, for the snippet
     */
    public static Promises of(Class<?> owner, String table, String frame) {
        return new Promises(frame, PromiseTable.read(owner, table));
    }

    /** Fails if a promise is made twice, or fewer are made. */
    public void areDistinct(int least) {
        assertThat(promises).extracting(Promise::title).doesNotHaveDuplicates();
        assertThat(promises).extracting(Promise::bad).doesNotHaveDuplicates();
        assertThat(promises).hasSizeGreaterThanOrEqualTo(least);
    }

    /** Each line compiles without a warning with its right part. */
    public Stream<DynamicTest> rightPartsCompile() {
        Map<String, List<Problem>> problems = compile(Promise::good);
        return IntStream.range(0, promises.size())
                .mapToObj(i -> dynamicTest(
                        promises.get(i).title(),
                        () -> assertThat(problems.getOrDefault(name(i), List.of()))
                                .as(promises.get(i).good())
                                .isEmpty()));
    }

    /** Each line gives the promised error with its wrong part. */
    public Stream<DynamicTest> wrongPartsDoNotCompile() {
        Map<String, List<Problem>> problems = compile(Promise::bad);
        return IntStream.range(0, promises.size())
                .mapToObj(i -> dynamicTest(
                        promises.get(i).title(),
                        () -> assertThat(problems.getOrDefault(name(i), List.of()))
                                .as(promises.get(i).bad())
                                .singleElement()
                                .satisfies(problem -> check(problem, promises.get(i)))));
    }

    private void check(Problem problem, Promise promise) {
        assertThat(problem.kind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(problem.line()).isEqualTo(snippetLine());
        assertThat(problem.message()).contains(promise.message());
        assertThat(problem.code()).isEqualTo(promise.code());
    }

    private long snippetLine() {
        return frame.lines().takeWhile(line -> !line.strip().equals("%s")).count() + 1;
    }

    private Map<String, List<Problem>> compile(Function<Promise, String> part) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            sources.put(name(i), frame.formatted(name(i), part.apply(promises.get(i))));
        }
        return Compilation.problems(sources);
    }

    private static String name(int index) {
        return "Pipeline" + index;
    }
}
