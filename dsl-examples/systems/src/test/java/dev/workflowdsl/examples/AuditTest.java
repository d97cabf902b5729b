package dev.workflowdsl.examples;

import static dev.workflowdsl.examples.Yaml.list;
import static dev.workflowdsl.examples.Yaml.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody would look for who wants to get in through a workflow, in its YAML and however it was made. */
final class AuditTest {

    /** Inputs of actions that are code. */
    private static final Map<String, String> SCRIPTS = Map.of("actions/github-script", "script");

    /** Inputs with which an action takes nothing from a cache, where leaving them out may. */
    private static final Map<String, String> CACHE_SWITCHES = Map.of(
            "astral-sh/setup-uv", "enable-cache",
            "docker/setup-buildx-action", "cache-binary",
            "docker/setup-qemu-action", "cache-image");

    private static final Pattern FILES_FOR_LATER_STEPS = Pattern.compile("GITHUB_(ENV|PATH)|::(set-env|add-path)");
    private static final Pattern NAMED_BY_OTHERS =
            Pattern.compile("(github\\.(actor|triggering_actor)|\\.login) *[!=]=");
    private static final Pattern CODE_OF_OTHERS = Pattern.compile("head_(sha|branch|ref)|pull_request\\.head|/merge");
    private static final Pattern IMAGE_OF_A_VERSION = Pattern.compile("[\\w./-]+:v?\\d[\\w.-]*(@sha256:[0-9a-f]{64})?");

    static Stream<Workflow> workflows() {
        return SecurityTest.workflows();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void putsNoExpressionIntoCode(Workflow workflow) {
        assertThat(steps(read(workflow)).flatMap(AuditTest::code)).noneMatch(code -> code.contains("${{"));
    }

    private static Stream<String> code(JsonNode step) {
        String input = SCRIPTS.getOrDefault(action(step), "");
        return Stream.of(step.path("run"), step.path("with").path(input))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void leavesNothingBehindThatChangesLaterSteps(Workflow workflow) {
        assertThat(steps(read(workflow)).flatMap(AuditTest::code))
                .noneMatch(code -> FILES_FOR_LATER_STEPS.matcher(code).find());
        assertThat(read(workflow).toString()).doesNotContain("ACTIONS_ALLOW_UNSECURE_COMMANDS");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void givesNoForkTheRightsOfTheRepository(Workflow workflow) {
        JsonNode yaml = read(workflow);
        assertThat(yaml.path("on").has("pull_request_target")).isFalse();
        if (yaml.path("on").has("workflow_run")) {
            assertThat(steps(yaml).filter(step -> action(step).equals("actions/checkout")))
                    .noneMatch(step ->
                            CODE_OF_OTHERS.matcher(text(step.path("with"))).find());
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void runsPullRequestsOnMachinesThatNobodyUsesAgain(Workflow workflow) {
        JsonNode yaml = read(workflow);
        if (yaml.path("on").has("pull_request")) {
            assertThat(jobs(yaml)).noneMatch(job -> text(job.path("runs-on")).contains("self-hosted"));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void trustsNobodyForAName(Workflow workflow) {
        JsonNode yaml = read(workflow);
        assertThat(Stream.concat(jobs(yaml), steps(yaml)).map(part -> text(part.path("if"))))
                .noneMatch(condition -> NAMED_BY_OTHERS.matcher(condition).find());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void handsOnNoSecretUnnamed(Workflow workflow) {
        JsonNode yaml = read(workflow);
        assertThat(jobs(yaml)).noneMatch(job -> job.path("secrets").asText().equals("inherit"));
        assertThat(yaml.toString())
                .doesNotContainIgnoringCase("toJSON(secrets)")
                .doesNotContain("secrets[");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void saysWhatEveryRightBeyondReadingTheCodeIsFor(Workflow workflow) {
        assertThat(workflow.jobs())
                .flatExtracting(job -> job.permissions().stream()
                        .flatMap(permissions -> permissions.granted().stream())
                        .toList())
                .allSatisfy(right -> assertThat(right.equals(Permission.CONTENTS.read())
                                || right.comment().isPresent())
                        .as(right.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void namesTheVersionOfEveryImage(Workflow workflow) {
        assertThat(jobs(read(workflow))
                        .flatMap(job -> Stream.concat(
                                Stream.of(job.path("container")),
                                job.path("services").valueStream()))
                        .map(container -> container.isTextual() ? container : container.path("image"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .allMatch(image -> IMAGE_OF_A_VERSION.matcher(image).matches());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void releasesNothingThatAnotherRunCouldHavePutIntoACache(Workflow workflow) {
        JsonNode yaml = read(workflow);
        if (isForReleases(yaml.path("on"))) {
            assertThat(steps(yaml)).noneMatch(AuditTest::usesACache);
        }
    }

    private static boolean isForReleases(JsonNode on) {
        JsonNode push = on.path("push");
        return on.has("release") || (push.has("tags") && !push.has("branches"));
    }

    private static boolean usesACache(JsonNode step) {
        JsonNode with = step.path("with");
        String action = action(step);
        String cacheSwitch = CACHE_SWITCHES.get(action);
        return action.startsWith("actions/cache")
                || (action.startsWith("actions/setup-") && with.has("cache"))
                || with.has("cache-from")
                || (cacheSwitch != null && !with.path(cacheSwitch).asText().equals("false"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{uses: actions/cache@1, with: {path: a, key: b}}', true",
        "'{uses: actions/setup-python@1, with: {cache: pip}}', true",
        "'{uses: actions/setup-python@1}', false",
        "'{uses: astral-sh/setup-uv@1}', true",
        "'{uses: astral-sh/setup-uv@1, with: {enable-cache: false}}', false",
        "'{uses: docker/build-push-action@1, with: {cache-from: type=gha}}', true",
        "'{run: make}', false"
    })
    void knowsACacheWhenItSeesOne(String step, boolean cache) {
        assertThat(usesACache(Yaml.read(step))).isEqualTo(cache);
    }

    @Test
    void findsCodeInScriptsAndInputs() {
        assertThat(code(Yaml.read("{run: make}"))).containsExactly("make");
        assertThat(code(Yaml.read("{uses: actions/github-script@1, with: {script: f()}}")))
                .containsExactly("f()");
        assertThat(code(Yaml.read("{uses: actions/checkout@1, with: {script: f()}}")))
                .isEmpty();
    }

    private static String action(JsonNode step) {
        return step.path("uses").asText().split("@", 2)[0];
    }

    private static JsonNode read(Workflow workflow) {
        return Yaml.read(WorkflowYaml.write(workflow));
    }

    private static Stream<JsonNode> jobs(JsonNode workflow) {
        return workflow.path("jobs").valueStream();
    }

    private static Stream<JsonNode> steps(JsonNode workflow) {
        return jobs(workflow).flatMap(job -> list(job.path("steps")));
    }
}
