package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionReferenceTest {

    private static final String COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";

    @Test
    void tellsItsParts() {
        ActionReference reference = ActionReference.parse("github/codeql-action/init@v3");

        assertThat(reference.uses()).isEqualTo("github/codeql-action/init@v3");
        assertThat(reference.name()).contains("github/codeql-action/init");
        assertThat(reference.ref()).contains("v3");
        assertThat(reference.version()).isEmpty();
        assertThat(reference).hasToString("github/codeql-action/init@v3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b@v1",
                "a/b/c/d@v1",
                "a/.github@main",
                "a/b@feature/x-1.0",
                "a/b@11bd71901bbe5b1630ceea73d27597364c9af683",
                "./",
                "./.github/actions/setup",
                "$/actions/setup",
                "docker://alpine:3.20",
                "docker://ghcr.io/a/b@sha256:abc"
            })
    void keepsItsText(String uses) {
        assertThat(ActionReference.parse(uses).uses()).isEqualTo(uses);
        assertThat(ActionReference.parse(uses)).hasToString(uses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"./setup", "$/setup", "docker://alpine"})
    void hasNeitherNameNorRefOutsideOfGit(String uses) {
        assertThat(ActionReference.parse(uses).name()).isEmpty();
        assertThat(ActionReference.parse(uses).ref()).isEmpty();
    }

    @Test
    void takesItsVersionFromAComment() {
        ActionReference reference = ActionReference.parse("actions/checkout@" + COMMIT + "  #  v4.2.2");

        assertThat(reference.uses()).isEqualTo("actions/checkout@" + COMMIT);
        assertThat(reference.version()).contains("v4.2.2");
        assertThat(reference)
                .hasToString("actions/checkout@" + COMMIT + " # v4.2.2")
                .isEqualTo(ActionReference.parse("actions/checkout@v4").at(COMMIT, "v4.2.2"));
    }

    @Test
    void isPinnedToACommit() {
        ActionReference pinned = ActionReference.parse("actions/cache/save@v4").at(COMMIT, "v4.1.0");

        assertThat(pinned.uses()).isEqualTo("actions/cache/save@" + COMMIT);
        assertThat(pinned.version()).contains("v4.1.0");
    }

    @Test
    void isTakenAtAnotherRef() {
        ActionReference pinned = ActionReference.parse("actions/checkout@" + COMMIT + " # v4.2.2");

        assertThat(pinned.at("v5")).isEqualTo(ActionReference.parse("actions/checkout@v5"));
    }

    @Test
    void differsByRefAndVersion() {
        ActionReference reference = ActionReference.parse("a/b@v1");

        assertThat(reference)
                .isEqualTo(ActionReference.parse("a/b@v1"))
                .hasSameHashCodeAs(ActionReference.parse("a/b@v1"))
                .isNotEqualTo(ActionReference.parse("a/b@v2"))
                .isNotEqualTo(ActionReference.parse("a/b@v1 # v1.0.0"))
                .isNotEqualTo("a/b@v1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actions/checkout      | names no ref: add @ and a tag, branch or commit, for example "actions/checkout@v1"
            a/b@v1@v2             | has more than one @: keep only the one before the ref
            checkout@v4           | names no owner: write owner/repository@ref, or ./path for one in this repository
            /checkout@v4          | names no owner: write owner/repository@ref, or ./path for one in this repository
            a/@v1                 | has an empty part: write owner/repository/path@ref
            a//b@v1               | has an empty part: write owner/repository/path@ref
            a/b/@v1               | has an empty part: write owner/repository/path@ref
            a/b//c@v1             | has an empty part: write owner/repository/path@ref
            a/b c@v1              | holds white space: remove it
            ./a b                 | holds white space: remove it
            docker://             | names no image: write docker://image:tag
            a/b/.github/workflows/x.yml@v1 | names a workflow file: call it by a job: Job.calling(id, reference)
            ./.github/workflows/x.yml      | names a workflow file: call it by a job: Job.calling(id, reference)
            $/.github/workflows/x.yaml     | names a workflow file: call it by a job: Job.calling(id, reference)
            """)
    void rejectsWhatIsNoReference(String uses, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionReference.parse(uses))
                .withMessage("action reference \"" + uses + "\" " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/v1", "v1/", "v1.", "a//b", "a..b", "a@{1}", ".v1", "a/.b", "v1.lock", "a.lock/b"})
    void rejectsARefThatGitDoesNotAllow(String ref) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionReference.parse("a/b@v1").at(ref))
                .withMessageStartingWith("action reference \"a/b@" + ref + "\" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "*", "[", "]", "\\", "~", "^", ":", " ", "\t", "\u007f", "\n"})
    void rejectsARefWithAForeignCharacter(String foreign) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionReference.parse("a/b@v" + foreign + "1"))
                .withMessage("action reference \"a/b@v" + foreign + "1\" has \"" + foreign
                        + "\" in its ref: name a tag, branch or commit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11bd719",
                "11BD71901BBE5B1630CEEA73D27597364C9AF683",
                "11bd71901bbe5b1630ceea73d27597364c9af68g",
                ""
            })
    void rejectsAPinThatIsNoWholeCommit(String commit) {
        ActionReference reference = ActionReference.parse("a/b@v1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.at(commit, "v1.0.0"))
                .withMessage(
                        "commit \"" + commit + "\" is not a full one: give all 40 hexadecimal digits, in lower case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "v1 beta"})
    void rejectsAVersionThatIsNoWord(String version) {
        ActionReference reference = ActionReference.parse("a/b@v1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.at(COMMIT, version))
                .withMessage("version \"" + version
                        + "\" is no single word: give the tag of the commit, for example \"v4.2.2\"");
    }

    @Test
    void rejectsAnotherRefForWhatHasNone() {
        ActionReference local = ActionReference.parse("./setup");
        String message =
                "action reference \"./setup\" has no ref: only owner/repository@ref can be taken at another one";

        assertThatIllegalArgumentException().isThrownBy(() -> local.at("v1")).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local.at(COMMIT, "v1"))
                .withMessage(message);
    }
}
