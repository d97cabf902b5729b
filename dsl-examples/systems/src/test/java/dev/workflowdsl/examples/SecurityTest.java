package dev.workflowdsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an auditor would ask of every workflow. */
final class SecurityTest {

    static Stream<Workflow> workflows() {
        return ExampleSystem.ALL.stream().flatMap(system -> system.workflows().stream());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void pinsEveryActionToTheCommitOfAVersion(Workflow workflow) {
        assertThat(references(workflow)).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.ref().orElse("")).as(reference.uses()).matches("[0-9a-f]{40}");
            assertThat(reference.version().orElse("")).as(reference.uses()).startsWith("v");
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void letsTheTokenReadTheCodeAndNothingElse(Workflow workflow) {
        assertThat(workflow.permissions().orElseThrow().granted()).containsExactly(Permission.CONTENTS.read());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void givesEveryJobATimeout(Workflow workflow) {
        assertThat(jobs(workflow))
                .allSatisfy(job -> assertThat(job.timeoutMinutes()).as(job.id()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void checksOutWithoutLeavingTheToken(Workflow workflow) {
        assertThat(steps(workflow))
                .flatExtracting(step -> step.call().stream().toList())
                .filteredOn(call -> call.reference().uses().startsWith("actions/checkout@"))
                .allSatisfy(call -> assertThat(call.inputs().entries().get("persist-credentials"))
                        .contains(new Value.Bool(false)));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void putsNoTextFromOutsideIntoScripts(Workflow workflow) {
        assertThat(steps(workflow))
                .flatExtracting(step -> step.run().stream().toList())
                .isNotEmpty()
                .allMatch(Template::isLiteral);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void handsSecretsToSingleStepsAndCallsOnly(Workflow workflow) {
        assertThat(secretsOf(workflow))
                .allMatch(place -> place.matches("/jobs/[\\w-]+/(steps/\\d+/(env|with)|secrets)/[\\w-]+"));
    }

    @Test
    void findsTheSecretsThatItLooksAt() {
        assertThat(workflows()).flatExtracting(SecurityTest::secretsOf).hasSizeGreaterThan(50);
    }

    private static List<String> secretsOf(Workflow workflow) {
        List<String> places = new ArrayList<>();
        collectSecrets("", Yaml.read(WorkflowYaml.write(workflow)), places);
        return places;
    }

    private static void collectSecrets(String place, JsonNode node, List<String> found) {
        if (node.isTextual() && node.asText().contains("secrets.")) {
            found.add(place);
        }
        node.properties().forEach(entry -> collectSecrets(place + "/" + entry.getKey(), entry.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectSecrets(place + "/" + i, node.get(i), found);
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void deploysOnceAtATimeAndNeverCancelsADeployment(Workflow workflow) {
        assertThat(jobs(workflow))
                .filteredOn(job -> job.environment()
                        .filter(environment -> !environment.deployment().equals(Optional.of(new Value.Bool(false))))
                        .isPresent())
                .allSatisfy(job -> {
                    Concurrency concurrency = job.concurrency().orElseThrow();
                    assertThat(concurrency.group())
                            .hasToString(
                                    "deploy-" + job.environment().orElseThrow().name());
                    assertThat(concurrency.cancelsInProgress()).contains(new Value.Bool(false));
                });
    }

    private static Stream<ActionReference> references(Workflow workflow) {
        return steps(workflow).flatMap(step -> step.call().stream()).map(call -> call.reference());
    }

    static Stream<ExecutableStep<?>> steps(Workflow workflow) {
        return jobs(workflow)
                .flatMap(job -> job.steps().stream())
                .flatMap(step -> step.flattened().stream())
                .filter(step -> step instanceof ExecutableStep<?>)
                .map(step -> (ExecutableStep<?>) step);
    }

    static Stream<Job> jobs(Workflow workflow) {
        return workflow.jobs().stream().filter(SecurityTest::hasSteps).map(job -> (Job) job);
    }

    private static boolean hasSteps(AnyJob job) {
        return job instanceof Job;
    }
}
