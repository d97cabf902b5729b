package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PathTest {

    private static final Path JOBS = Path.root().key("jobs");

    @Provide
    Arbitrary<Path> paths() {
        Arbitrary<String> keys = Arbitraries.of("jobs", "a", "b-c", "x y", "3.10", "it's", "", "[0]");
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, 12);
        return Combinators.combine(keys.list().ofMaxSize(3), positions.list().ofMaxSize(2))
                .as((names, numbers) -> {
                    Path path = Path.root();
                    for (String name : names) {
                        path = path.key(name);
                    }
                    for (int number : numbers) {
                        path = path.index(number);
                    }
                    return path;
                });
    }

    @Property
    void pathsAreEqualExactlyIfTheyReadTheSame(@ForAll("paths") Path a, @ForAll("paths") Path b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
    }

    @Test
    void readsLikeTheWayThatLeadsThere() {
        assertThat(JOBS.key("test").key("steps").index(2).key("run")).hasToString("jobs.test.steps[2].run");
        assertThat(Path.root()).hasToString("");
        assertThat(Path.root().index(0).index(1)).hasToString("[0][1]");
    }

    @Test
    void quotesKeysThatAreNoIdentifiers() {
        assertThat(Path.root().key("env").key("MY VAR").key("x")).hasToString("env['MY VAR'].x");
        assertThat(Path.root().key("3.10")).hasToString("['3.10']");
        assertThat(Path.root().key("it's")).hasToString("['it''s']");
        assertThat(Path.root().key("")).hasToString("['']");
    }

    @Test
    void countsPositionsAsNumbers() {
        Path steps = JOBS.key("test").key("steps");

        assertThat(List.of(steps.index(10), steps.index(9), steps, JOBS.key("a").key("z")).stream()
                        .sorted())
                .containsExactly(JOBS.key("a").key("z"), steps, steps.index(9), steps.index(10));
    }

    @Test
    void knowsWhatEnclosesIt() {
        assertThat(JOBS.key("test").parent()).contains(JOBS);
        assertThat(JOBS.parent()).contains(Path.root());
        assertThat(Path.root().parent()).isEmpty();
    }

    @Test
    void rejectsANegativePosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOBS.index(-1))
                .withMessage("position \"-1\" is negative, but items are counted from 0: give 0 or more");
    }
}
