package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Reads all workflows and actions of the corpus that GitHub's parser takes. No file misses. */
final class CorpusReadTest {

    @Test
    void takesTheWorkflowsThatGitHubTakes() {
        List<Finding> errors = new ArrayList<>();
        for (CorpusFile file : workflows()) {
            errors.addAll(errors(WorkflowYaml.read(file.path())));
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void takesTheActionsThatGitHubTakes() {
        List<Finding> errors = new ArrayList<>();
        for (CorpusFile file : actions()) {
            errors.addAll(errors(ActionYaml.read(file.path())));
        }

        assertThat(errors).isEmpty();
    }

    private static List<Finding> errors(ReadFile<?> file) {
        return file.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void readsWorkflowsAgainFromWhatIsWritten() {
        assertThat(workflows()).hasSizeGreaterThan(1300);
        assertThat(failing(workflows(), CorpusReadTest::isWorkflowReadAgain)).isEmpty();
    }

    private static boolean isWorkflowReadAgain(CorpusFile file) {
        Workflow workflow = workflow(file);
        ReadWorkflow again = WorkflowYaml.read(file.fileName(), WorkflowYaml.write(workflow));
        return again.value().equals(Optional.of(workflow));
    }

    @Test
    void readsActionsAgainFromWhatIsWritten() {
        assertThat(actions()).hasSizeGreaterThan(200);
        assertThat(failing(actions(), CorpusReadTest::isActionReadAgain)).isEmpty();
    }

    private static boolean isActionReadAgain(CorpusFile file) {
        ActionMetadata action = action(file);
        ReadAction again = ActionYaml.read(file.name(), ActionYaml.write(action));
        return again.value().equals(Optional.of(action));
    }

    @Test
    void writesTheDataOfWorkflowsAsItWas() {
        assertThat(failing(
                        workflows(),
                        file -> Normalised.workflow(PlainYaml.of(WorkflowYaml.write(workflow(file))))
                                .equals(Normalised.workflow(PlainYaml.of(file.text())))))
                .isEmpty();
    }

    @Test
    void writesTheDataOfActionsAsItWas() {
        assertThat(failing(
                        actions(),
                        file -> Normalised.action(PlainYaml.of(ActionYaml.write(action(file))))
                                .equals(Normalised.action(PlainYaml.of(file.text())))))
                .isEmpty();
    }

    private static List<CorpusFile> failing(List<CorpusFile> files, Predicate<CorpusFile> law) {
        return files.stream().filter(law.negate()).toList();
    }

    private static Workflow workflow(CorpusFile file) {
        return WorkflowYaml.read(file.path()).value().orElseThrow();
    }

    private static ActionMetadata action(CorpusFile file) {
        return ActionYaml.read(file.name(), file.text()).value().orElseThrow();
    }

    private static List<CorpusFile> workflows() {
        return accepted("workflow");
    }

    private static List<CorpusFile> actions() {
        return accepted("action");
    }

    private static List<CorpusFile> accepted(String kind) {
        return CorpusFile.all(kind).stream().filter(CorpusFile::valid).toList();
    }
}
