package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.GithubScript;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues that tell the team of something that people must look at. */
final class Alerts {

    static final List<Label> DRIFT = List.of(
            Label.of("model-monitoring", "1d76db").description("Found by the monitoring of the model"),
            Label.of("alert", "d93f0b").description("Somebody must look at this"),
            Label.of("drift-detection", "fbca04").description("Predictions or features are not what they were"));
    static final List<Label> INCIDENT =
            List.of(Label.of("incident", "b60205").description("A deployment was rolled back"));

    /** One issue for each trouble: what happens again while it is open becomes a comment. */
    private static final String SCRIPT = """
            const { TITLE: title, BODY: body, LABELS: labels } = process.env;
            const { data: open } = await github.rest.issues.listForRepo({ ...context.repo, labels, state: 'open' });
            const known = open.find((issue) => issue.title === title);
            if (known) {
              await github.rest.issues.createComment({ ...context.repo, issue_number: known.number, body });
            } else {
              await github.rest.issues.create({ ...context.repo, title, body, labels: labels.split(',') });
            }
            """;

    private Alerts() {}

    static Label[] labels() {
        return Stream.of(DRIFT, INCIDENT).flatMap(List::stream).toArray(Label[]::new);
    }

    /** A step that opens an issue; its job needs the permission to write issues. */
    static ActionStep<GithubScript.Outputs> open(String title, List<Label> labels, String body) {
        String run = github().serverUrl() + "/" + github().repository() + "/actions/runs/" + github().runId();
        return Step.uses(GithubScript.action(SCRIPT))
                .name("Open an issue")
                .env("TITLE", title)
                .env("LABELS", labels.stream().map(Label::name).collect(Collectors.joining(",")))
                .env("BODY", body + "\n\nRun: " + run);
    }
}
