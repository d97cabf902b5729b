package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.Facts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keys that this library does not know: every mapping takes them, and none of them can take a known key's place. */
final class ExtraTest {

    private static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST);

    /** How a key is added to each mapping, by the path of the mapping in GitHub's documentation. */
    private static final Map<String, BiFunction<String, Object, Object>> MAPPINGS = Map.ofEntries(
            Map.entry("", Workflow.of("ci")::extra),
            Map.entry("concurrency", Concurrency.group("x")::extra),
            Map.entry("defaults.run", Defaults.ofShell(Shell.SH)::extra),
            Map.entry("jobs.<job_id>", JOB::extra),
            Map.entry("jobs.<job_id>.container", Container.image("x")::extra),
            Map.entry("jobs.<job_id>.environment", Environment.of("x")::extra),
            Map.entry("jobs.<job_id>.services.<service_id>", Service.image("x")::extra),
            Map.entry("jobs.<job_id>.snapshot", Snapshot.image("x")::extra),
            Map.entry("jobs.<job_id>.steps[*]", Step.run("x")::extra),
            Map.entry("jobs.<job_id>.strategy", Matrix.of()::extra));

    /** The keys that GitHub has, by the path of their mapping. */
    private static Map<String, Set<String>> keys() {
        Pattern lastPart = Pattern.compile("(?:(.*)\\.)?([a-z-]+)");
        return StreamSupport.stream(
                        Facts.read("context-availability.json").path("workflow").spliterator(), false)
                .map(fact -> lastPart.matcher(fact.path("key").asText()))
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        key -> key.group(1) == null ? "" : key.group(1),
                        TreeMap::new,
                        Collectors.mapping(key -> key.group(2), Collectors.toCollection(TreeSet::new))));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryKeyOfGitHub() {
        Map<String, Set<String>> keys = keys();
        return MAPPINGS.keySet().stream()
                .sorted()
                .map(path -> dynamicTest(
                        path.isEmpty() ? "workflow" : path,
                        () -> assertThat(keys.get(path))
                                .isNotEmpty()
                                .allSatisfy(key -> refuses(MAPPINGS.get(path), key))));
    }

    private static void refuses(BiFunction<String, Object, Object> mapping, String key) {
        assertThatIllegalArgumentException()
                .as(key)
                .isThrownBy(() -> mapping.apply(key, 1))
                .withMessage("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
    }

    @Test
    void refusesAKnownKeyInWhateverCase() {
        refuses(JOB::extra, "Runs-On");
        refuses(Step.waitAll()::extra, "WITH");
        refuses(Step.parallel(Step.run("x"))::extra, "name");
        refuses(Job.calling("a", "./.github/workflows/a.yml")::extra, "steps");
    }

    @Test
    void refusesAnEmptyKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.extra("", 1))
                .withMessage("extra key is empty: leave it out or give it a text");
    }

    @Test
    void keepsTheKeysInTheirOrder() {
        Job job = JOB.extra("z", 1).extra("a", List.of(true)).extra("z", 2);

        assertThat(job.extra())
                .isEqualTo(Mapping.empty().plus("z", new Value.Num(2)).plus("a", Value.of(List.of(true))));
    }

    @Test
    void refusesAKeyThatDiffersOnlyInCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.extra("new", 1).extra("NEW", 2))
                .withMessage("key \"NEW\" differs only in case from \"new\", and GitHub refuses both together: use one"
                        + " spelling");
    }

    @Test
    void refusesAValueOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> JOB.extra("new", new Object()));
    }
}
