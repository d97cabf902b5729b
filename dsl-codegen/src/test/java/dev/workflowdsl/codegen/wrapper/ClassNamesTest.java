package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassNamesTest {

    private static ActionDescriptor descriptor(String lines) {
        return DescriptorYaml.read(lines + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "actions/checkout, Checkout",
        "actions/cache/restore, CacheRestore",
        "actions/github-script, GithubScript",
        "actions/first-interaction, FirstInteraction",
        "docker/build-push-action, BuildPush",
        "docker/bake-action/subaction/matrix, BakeSubactionMatrix",
        "8398a7/action-slack, Slack",
        "slackapi/slack-github-action, Slack",
        "benchmark-action/github-action-benchmark, Benchmark",
        "pypa/gh-action-pypi-publish, PypiPublish",
        "crazy-max/ghaction-import-gpg, ImportGpg",
        "peaceiris/actions-gh-pages, GhPages",
        "cypress-io/github-action, CypressIo",
        "pre-commit/action, PreCommit",
        "snyk/actions, Snyk",
        "snyk/actions/python, Python",
        "gradle/actions/setup-gradle, SetupGradle",
        "google/osv-scanner-action/osv-scanner-action, OsvScanner",
        "google/osv-scanner-action/osv-reporter-action, OsvScannerOsvReporter",
        "irongut/CodeCoverageSummary, CodeCoverageSummary",
        "azure/k8s-deploy, K8sDeploy",
        "acme/7zip, _7zip",
        "acme/string, StringAction",
        "acme/input-value, InputValueAction",
        "./.github/actions/setup-tools, SetupTools",
        "./tools/deploy-action, Deploy",
        "./.github/actions/action, Action",
        "./, DoIt"
    })
    void areMadeOfTheWordsThatSaySomething(String action, String name) {
        assertThat(ClassNames.of(descriptor("action: " + action + "\nruntime: composite"), "Do it"))
                .first()
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "acme/pipelines/.github/workflows/deploy_it.yml, DeployIt",
        "./.github/workflows/build.yaml, Build",
        "acme/x/.github/workflows/expression.yml, ExpressionWorkflow"
    })
    void ofWorkflowsAreMadeOfTheFile(String action, String name) {
        assertThat(ClassNames.of(descriptor("action: " + action + "\nkind: workflow"), ""))
                .containsExactly(name);
    }

    @Test
    void canBeChosen() {
        assertThat(ClassNames.of(descriptor("action: acme/x\nclass: Better\nruntime: node24"), ""))
                .containsExactly("Better");
    }

    @Test
    void ofOwnActionsGoOnWithTheDirectoriesAbove() {
        assertThat(ClassNames.of(descriptor("action: ./.github/actions/web/setup-action\nruntime: composite"), ""))
                .containsExactly("Setup", "WebSetup", "ActionsWebSetup", "GithubActionsWebSetup");
    }

    @Test
    void refuseWhatHasNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassNames.of(descriptor("action: ./\nruntime: composite"), "…"))
                .withMessage(
                        "action \"./\" has no word to name its class after: give the class a name in its descriptor");
    }
}
