package dev.workflowdsl.examples;

import static dev.workflowdsl.examples.Yaml.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That {@link RequirementsTest} leaves out nothing of {@code requirements.yml}, and fails when a workflow loses a part. */
final class RequirementsMutationTest {

    /** All that is asked for anywhere, by the place where it is asked; whoever adds a key has to test it. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "system",
            Set.of(
                    "id",
                    "document",
                    "repository",
                    "workflows",
                    "environments",
                    "branch_protection",
                    "repository_settings",
                    "secrets",
                    "variables",
                    "artifacts",
                    "env"),
            "workflow",
            Set.of("file", "on", "env", "inputs", "jobs"),
            "event",
            Set.of("branches", "tags", "paths", "types", "workflows", "cron", "inputs"),
            "input",
            Set.of("type", "default", "options"),
            "job",
            Set.of("runs-on", "matrix", "needs", "if", "services", "environment", "permissions", "steps"),
            "step",
            Set.of("uses", "run", "with", "if"),
            "environment",
            Set.of("name", "url", "wait_minutes", "reviewers", "branches"),
            "protection",
            Set.of(
                    "branch",
                    "required_checks",
                    "required_checks_from",
                    "up_to_date",
                    "reviews",
                    "dismiss_stale",
                    "enforce_admins",
                    "restrict_pushes",
                    "signed_commits",
                    "code_owner_review"));

    private static final JsonNode SYSTEMS = Yaml.resource("requirements.yml").path("systems");

    @Test
    void asksForNothingThatNoTestKnows() {
        Stream<JsonNode> workflows = list(SYSTEMS).flatMap(system -> list(system.path("workflows")));
        List<JsonNode> all = workflows.toList();
        List<JsonNode> jobs = all.stream()
                .flatMap(workflow -> workflow.path("jobs").valueStream())
                .toList();

        assertThat(keys(list(SYSTEMS))).isEqualTo(sorted("system"));
        assertThat(keys(all.stream())).isEqualTo(sorted("workflow"));
        assertThat(keys(all.stream().flatMap(workflow -> workflow.path("on").valueStream())))
                .isEqualTo(sorted("event"));
        assertThat(keys(all.stream().flatMap(workflow -> workflow.path("inputs").valueStream())))
                .isEqualTo(sorted("input"));
        assertThat(keys(jobs.stream())).isEqualTo(sorted("job"));
        assertThat(keys(jobs.stream().flatMap(job -> list(job.path("steps"))))).isEqualTo(sorted("step"));
        assertThat(keys(list(SYSTEMS).flatMap(system -> list(system.path("environments")))))
                .isEqualTo(sorted("environment"));
        assertThat(keys(list(SYSTEMS).flatMap(system -> list(system.path("branch_protection")))))
                .isEqualTo(sorted("protection"));
    }

    private static Set<String> sorted(String place) {
        return new TreeSet<>(KEYS.get(place));
    }

    private static Set<String> keys(Stream<JsonNode> nodes) {
        Set<String> keys = new TreeSet<>();
        nodes.forEach(node -> node.fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    @TestFactory
    Stream<DynamicTest> missesWhateverAWorkflowLoses() {
        return ExampleSystem.ALL.stream()
                .flatMap(system -> system.workflows().stream().flatMap(workflow -> {
                    JsonNode wanted = wanted(system.id(), workflow.fileName());
                    return parts(wanted).stream()
                            .map(part -> DynamicTest.dynamicTest(
                                    system.id() + "/" + workflow.fileName() + part,
                                    () -> assertMisses(wanted, WorkflowYaml.write(workflow), part)));
                }));
    }

    private static void assertMisses(JsonNode wanted, String yaml, String part) {
        JsonNode workflow = read(yaml);
        assertThat(WorkflowRequirements.of(wanted, workflow)).allMatch(Requirement::isMet);

        int last = part.lastIndexOf('/');
        assertThat(((ObjectNode) workflow.at(part.substring(0, last))).remove(part.substring(last + 1)))
                .isNotNull();
        assertThat(WorkflowRequirements.of(wanted, workflow)).anyMatch(requirement -> !requirement.isMet());
    }

    private static JsonNode read(String yaml) {
        ObjectNode workflow = (ObjectNode) Yaml.read(yaml);
        return workflow.set("on", WorkflowRequirements.events(workflow.path("on")));
    }

    /** Where in a workflow the parts are that are asked for, jobs as a whole and each of their keys. */
    private static List<String> parts(JsonNode wanted) {
        List<String> parts = new ArrayList<>();
        addParts(parts, "/on/", wanted.path("on"));
        addParts(parts, "/on/workflow_dispatch/inputs/", wanted.path("inputs"));
        addParts(parts, "/env/", wanted.path("env"));
        addParts(parts, "/jobs/", wanted.path("jobs"));
        wanted.path("jobs").properties().forEach(job -> addParts(parts, "/jobs/" + job.getKey() + "/", job.getValue()));
        return parts;
    }

    private static void addParts(List<String> parts, String place, JsonNode wanted) {
        wanted.fieldNames().forEachRemaining(key -> parts.add(place + (key.equals("matrix") ? "strategy" : key)));
    }

    /** What is asked of that workflow; nothing of one that is there only because others call it. */
    private static JsonNode wanted(String system, String file) {
        return list(SYSTEMS)
                .filter(candidate -> candidate.path("id").asText().equals(system))
                .flatMap(candidate -> list(candidate.path("workflows")))
                .filter(workflow -> workflow.path("file").asText().equals(file))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
