package dev.workflowdsl.yaml;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the lines of errors with those that GitHub names in its own cases for what reads workflows. */
final class ConformancePositionTest {

    /** Cases of which one line each is not found, with the reason. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.of(
            "errors-job-needs-cycle",
            "one finding tells the whole cycle, at its first job",
            "errors-reusable-workflow-job-nested-permissions-not-allowed-job-level-from-caller-job-level",
            "what a called workflow asks of the next is told at the call in the file that is checked",
            "errors-reusable-workflow-job-nested-permissions-not-allowed-job-level-from-caller-workflow-level",
            "what a called workflow asks of the next is told at the call in the file that is checked"));

    @Test
    void findsErrorsAtTheLinesThatGitHubNames() {
        Map<String, String> missed = new TreeMap<>();
        int all = 0;
        for (ConformanceCase each : ConformanceCase.all()) {
            Map<String, Set<Integer>> lines = ConformanceReadTest.errors(each).stream()
                    .collect(groupingBy(
                            finding -> finding.file().replaceFirst("@.*", ""),
                            mapping(ConformancePositionTest::lineOf, toSet())));
            for (ConformanceCase.Expected expected : each.errors()) {
                if (expected.line() > 0) {
                    all++;
                    String file = expected.file().replaceFirst("@.*", "");
                    if (!lines.getOrDefault(file, Set.of()).contains(expected.line())) {
                        missed.put(each.name(), OTHERWISE.getOrDefault(each.name(), expected + " but " + lines));
                    }
                }
            }
        }
        System.out.printf(
                "Of %d errors with a line in GitHub's own cases %d are found at that line%n", all, all - missed.size());

        assertThat(all).isEqualTo(89);
        assertThat(missed).isEqualTo(OTHERWISE);
    }

    private static int lineOf(Finding finding) {
        return finding.location()
                .map(location -> ((Location.TextPosition) location).line())
                .orElse(0);
    }
}
