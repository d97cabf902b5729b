package dev.workflowdsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class NameIndexTest {

    private static final String NOTHING = "there is none";

    private static String advice(String wrong, String... names) {
        return NameIndex.of(List.of(names)).advice(wrong, NOTHING);
    }

    @Test
    void findsNamesWithoutCase() {
        NameIndex<Integer> index = new NameIndex<>();
        index.add("Build", 1);
        index.add("BUILD", 2);

        assertThat(index.get("bUILD")).contains(1);
        assertThat(index.contains("build")).isTrue();
        assertThat(index.contains("biuld")).isFalse();
        assertThat(index.names()).containsExactly("Build");
    }

    @Test
    void advisesTheMostSimilarName() {
        assertThat(advice("biuld", "test", "build", "guild")).isEqualTo("did you mean \"build\"?");
        assertThat(advice("BUILDS", "build")).isEqualTo("did you mean \"build\"?");
        assertThat(advice("ab", "ac")).isEqualTo("did you mean \"ac\"?");
        assertThat(advice("x", "y")).isEqualTo("there is only \"y\"");
    }

    @Test
    void advisesTheOnlyNameThatGoesOn() {
        assertThat(advice("timeout", "env", "timeout-minutes")).isEqualTo("did you mean \"timeout-minutes\"?");
        assertThat(advice("timeout", "timeout-minutes", "timeout-seconds"))
                .isEqualTo("choose one of \"timeout-minutes\", \"timeout-seconds\"");
        assertThat(advice("only", "onlyWhenAsked")).isEqualTo("there is only \"onlyWhenAsked\"");
    }

    @Test
    void listsTheNamesIfNoneIsSimilar() {
        assertThat(advice("deploy", "test", "build")).isEqualTo("choose one of \"test\", \"build\"");
        assertThat(advice("deploy", "test")).isEqualTo("there is only \"test\"");
        assertThat(advice("deploy")).isEqualTo(NOTHING);
    }

    @Test
    void listsTenNamesAtTheMost() {
        String[] names = IntStream.range(0, 13).mapToObj(i -> "name" + i).toArray(String[]::new);

        assertThat(advice("deploy", names))
                .isEqualTo("choose one of \"name0\", \"name1\", \"name2\", \"name3\", \"name4\", \"name5\", \"name6\","
                        + " \"name7\", \"name8\", \"name9\" and 3 more");
    }

    @Property
    void similarityIsADistance(
            @ForAll @AlphaChars @StringLength(max = 6) String a, @ForAll @AlphaChars @StringLength(max = 6) String b) {
        int distance = EditDistance.of(a, b);

        assertThat(distance)
                .isEqualTo(EditDistance.of(b, a))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        assertThat(distance == 0).isEqualTo(a.equals(b));
    }

    @Test
    void countsInsertionsDeletionsReplacementsAndSwaps() {
        assertThat(EditDistance.of("build", "builds")).isEqualTo(1);
        assertThat(EditDistance.of("build", "uild")).isEqualTo(1);
        assertThat(EditDistance.of("build", "guild")).isEqualTo(1);
        assertThat(EditDistance.of("build", "biuld")).isEqualTo(1);
        assertThat(EditDistance.of("build", "test")).isEqualTo(5);
    }

    @Test
    void doesNotCompareHugeNames() {
        String huge = "x".repeat(100_000);

        assertThat(advice(huge, huge + "y", "build")).isEqualTo(advice("deploy", huge + "y", "build"));
    }
}
