package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkflowReferenceTest {

    private static final String COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";
    private static final String REMOTE = "acme/shared/.github/workflows/deploy.yml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./.github/workflows/deploy.yml",
                "./.github/workflows/deploy.yaml",
                "$/.github/workflows/deploy.yml",
                "acme/shared/.github/workflows/deploy.yml@v1",
                "acme/.github/.github/workflows/deploy.yml@releases/2"
            })
    void keepsItsText(String uses) {
        assertThat(WorkflowReference.parse(uses).uses()).isEqualTo(uses);
        assertThat(WorkflowReference.parse(uses)).hasToString(uses);
    }

    @Test
    void tellsItsRef() {
        assertThat(WorkflowReference.parse(REMOTE + "@v1").ref()).contains("v1");
        assertThat(WorkflowReference.parse("./.github/workflows/deploy.yml").ref())
                .isEmpty();
    }

    @Test
    void takesItsVersionFromAComment() {
        WorkflowReference reference = WorkflowReference.parse(REMOTE + "@" + COMMIT + " # v1.2.0");

        assertThat(reference.uses()).isEqualTo(REMOTE + "@" + COMMIT);
        assertThat(reference.version()).contains("v1.2.0");
        assertThat(reference).hasToString(REMOTE + "@" + COMMIT + " # v1.2.0");
    }

    @Test
    void isPinnedToACommit() {
        assertThat(WorkflowReference.parse(REMOTE + "@v1").at(COMMIT, "v1.2.0"))
                .isEqualTo(WorkflowReference.parse(REMOTE + "@" + COMMIT + " # v1.2.0"));
    }

    @Test
    void differsByRefAndVersion() {
        WorkflowReference reference = WorkflowReference.parse(REMOTE + "@v1");

        assertThat(reference)
                .isEqualTo(WorkflowReference.parse(REMOTE + "@v1"))
                .hasSameHashCodeAs(WorkflowReference.parse(REMOTE + "@v1"))
                .isNotEqualTo(WorkflowReference.parse(REMOTE + "@v2"))
                .isNotEqualTo(WorkflowReference.parse(REMOTE + "@v1 # v1.0.0"))
                .isNotEqualTo(REMOTE + "@v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./deploy.yml",
                "./.github/workflows/deploy",
                "./.github/workflows/deploy.json",
                "./.github/workflows/.yml",
                "./.github/workflows/below/deploy.yml",
                "./.github/workflows/deploy.yml@v1",
                "$/deploy.yml",
                "acme/shared@v1",
                "acme/shared/workflows/deploy.yml@v1",
                "acme/shared/.github/workflows/below/deploy.yml@v1"
            })
    void rejectsWhatIsNoWorkflowFile(String uses) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowReference.parse(uses))
                .withMessage("workflow reference \"" + uses + "\" names no workflow file: write"
                        + " .github/workflows/name.yml, without a directory below it, and @ref only behind one of another"
                        + " repository");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acme/shared/.github/workflows/deploy.yml       | names no ref: add @ and a tag, branch or commit, for example "acme/shared/.github/workflows/deploy.yml@v1"
            acme/shared/.github/workflows/deploy.yml@v1@v2 | has more than one @: keep only the one before the ref
            deploy.yml@v1                                  | names no owner: write owner/repository@ref, or ./path for one in this repository
            acme/shared/.github/workflows/a b.yml@v1       | holds white space: remove it
            acme/shared/.github/workflows/deploy.yml@v 1   | has " " in its ref: name a tag, branch or commit
            """)
    void rejectsWhatIsNoReference(String uses, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowReference.parse(uses))
                .withMessage("workflow reference \"" + uses + "\" " + fault);
    }

    @Test
    void rejectsAPinForAWorkflowOfThisRepository() {
        WorkflowReference local = WorkflowReference.parse("./.github/workflows/deploy.yml");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> local.at(COMMIT, "v1"))
                .withMessage(
                        "workflow reference \"./.github/workflows/deploy.yml\" has no ref: only a workflow of another"
                                + " repository can be pinned");
    }

    @Test
    void rejectsAPinThatIsNoWholeCommit() {
        WorkflowReference reference = WorkflowReference.parse(REMOTE + "@v1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.at("11bd719", "v1"))
                .withMessage("commit \"11bd719\" is not a full one: give all 40 hexadecimal digits, in lower case");
    }

    @Test
    void meansAFileOfTheRepositoryThatHoldsIt() {
        WorkflowReference called = WorkflowReference.parse("acme/templates/.github/workflows/a.yml@v1 # v1.2.3");
        WorkflowReference path = WorkflowReference.parse("./.github/workflows/b.yml");
        WorkflowReference other = WorkflowReference.parse("acme/other/.github/workflows/c.yml@v2");

        assertThat(path.in(called)).isEqualTo(WorkflowReference.parse("acme/templates/.github/workflows/b.yml@v1"));
        assertThat(WorkflowReference.parse("$/.github/workflows/b.yml").in(called))
                .isEqualTo(WorkflowReference.parse("acme/templates/.github/workflows/b.yml@v1"));
        assertThat(path.in(path)).isEqualTo(path);
        assertThat(other.in(called)).isEqualTo(other);
    }
}
