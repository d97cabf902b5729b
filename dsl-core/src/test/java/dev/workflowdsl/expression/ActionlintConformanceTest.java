package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Mistakes in expressions that actionlint finds, in its own cases. */
final class ActionlintConformanceTest {
    private static final String OTHER_DATA = "what the outputs of the popular action are is no matter of expressions";
    private static final String TEXT_INDEX =
            "GitHub turns any index of an object into text, so that it is no mistake in the language";

    /** What is not found on its line, and why. */
    private static final Map<String, String> MISSES = Map.of(
            "err/outputs_of_action_skipping_inputs_check.yaml:16", OTHER_DATA,
            "examples/popular_action_outputs.yaml:18", OTHER_DATA,
            "examples/workflow_dispatch_input_types.yaml:35", TEXT_INDEX,
            "examples/workflow_dispatch_input_types.yaml:37", TEXT_INDEX,
            "err/github_script_untrusted_input.yaml:11", "found on line 16, where the expression stands in the script");

    @Test
    void findsTheMistakesOnTheirLines() throws IOException {
        Set<String> missed = new TreeSet<>();
        int expected = 0;
        for (JsonNode testCase : cases("cases")) {
            Set<Integer> found = lines(testCase);
            for (int line : expectedLines(testCase)) {
                expected++;
                if (!found.contains(line)) {
                    missed.add(testCase.get("file").asText() + ":" + line);
                }
            }
        }

        assertThat(missed).containsExactlyInAnyOrderElementsOf(MISSES.keySet());
        assertThat(expected).isGreaterThanOrEqualTo(96);
    }

    @Test
    void findsNothingInFilesWithoutMistakes() throws IOException {
        for (JsonNode testCase : cases("ok")) {
            assertThat(lines(testCase)).as(testCase.get("file").asText()).isEmpty();
        }
    }

    private static List<JsonNode> cases(String kind) throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(directory().resolve("manifest.json").toFile());
        return StreamSupport.stream(manifest.get(kind).spliterator(), false)
                .filter(testCase -> Files.exists(file(testCase))) // those for other tools are not copied
                .toList();
    }

    private static Path directory() {
        return SharedMaterial.path("conformance", "actionlint");
    }

    private static Path file(JsonNode testCase) {
        return directory().resolve(testCase.get("file").asText());
    }

    private static List<Integer> expectedLines(JsonNode testCase) {
        return StreamSupport.stream(testCase.path("findings").spliterator(), false)
                .filter(finding -> finding.get("kind").asText().equals("expression"))
                .map(finding -> finding.get("line").asInt())
                .toList();
    }

    private static Set<Integer> lines(JsonNode testCase) {
        List<SiteChecks.Finding> findings = new ArrayList<>();
        for (WorkflowSites.Site site : WorkflowSites.read(file(testCase), false)) {
            findings.addAll(SiteChecks.check(site));
            if (site.isScript()) {
                findings.addAll(SiteChecks.injections(site));
            }
        }
        return findings.stream().map(SiteChecks.Finding::line).collect(Collectors.toCollection(TreeSet::new));
    }
}
