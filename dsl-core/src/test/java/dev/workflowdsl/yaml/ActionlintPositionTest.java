package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the lines of findings with those of actionlint. It does not tell which finding of ours is which of its own, so
 * one that stands beside the line, no further than two lines, counts as the same at a wrong place unless it is explained.
 */
final class ActionlintPositionTest {

    private static final int BESIDE = 2;

    @Test
    void findsMistakesAtTheLinesThatActionlintNames() throws IOException {
        Path directory = SharedMaterial.path("conformance", "actionlint");
        Map<String, String> beside = new TreeMap<>();
        Map<String, String> explained = explained();
        int same = 0;
        for (JsonNode each : new JsonMapper()
                .readTree(directory.resolve("manifest.json").toFile())
                .get("cases")) {
            Path file = directory.resolve(each.get("file").asText());
            if (Files.exists(file)) {
                NavigableSet<Integer> lines = lines(Files.readString(file));
                for (JsonNode finding : each.get("findings")) {
                    int line = finding.get("line").asInt();
                    if (lines.contains(line)) {
                        same++;
                    } else if (!lines.subSet(line - BESIDE, true, line + BESIDE, true)
                            .isEmpty()) {
                        String place = each.get("file").asText() + ":" + line;
                        beside.put(place, explained.getOrDefault(place, finding + " but " + lines));
                    }
                }
            }
        }
        System.out.printf(
                "At the line that actionlint names there are %d findings, and %d beside it%n", same, beside.size());

        assertThat(same).isGreaterThanOrEqualTo(270);
        assertThat(beside).isEqualTo(explained);
    }

    /** Where our findings stand beside the line, each with the reason: {@code file:line: reason}. */
    private static Map<String, String> explained() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActionlintPositionTest.class.getResourceAsStream("actionlint-positions.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a, TreeMap::new));
        }
    }

    private static NavigableSet<Integer> lines(String text) {
        return WorkflowYaml.read(".github/workflows/test.yaml", text).check(Checks.standard()).findings().stream()
                .map(ActionlintPositionTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int line(Finding finding) {
        return finding.location()
                .map(location -> ((Location.TextPosition) location).line())
                .orElse(0);
    }
}
