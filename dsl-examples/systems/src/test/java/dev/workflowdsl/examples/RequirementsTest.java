package dev.workflowdsl.examples;

import static dev.workflowdsl.examples.Yaml.list;
import static dev.workflowdsl.examples.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every entry of {@code requirements.yml}, which says what the documents about the systems ask of their pipelines and
 * of the settings of their repositories.
 */
final class RequirementsTest {

    private static final JsonNode SYSTEMS = Yaml.resource("requirements.yml").path("systems");

    private final Map<String, JsonNode> written = written();

    private static Map<String, JsonNode> written() {
        Map<String, JsonNode> workflows = new LinkedHashMap<>();
        for (ExampleSystem system : ExampleSystem.ALL) {
            for (Workflow workflow : system.workflows()) {
                workflows.put(system.id() + "/" + workflow.fileName(), Yaml.read(WorkflowYaml.write(workflow)));
            }
        }
        return workflows;
    }

    @Test
    void everyWorkflowIsWritten() {
        assertThat(written.keySet())
                .containsAll(list(SYSTEMS)
                        .flatMap(system -> list(system.path("workflows")).map(workflow -> path(system, workflow)))
                        .toList());
    }

    @Test
    void nothingIsMetByAnEmptyWorkflow() {
        assertThat(list(SYSTEMS).flatMap(system -> list(system.path("workflows"))))
                .flatExtracting(wanted -> WorkflowRequirements.of(wanted, Yaml.read("{}")))
                .isNotEmpty()
                .noneMatch(Requirement::isMet);
    }

    @Test
    void nothingIsMetByARepositoryWithoutSettings() {
        assertThat(list(SYSTEMS))
                .flatExtracting(wanted -> SettingsRequirements.of(wanted, Repository.of("acme/empty")))
                .isNotEmpty()
                .noneMatch(Requirement::isMet);
    }

    @TestFactory
    Stream<DynamicContainer> workflowsHaveWhatIsRequired() {
        return list(SYSTEMS)
                .flatMap(system -> list(system.path("workflows"))
                        .filter(workflow -> written.containsKey(path(system, workflow)))
                        .map(workflow -> container(
                                path(system, workflow),
                                WorkflowRequirements.of(workflow, written.get(path(system, workflow))))));
    }

    @TestFactory
    Stream<DynamicContainer> systemsHaveWhatIsRequired() {
        return ExampleSystem.ALL.stream().map(system -> container(system.id(), ofSystem(system)));
    }

    private List<Requirement> ofSystem(ExampleSystem system) {
        JsonNode wanted = list(SYSTEMS)
                .filter(candidate -> candidate.path("id").asText().equals(system.id()))
                .findFirst()
                .orElseThrow();
        List<JsonNode> workflows = written.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(system.id() + "/"))
                .map(Map.Entry::getValue)
                .toList();
        String text = workflows.toString();
        List<Requirement> requirements = new ArrayList<>();
        list(wanted.path("environments"))
                .forEach(environment -> requirements.add(new Requirement(
                        "environment " + environment.path("name"), hasEnvironment(workflows, environment))));
        texts(wanted.path("secrets"))
                .forEach(secret -> requirements.add(
                        new Requirement("secret " + secret, text.contains("secrets." + secret + " "))));
        texts(wanted.path("variables"))
                .forEach(variable -> requirements.add(
                        new Requirement("variable " + variable, text.contains("vars." + variable + " "))));
        texts(wanted.path("artifacts"))
                .forEach(artifact -> requirements.add(
                        new Requirement("artifact " + artifact, text.contains("\"name\":\"" + artifact))));
        wanted.path("env")
                .properties()
                .forEach(variable -> requirements.add(new Requirement(
                        "env " + variable.getKey(),
                        text.contains("\"" + variable.getKey() + "\":" + variable.getValue()))));
        requirements.addAll(SettingsRequirements.of(wanted, system.repository()));
        return requirements;
    }

    private static boolean hasEnvironment(List<JsonNode> workflows, JsonNode wanted) {
        return workflows.stream()
                .flatMap(workflow -> list(workflow.path("jobs")).flatMap(jobs -> jobs.valueStream()))
                .anyMatch(job -> WorkflowRequirements.environmentOf(job)
                                .equals(wanted.path("name").asText())
                        && (!wanted.has("url")
                                || job.path("environment").path("url").equals(wanted.path("url"))));
    }

    private static String path(JsonNode system, JsonNode workflow) {
        return system.path("id").asText() + "/" + workflow.path("file").asText();
    }

    private static DynamicContainer container(String name, List<Requirement> requirements) {
        return DynamicContainer.dynamicContainer(
                name,
                requirements.stream()
                        .map(requirement -> DynamicTest.dynamicTest(
                                requirement.what(),
                                () -> assertThat(requirement.isMet())
                                        .as(requirement.what())
                                        .isTrue())));
    }
}
