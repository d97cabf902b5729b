package dev.workflowdsl.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

    @Test
    void showsWhatIsAround() {
        assertThat(UnifiedDiff.of("old", "a\nb\nc\nd\ne\nf\ng\nh\n", "new", "a\nb\nc\nd\nE\nf\ng\nh\n"))
                .isEqualTo("""
                        --- old
                        +++ new
                        @@ -2,7 +2,7 @@
                         b
                         c
                         d
                        -e
                        +E
                         f
                         g
                         h""");
    }

    @Test
    void leavesOutWhatIsFarAway() {
        String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

        assertThat(UnifiedDiff.of("old", text, "new", "0\n" + text.replace("9\n", "")))
                .isEqualTo("""
                --- old
                +++ new
                @@ -1,3 +1,4 @@
                +0
                 1
                 2
                 3
                @@ -6,4 +7,3 @@
                 6
                 7
                 8
                -9""");
    }

    @Test
    void showsAMissingEndOfLine() {
        assertThat(UnifiedDiff.of("old", "a", "new", "a\n")).isEqualTo("""
                --- old
                +++ new
                @@ -1,1 +1,1 @@
                -a (no end of line)
                +a""");
    }

    @Test
    void showsTextsThatWereEmpty() {
        assertThat(UnifiedDiff.of("old", "", "new", "a\n")).isEqualTo("--- old\n+++ new\n@@ -0,0 +1,1 @@\n+a");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(20);
    }

    @Property
    void makesTheNewTextOfTheOld(@ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
        String diff = UnifiedDiff.of("old", text(before), "new", text(after));

        assertThat(patched(before, diff.lines().skip(2).toList())).isEqualTo(after);
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** What {@code patch} would make. */
    private static List<String> patched(List<String> before, List<String> diff) {
        List<String> result = new ArrayList<>();
        int next = 0;
        for (String line : diff) {
            MatchResult hunk = HUNK.matcher(line).results().findFirst().orElse(null);
            if (hunk != null) {
                int start = Integer.parseInt(hunk.group(1)) - (hunk.group(2).equals("0") ? 0 : 1);
                result.addAll(before.subList(next, start));
                next = start;
                assertThat(Integer.parseInt(hunk.group(3)) - (hunk.group(4).equals("0") ? 0 : 1))
                        .isEqualTo(result.size());
            } else if (line.startsWith("+")) {
                result.add(line.substring(1));
            } else {
                assertThat(before.get(next)).isEqualTo(line.substring(1));
                next++;
                if (line.startsWith(" ")) {
                    result.add(line.substring(1));
                }
            }
        }
        result.addAll(before.subList(next, before.size()));
        return result;
    }
}
