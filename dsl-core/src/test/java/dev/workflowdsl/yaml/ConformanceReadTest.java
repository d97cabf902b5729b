package dev.workflowdsl.yaml;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the reader, with the standard checks, to GitHub's own cases for what reads workflows. */
final class ConformanceReadTest {

    /** Rules about what GitHub takes, although it cannot do what its author means. */
    private static final Set<String> BEYOND_GITHUB = Set.of(
            "undeclared-need", "unknown-axis", "unknown-input", "unknown-output", "unknown-secret", "unknown-step");

    /** Cases that GitHub's parser takes and we do not, each with the reason. */
    private static final Map<String, String> STRICTER = Map.of(
            "events-mapping-all", "filters beside their ignoring twins, which GitHub refuses when it runs them",
            "step-id-generates-when-empty", "uses names an owner and a repository with spaces in them");

    /** Cases that GitHub refuses and we take, each with the reason. */
    private static final Map<String, String> LAXER = Map.of(
            "errors-anchor-tag", "obsolete: GitHub knows anchors by now",
            "errors-max-job-limit-with-reusable-workflow", "the case lowers a limit that is fixed for us",
            "errors-max-result-size", "what GitHub's parser keeps in memory is no matter of ours",
            "errors-reusable-workflow-max-result-size", "what GitHub's parser keeps in memory is no matter of ours");

    @Test
    void agreesOnWhatIsValid() {
        Set<String> stricter = new TreeSet<>();
        Set<String> laxer = new TreeSet<>();
        int judged = 0;
        int found = 0;
        int tooLax = 0;
        for (ConformanceCase each : ConformanceCase.all()) {
            boolean taken = errors(each).stream().noneMatch(error -> !BEYOND_GITHUB.contains(error.rule()));
            judged += each.judged() ? 1 : 0;
            tooLax += !each.judged() && !each.valid() ? 1 : 0;
            found += !each.judged() && !each.valid() && !taken ? 1 : 0;
            if (taken != each.valid()) {
                (taken ? laxer : stricter).add(each.name());
            }
        }
        System.out.printf(
                "Of GitHub's own cases for readers %d are refused although its parser in TypeScript takes them; we refuse %d of"
                        + " these%n",
                tooLax, found);

        assertThat(judged).isEqualTo(111);
        assertThat(laxer).isEqualTo(new TreeSet<>(LAXER.keySet()));
        assertThat(stricter).isEqualTo(new TreeSet<>(STRICTER.keySet()));
    }

    /** All errors in the workflow and in those that it calls. */
    static List<Finding> errors(ConformanceCase each) {
        ReadLimits limits = limits(each);
        Map<String, ReadWorkflow> called = new LinkedHashMap<>();
        each.called()
                .forEach((reference, text) ->
                        called.put(reference, WorkflowYaml.read(reference.replaceFirst("@.*", ""), text, limits)));
        ReadWorkflow workflow = WorkflowYaml.read(".github/workflows/" + each.name() + ".yml", each.text(), limits);
        List<Finding> all = new ArrayList<>(workflow.check(checks(each, called)).findings());
        called.values().forEach(file -> all.addAll(file.report().findings()));
        return all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(toCollection(ArrayList::new));
    }

    private static Checks checks(ConformanceCase each, Map<String, ReadWorkflow> called) {
        Checks checks = Checks.standard().calling(reference -> find(called, reference));
        return switch (each.options().path("permissions-policy").asText()) {
            case "LimitedRead" ->
                checks.defaultPermissions(Permissions.of(Permission.CONTENTS.read(), Permission.PACKAGES.read()));
            case "Write" -> checks.defaultPermissions(Permissions.writeAll());
            default -> checks;
        };
    }

    private static Optional<Workflow> find(Map<String, ReadWorkflow> called, WorkflowReference reference) {
        return Optional.ofNullable(called.get(reference.uses())).flatMap(ReadWorkflow::value);
    }

    private static ReadLimits limits(ConformanceCase each) {
        ReadLimits limits = ReadLimits.standard();
        int depth = each.options().path("max-depth").asInt();
        int bytes = each.options().path("max-file-size").asInt();
        limits = depth > 0 ? limits.withDepth(depth) : limits;
        return bytes > 0 ? limits.withBytes(bytes) : limits;
    }
}
