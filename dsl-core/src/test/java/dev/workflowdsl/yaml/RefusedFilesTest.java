package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the files of the corpus that GitHub's parser refuses. */
final class RefusedFilesTest {

    private static final Pattern POSITION = Pattern.compile("\\(Line: (\\d+), Col: (\\d+)\\).*");

    /** Files that are taken, or refused at another line, each with the reason. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.of(
            "workflows/scikit-learn__scikit-learn/unit-tests.yml",
            "its env is an expression, which the parser in TypeScript refuses by mistake"));

    @Test
    void refusesWorkflowsAtTheSameLines() {
        assertThat(misses("workflow")).isEqualTo(of("workflows/"));
    }

    @Test
    void refusesActionsAtTheSameLines() {
        assertThat(misses("action")).isEqualTo(of("actions/"));
    }

    private static Map<String, String> of(String directory) {
        Map<String, String> some = new TreeMap<>(OTHERWISE);
        some.keySet().removeIf(name -> !name.startsWith(directory));
        return some;
    }

    private static Map<String, String> misses(String kind) {
        Map<String, String> misses = new TreeMap<>();
        for (CorpusFile file : CorpusFile.all(kind)) {
            if (!file.valid()) {
                List<Finding> errors = errors(file);
                if (!file.errors().stream().allMatch(error -> isFound(error, errors))) {
                    misses.put(file.name(), OTHERWISE.getOrDefault(file.name(), file.errors() + " but " + errors));
                }
            }
        }
        return misses;
    }

    private static List<Finding> errors(CorpusFile file) {
        List<Finding> findings = file.name().startsWith("actions/")
                ? ActionYaml.read(file.path()).check(Checks.standard()).findings()
                : WorkflowYaml.read(file.path()).check(Checks.standard()).findings();
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isFound(String error, List<Finding> findings) {
        Matcher position = POSITION.matcher(error);
        if (!position.matches()) {
            return !findings.isEmpty();
        }
        int line = Integer.parseInt(position.group(1));
        return findings.stream().anyMatch(finding -> lineOf(finding) == line);
    }

    private static int lineOf(Finding finding) {
        return finding.location()
                .map(location -> ((Location.TextPosition) location).line())
                .orElse(0);
    }
}
