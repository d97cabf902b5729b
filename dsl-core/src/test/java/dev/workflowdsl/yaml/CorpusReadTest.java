package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads all workflows of the corpus. */
final class CorpusReadTest {

    @Test
    void takesWhatGitHubTakes() {
        List<Finding> errors = new ArrayList<>();
        for (CorpusFile file : accepted()) {
            WorkflowYaml.read(file.path()).report().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(errors::add);
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void whatItReadsIsReadAgainFromWhatIsWritten() {
        assertThat(accepted()).hasSizeGreaterThan(1300);
        assertThat(accepted().stream().filter(file -> !isReadAgain(file))).isEmpty();
    }

    private static boolean isReadAgain(CorpusFile file) {
        Workflow workflow = workflow(file);
        return WorkflowYaml.read(file.fileName(), WorkflowYaml.write(workflow))
                .value()
                .equals(Optional.of(workflow));
    }

    @Test
    void whatIsWrittenHoldsTheSameData() {
        assertThat(accepted().stream().filter(file -> !holdsTheSame(file, WorkflowYaml.write(workflow(file)))))
                .isEmpty();
    }

    private static boolean holdsTheSame(CorpusFile file, String written) {
        return Normalised.workflow(PlainYaml.of(written)).equals(Normalised.workflow(PlainYaml.of(file.text())));
    }

    private static Workflow workflow(CorpusFile file) {
        return WorkflowYaml.read(file.path()).value().orElseThrow();
    }

    private static List<CorpusFile> accepted() {
        return CorpusFile.all("workflow").stream().filter(CorpusFile::valid).toList();
    }
}
