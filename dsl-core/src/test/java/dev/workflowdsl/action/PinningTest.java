package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PinningTest {

    private static final String COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";

    private static final ActionReference ACTION =
            ActionReference.parse("actions/checkout@" + COMMIT + " # v4.2.2").floating("v4");

    private static final WorkflowReference WORKFLOW =
            WorkflowReference.parse("a/b/.github/workflows/x.yml@" + COMMIT + " # v2.1.0");

    @Test
    void writesTheCommitWithItsVersion() {
        assertThat(ACTION.pinned(Pinning.COMMIT)).hasToString("actions/checkout@" + COMMIT + " # v4.2.2");
        assertThat(WORKFLOW.pinned(Pinning.COMMIT)).isEqualTo(WORKFLOW);
    }

    @Test
    void writesTheTagOfTheVersion() {
        assertThat(ACTION.pinned(Pinning.TAG)).hasToString("actions/checkout@v4.2.2");
        assertThat(WORKFLOW.pinned(Pinning.TAG)).hasToString("a/b/.github/workflows/x.yml@v2.1.0");
    }

    @Test
    void writesTheFloatingRefOrTheTagWhereThereIsNone() {
        assertThat(ACTION.pinned(Pinning.MAJOR)).hasToString("actions/checkout@v4");
        assertThat(WORKFLOW.floating("v2").pinned(Pinning.MAJOR)).hasToString("a/b/.github/workflows/x.yml@v2");
        assertThat(WORKFLOW.pinned(Pinning.MAJOR)).hasToString("a/b/.github/workflows/x.yml@v2.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actions/checkout@" + COMMIT,
                "actions/checkout@v4",
                "actions/checkout@v4 # v4.2.2",
                "actions/checkout@" + COMMIT + " # ratchet:actions/checkout@v4",
                "actions/checkout@" + COMMIT + " # actions@v4",
                "./.github/actions/setup",
                "docker://alpine:3.20"
            })
    void keepsWhatIsNoCommitOfAKnownVersion(String uses) {
        for (Pinning pinning : Pinning.values()) {
            assertThat(ActionReference.parse(uses).pinned(pinning)).isEqualTo(ActionReference.parse(uses));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAWorkflowOfTheSameRepository(Pinning pinning) {
        WorkflowReference reference = WorkflowReference.parse("./.github/workflows/x.yml");

        assertThat(reference.pinned(pinning)).isEqualTo(reference);
    }

    @Test
    void theFloatingRefIsKnownOfTheReferenceButNoPartOfIt() {
        assertThat(ACTION.floatingRef()).contains("v4");
        assertThat(ACTION)
                .isEqualTo(ActionReference.parse(ACTION.toString()))
                .hasToString("actions/checkout@" + COMMIT + " # v4.2.2");
        assertThat(ACTION.at("v5").floatingRef()).isEmpty();
        assertThat(ACTION.at(COMMIT, "v4.3.0").floatingRef()).isEmpty();
    }

    @Test
    void goesToAnotherRefOfAWorkflow() {
        assertThat(WORKFLOW.at("main")).hasToString("a/b/.github/workflows/x.yml@main");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkflowReference.parse("./.github/workflows/x.yml").at("v1"))
                .withMessage("workflow reference \"./.github/workflows/x.yml\" has no ref:"
                        + " only a workflow of another repository can be pinned");
    }

    @Test
    void refusesAFloatingRefThatGitDoesNotAllow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACTION.floating("v 4"))
                .withMessage("action reference \"actions/checkout@v 4\" has \" \" in its ref:"
                        + " name a tag, branch or commit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionReference.parse("./x").floating("v4"))
                .withMessage(
                        "action reference \"./x\" has no ref: only owner/repository@ref can be taken at another one");
    }
}
