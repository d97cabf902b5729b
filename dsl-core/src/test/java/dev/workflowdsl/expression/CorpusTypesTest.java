package dev.workflowdsl.expression;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The type checker on real files, almost all of which GitHub's parser finds without fault. Each report was looked at and is right. */
final class CorpusTypesTest {
    private static final String NO_SUCH_AXIS =
            "reads an axis, or a property of one, that no combination of the matrix has";
    private static final String NOT_THAT_VALUE =
            "compares an axis with a value that the matrix does not hold (any more)";
    private static final String NO_SUCH_STEP = "reads the outputs of a step that does not exist before this one";
    private static final String NO_SUCH_INPUT = "reads an input that the workflow does not declare";
    private static final String NO_SUCH_OUTPUT = "reads an output that the job does not declare";
    private static final String NO_SUCH_RESULT = "compares the result of a job with a word that is none";
    private static final String REFUSED = "GitHub's parser, with the checks of its editor, reports the file too";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("Azure__setup-kubectl/codeql.yml", NOT_THAT_VALUE),
            entry("actions__checkout/check-dist.yml", NO_SUCH_STEP),
            entry("actions__setup-java/e2e-versions.yml", NO_SUCH_AXIS),
            entry("actions__starter-workflows/code-scanning__zscaler-iac-scan.yml", REFUSED),
            entry("actions__starter-workflows/deployments__google-cloudrun-docker.yml", NO_SUCH_STEP),
            entry("actions__starter-workflows/deployments__google-cloudrun-source.yml", NO_SUCH_STEP),
            entry("apache__arrow/cuda_extra.yml", REFUSED),
            entry("apache__arrow/python.yml", NO_SUCH_AXIS),
            entry("apache__arrow/r_extra.yml", REFUSED),
            entry("astral-sh__uv/build-release-binaries.yml", NO_SUCH_AXIS),
            entry("astral-sh__uv/release-prepare.yml", NO_SUCH_INPUT),
            entry("curl__curl/windows.yml", NOT_THAT_VALUE),
            entry("denoland__setup-deno/test.yml", NOT_THAT_VALUE),
            entry("esphome__esphome/codeql.yml", NOT_THAT_VALUE),
            entry("huggingface__transformers/pr_build_doc_with_comment.yml", REFUSED),
            entry("huggingface__transformers/self-nightly-caller.yml", NO_SUCH_INPUT),
            entry("integrations__terraform-provider-github/acceptance-tests.yaml", NOT_THAT_VALUE),
            entry("kubernetes__minikube/functional_test.yml", NOT_THAT_VALUE),
            entry("numpy__numpy/macos.yml", NOT_THAT_VALUE),
            entry("numpy__numpy/wheels.yml", NOT_THAT_VALUE),
            entry(
                    "open-telemetry__opentelemetry-java-instrumentation/publish-smoke-test-servlet-images.yml",
                    NO_SUCH_AXIS),
            entry("open-telemetry__opentelemetry-java-instrumentation/reusable-test-latest-deps.yml", NO_SUCH_AXIS),
            entry("opentofu__opentofu/experimental-engine.yml", NOT_THAT_VALUE),
            entry("renovatebot__renovate/build.yml", NO_SUCH_RESULT),
            entry("scikit-learn__scikit-learn/unit-tests.yml", REFUSED),
            entry("scipy__scipy/codeql.yml", NOT_THAT_VALUE),
            entry("spring-projects__spring-boot/ci.yml", NO_SUCH_AXIS),
            entry("spring-projects__spring-boot/release.yml", NO_SUCH_INPUT),
            entry("tauri-apps__tauri/publish-cli-rs.yml", NOT_THAT_VALUE),
            entry("tauri-apps__tauri/udeps.yml", NO_SUCH_OUTPUT),
            entry("tj-actions__changed-files/test.yml", NO_SUCH_AXIS + ", and " + NO_SUCH_STEP),
            entry("typelevel__sbt-typelevel/ci.yml", NOT_THAT_VALUE),
            entry("woodruffw__gha-hazmat/template-injection.yml", REFUSED),
            entry("woodruffw__gha-hazmat/unsound-condition.yml", "compares the object github.event with a word"),
            entry("woodruffw__gha-hazmat/unsound-contains.yml", REFUSED));

    private static final Map<String, String> REASONS_IN_ACTIONS = Map.ofEntries(
            entry("EnricoMi__publish-unit-test-result-action/composite__action.yml", NO_SUCH_INPUT),
            entry("EnricoMi__publish-unit-test-result-action/docker__action.yml", NO_SUCH_INPUT),
            entry("EnricoMi__publish-unit-test-result-action/macos__action.yml", NO_SUCH_INPUT),
            entry("EnricoMi__publish-unit-test-result-action/windows__action.yml", NO_SUCH_INPUT),
            entry("EnricoMi__publish-unit-test-result-action/windows__bash__action.yml", NO_SUCH_INPUT),
            entry("pytorch__test-infra/.github__actions__setup-linux__action.yml", NO_SUCH_INPUT),
            entry("pytorch__test-infra/.github__actions__setup-windows__action.yml", NO_SUCH_INPUT),
            entry("slsa-framework__slsa-github-generator/.github__actions__compute-sha256__action.yml", NO_SUCH_STEP),
            entry(
                    "zizmorcore__zizmor/crates__zizmor__tests__integration__test-data__insecure-commands__action.yml",
                    "names a context that does not exist"),
            entry(
                    "zizmorcore__zizmor/crates__zizmor__tests__integration__test-data__template-injection__issue-883-repro__action.yml",
                    NO_SUCH_INPUT + ", and " + NO_SUCH_STEP),
            entry(
                    "zizmorcore__zizmor/crates__zizmor__tests__integration__test-data__use-trusted-publishing__demo-action__action.yml",
                    "names the secrets, which actions do not see"));

    @Test
    void reportsNothingButMistakesInWorkflows() throws IOException {
        Path directory = SharedMaterial.path("corpus", "workflows");

        assertThat(files(directory)).hasSizeGreaterThan(1400);
        assertThat(reports(directory, false).keySet()).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @Test
    void reportsNothingButMistakesInActions() throws IOException {
        Path directory = SharedMaterial.path("corpus", "actions");

        assertThat(files(directory)).hasSizeGreaterThan(200);
        assertThat(reports(directory, true).keySet()).containsExactlyInAnyOrderElementsOf(REASONS_IN_ACTIONS.keySet());
    }

    /** The findings by file. */
    private static Map<String, List<SiteChecks.Finding>> reports(Path directory, boolean actions) throws IOException {
        Map<String, List<SiteChecks.Finding>> reports = new TreeMap<>();
        for (Path file : files(directory)) {
            List<SiteChecks.Finding> findings = WorkflowSites.read(file, actions).stream()
                    .flatMap(site -> SiteChecks.check(site).stream())
                    .toList();
            if (!findings.isEmpty()) {
                reports.put(directory.relativize(file).toString().replace('\\', '/'), findings);
            }
        }
        return reports;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
