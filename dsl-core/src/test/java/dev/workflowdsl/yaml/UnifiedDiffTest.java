package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {

    private static final Pattern RANGES = Pattern.compile("@@ -(\\d+)(,\\d+)? \\+(\\d+)(,\\d+)? @@");

    @Test
    void showsThreeLinesAroundEachChange() {
        String before = numbers(20);
        String after = before.replace("\n5\n", "\nfive\n").replace("\n18\n", "\n17a\n18\n");
        assertThat(UnifiedDiff.of(before, after)).isEqualTo("""
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                @@ -15,6 +15,7 @@
                 15
                 16
                 17
                +17a
                 18
                 19
                 20
                """);
    }

    @Test
    void joinsChangesThatLieCloseTogether() {
        String before = numbers(9);
        assertThat(UnifiedDiff.of(before, before.replace("\n2\n", "\n").replace("\n9\n", "\n")))
                .isEqualTo("""
                        @@ -1,9 +1,7 @@
                         1
                        -2
                         3
                         4
                         5
                         6
                         7
                         8
                        -9
                        """);
    }

    @Test
    void showsANewTextAndNone() {
        assertThat(UnifiedDiff.of("", "a\nb\n")).isEqualTo("@@ -0,0 +1,2 @@\n+a\n+b\n");
        assertThat(UnifiedDiff.of("a\n", "")).isEqualTo("@@ -1 +0,0 @@\n-a\n");
        assertThat(UnifiedDiff.of("a\n", "a\n")).isEmpty();
    }

    @Test
    void tellsThatTheLastLineHasNoEnd() {
        assertThat(UnifiedDiff.of("a", "a\n")).isEqualTo("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    }

    @Test
    void showsHugeTextsAsReplaced() {
        String before = numbers(3000);
        String after = before.lines().map(line -> "x" + line + "\n").collect(Collectors.joining());
        assertThat(UnifiedDiff.of(before, after).lines())
                .hasSize(6001)
                .startsWith("@@ -1,3000 +1,3000 @@", "-1")
                .endsWith("+x3000");
    }

    @Property
    void makesTheNewTextOfTheOld(
            @ForAll @Size(max = 20) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 20) List<@IntRange(max = 4) Integer> after) {
        assertThat(patched(text(before), UnifiedDiff.of(text(before), text(after))))
                .isEqualTo(text(after));
    }

    private static String text(List<Integer> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String numbers(int last) {
        return text(IntStream.rangeClosed(1, last).boxed().toList());
    }

    private static String patched(String text, String diff) {
        List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
        int at = 0;
        for (String line : diff.lines().toList()) {
            Matcher ranges = RANGES.matcher(line);
            if (ranges.matches()) {
                at = Integer.parseInt(ranges.group(3)) - (",0".equals(ranges.group(4)) ? 0 : 1);
            } else if (line.startsWith("+")) {
                lines.add(at++, line.substring(1));
            } else {
                assertThat(lines.get(at)).isEqualTo(line.substring(1));
                if (line.startsWith("-")) {
                    String unused = lines.remove(at);
                } else {
                    at++;
                }
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
