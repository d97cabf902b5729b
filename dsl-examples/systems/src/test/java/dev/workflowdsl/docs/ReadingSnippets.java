package dev.workflowdsl.docs;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.ActionYaml;
import dev.workflowdsl.yaml.ReadLimits;
import dev.workflowdsl.yaml.ReadWorkflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.nio.file.Path;
import java.util.Optional;

/** Snippets about reading. */
final class ReadingSnippets {

    static final String BROKEN = """
            name: Release
            on:
              push:
                tags: v*
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout
                  - run: make
                    timeout: 10
              publish:
                needs: biuld
                runs-on: ubuntu-latest
                steps:
                  - run: make publish
                    env:
                      TOKEN: ${{ secret.TOKEN }}
            """;

    private ReadingSnippets() {}

    static Optional<Workflow> read(Path repository) {
        // tag::read
        ReadWorkflow ci = WorkflowYaml.read(repository.resolve(".github/workflows/ci.yml"));

        Optional<Workflow> workflow = ci.value();
        Report wrong = ci.check(Checks.standard());
        // end::read
        return wrong.isEmpty() ? workflow : Optional.empty();
    }

    static Report broken(String text) {
        // tag::read-broken
        Report report = WorkflowYaml.read("release.yml", text).check(Checks.standard());
        // end::read-broken
        return report;
    }

    static ReadWorkflow limited(Path file) {
        // tag::read-limits
        ReadLimits small = ReadLimits.standard().withBytes(64 * 1024).withFindings(20);
        ReadWorkflow workflow = WorkflowYaml.read(file, small);
        // end::read-limits
        return workflow;
    }

    static Optional<ActionMetadata> action(Path repository) {
        // tag::read-action
        Optional<ActionMetadata> setup = ActionYaml.read(repository.resolve(".github/actions/setup/action.yml"))
                .value();
        // end::read-action
        return setup;
    }
}
