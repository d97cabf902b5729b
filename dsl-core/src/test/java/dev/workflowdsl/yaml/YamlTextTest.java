package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class YamlTextTest {

    private final YamlText yaml = new YamlText();

    @Test
    void writesAWorkflow() {
        yaml.comment("Written by CiWorkflow.\nDo not edit.");
        yaml.blankLine();
        yaml.openMapping();
        entry("name", "CI");
        yaml.key("on");
        yaml.openMapping();
        yaml.key("push");
        yaml.openMapping();
        yaml.key("branches");
        yaml.openFlowSequence();
        yaml.string("main");
        yaml.string("release/**");
        yaml.closeFlowSequence();
        yaml.closeMapping();
        yaml.key("workflow_dispatch");
        yaml.openMapping();
        yaml.closeMapping();
        yaml.closeMapping();
        yaml.blankLine();
        yaml.key("jobs");
        yaml.openMapping();
        yaml.comment("Everything in one job.");
        yaml.key("build");
        yaml.openMapping();
        entry("runs-on", "${{ matrix.os }}");
        yaml.key("timeout-minutes");
        yaml.number(30);
        yaml.key("continue-on-error");
        yaml.bool(false);
        yaml.key("steps");
        yaml.openSequence();
        yaml.comment("With the whole history.");
        yaml.openMapping();
        entry("uses", "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3");
        yaml.lineComment("v4.2.2");
        yaml.key("with");
        yaml.openMapping();
        entry("fetch-depth", "0");
        yaml.closeMapping();
        yaml.closeMapping();
        yaml.openMapping();
        entry("run", "set -e\nmake\n");
        yaml.closeMapping();
        yaml.closeSequence();
        yaml.closeMapping();
        yaml.closeMapping();
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("""
                        # Written by CiWorkflow.
                        # Do not edit.

                        name: CI
                        on:
                          push:
                            branches: [main, release/**]
                          workflow_dispatch: {}

                        jobs:
                          # Everything in one job.
                          build:
                            runs-on: ${{ matrix.os }}
                            timeout-minutes: 30
                            continue-on-error: false
                            steps:
                              # With the whole history.
                              - uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v4.2.2
                                with:
                                  fetch-depth: '0'
                              - run: |
                                  set -e
                                  make
                        """);
    }

    @Test
    void nestsSequencesOnOneLine() {
        yaml.openSequence();
        yaml.openSequence();
        yaml.openSequence();
        yaml.string("a\nb");
        yaml.string("c");
        yaml.closeSequence();
        yaml.openMapping();
        entry("d", "e");
        entry("f", "g");
        yaml.closeMapping();
        yaml.closeSequence();
        yaml.nullValue();
        yaml.closeSequence();
        assertThat(yaml.text()).isEqualTo("""
                        - - - |-
                              a
                              b
                            - c
                          - d: e
                            f: g
                        - null
                        """);
    }

    @Test
    void writesNothingForNullBehindAKey() {
        yaml.openMapping();
        yaml.key("push");
        yaml.nullValue();
        yaml.comment("Asked for by hand.");
        yaml.key("workflow_dispatch");
        yaml.nullValue();
        yaml.lineComment("no inputs");
        yaml.key("others");
        yaml.openSequence();
        yaml.openMapping();
        yaml.key("a");
        yaml.nullValue();
        yaml.key("b".repeat(1001));
        yaml.nullValue();
        yaml.closeMapping();
        yaml.nullValue();
        yaml.closeSequence();
        yaml.key("flow");
        yaml.openFlowSequence();
        yaml.nullValue();
        yaml.nullValue();
        yaml.closeFlowSequence();
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("""
                        push:
                        # Asked for by hand.
                        workflow_dispatch: # no inputs
                        others:
                          - a:
                            ? %s
                            :
                          - null
                        flow: [null, null]
                        """.formatted("b".repeat(1001)));
    }

    @Test
    void quotesOnDemand() {
        yaml.openMapping();
        yaml.key("cron");
        yaml.quoted("0 6 * * *");
        yaml.lineComment("each day");
        yaml.key("it's");
        yaml.quoted("it's");
        yaml.key("two");
        yaml.quoted("a\nb");
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("""
                        cron: '0 6 * * *' # each day
                        it's: 'it''s'
                        two: "a\\nb"
                        """);
    }

    @Test
    void writesNullAsTheRoot() {
        yaml.nullValue();
        assertThat(yaml.text()).isEqualTo("null\n");
    }

    @Test
    void writesEmptyCollectionsInFlowStyle() {
        yaml.openSequence();
        yaml.openMapping();
        yaml.closeMapping();
        yaml.openSequence();
        yaml.openSequence();
        yaml.closeSequence();
        yaml.closeSequence();
        yaml.openFlowSequence();
        yaml.closeFlowSequence();
        yaml.openMapping();
        yaml.key("a");
        yaml.openSequence();
        yaml.closeSequence();
        yaml.lineComment("none");
        yaml.key("b");
        yaml.openMapping();
        yaml.comment("nothing yet");
        yaml.closeMapping();
        yaml.closeMapping();
        yaml.closeSequence();
        assertThat(yaml.text()).isEqualTo("""
                        - {}
                        - - []
                        - []
                        - a: [] # none
                          b:
                            # nothing yet
                            {}
                        """);
    }

    @Test
    void writesAScalarAsRoot() {
        yaml.string("on");
        assertThat(yaml.text()).isEqualTo("'on'\n");
    }

    @Test
    void writesNothingAsNothing() {
        assertThat(yaml.text()).isEmpty();
    }

    @Test
    void quotesTheKeyOnBelowTheRoot() {
        yaml.openMapping();
        yaml.key("on");
        yaml.openMapping();
        entry("on", "on");
        yaml.closeMapping();
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("on:\n  'on': 'on'\n");
    }

    @Test
    void keepsKeysOnOneLine() {
        yaml.openMapping();
        entry("a\nb", "c");
        entry("1", "d");
        entry("e: f", "g");
        entry("", "h");
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("""
                        "a\\nb": c
                        '1': d
                        'e: f': g
                        '': h
                        """);
    }

    @Test
    void writesKeysTooLongForReadersInTheExplicitForm() {
        String longest = "k".repeat(1000);
        String tooLong = "k".repeat(1001);
        yaml.openSequence();
        yaml.openMapping();
        entry(longest, "a");
        entry(tooLong, "b");
        yaml.key(tooLong + "\n");
        yaml.openMapping();
        entry("c", "d");
        yaml.closeMapping();
        yaml.closeMapping();
        yaml.closeSequence();
        assertThat(yaml.text())
                .isEqualTo("- " + longest + ": a\n"
                        + "  ? " + tooLong + "\n  : b\n"
                        + "  ? \"" + tooLong + "\\n\"\n  :\n    c: d\n");
    }

    @Test
    void leavesOneLineFreeHoweverOftenAsked() {
        yaml.blankLine();
        yaml.openMapping();
        yaml.blankLine();
        entry("a", "b");
        yaml.blankLine();
        yaml.blankLine();
        yaml.comment("c");
        yaml.blankLine();
        entry("d", "e");
        yaml.blankLine();
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("a: b\n\n# c\n\nd: e\n");
    }

    @Test
    void leavesNoLineFreeThatWouldBecomeText() {
        yaml.openMapping();
        entry("a", "b\n\n");
        yaml.lineComment("keeps two line ends");
        yaml.blankLine();
        entry("c", "d\n");
        yaml.blankLine();
        entry("e", "f");
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("a: |+ # keeps two line ends\n  b\n\nc: |\n  d\n\ne: f\n");
    }

    @Test
    void writesEveryLineOfACommentAsAComment() {
        yaml.openMapping();
        yaml.comment("");
        yaml.comment("1\n2\r\n3\r4\u00855\u20286\u20297\n\n8\n");
        yaml.comment("\t\u0000\u001B[31m\u007F\uFEFF\uD83D\uDE00\uD83D é");
        entry("a", "b");
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("""
                        #
                        # 1
                        # 2
                        # 3
                        # 4
                        # 5
                        # 6
                        # 7
                        #
                        # 8
                        # \t\\x00\\x1B[31m\\x7F\\uFEFF\uD83D\uDE00\\uD83D é
                        a: b
                        """);
    }

    @Test
    void keepsALineCommentOnItsLine() {
        yaml.openMapping();
        entry("a", "b");
        yaml.lineComment("c\nd: e\u2028\u0007");
        entry("f", "g\n");
        yaml.lineComment("h");
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("a: b # c d: e \\x07\nf: | # h\n  g\n");
    }

    @Test
    void showsTheTextSoFar() {
        yaml.openMapping();
        yaml.key("a");
        assertThat(yaml).hasToString("a:");
        yaml.bool(true);
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("a: true\n");
        assertThat(yaml).hasToString("a: true\n");
        assertThat(yaml.text()).isEqualTo("a: true\n");
    }

    @Test
    void writesTwoDocumentsAtATime() {
        YamlText inner = new YamlText();
        yaml.openMapping();
        inner.openSequence();
        entry("a", "b");
        inner.string("c");
        yaml.closeMapping();
        inner.closeSequence();
        assertThat(yaml.text()).isEqualTo("a: b\n");
        assertThat(inner.text()).isEqualTo("- c\n");
    }

    @Test
    void growsWithTheDocument() {
        String line = "x".repeat(999) + "\n";
        int depth = 40;
        for (int i = 0; i < depth; i++) {
            yaml.openMapping();
            yaml.key("k");
        }
        yaml.string(line.repeat(500));
        for (int i = 0; i < depth; i++) {
            yaml.closeMapping();
        }
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            expected.append(" ".repeat(2 * i)).append(i < depth - 1 ? "k:\n" : "k: |\n");
        }
        expected.append((" ".repeat(2 * depth) + line).repeat(500));
        assertThat(yaml.text()).isEqualTo(expected.toString());
    }

    @Test
    void refusesAValueWithoutKey() {
        yaml.openMapping();
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.string("a"))
                .withMessage("a value in a mapping follows its key");
        assertThatIllegalStateException()
                .isThrownBy(yaml::openSequence)
                .withMessage("a value in a mapping follows its key");
    }

    @Test
    void refusesAKeyWhereNoneCanStand() {
        assertThatIllegalStateException().isThrownBy(() -> yaml.key("a")).withMessage("no key can stand here: \"a\"");
        yaml.openMapping();
        yaml.key("b");
        assertThatIllegalStateException().isThrownBy(() -> yaml.key("c")).withMessage("no key can stand here: \"c\"");
        yaml.openSequence();
        assertThatIllegalStateException().isThrownBy(() -> yaml.key("d")).withMessage("no key can stand here: \"d\"");
    }

    @Test
    void refusesToCloseWhatIsNotOpen() {
        assertThatIllegalStateException()
                .isThrownBy(yaml::closeMapping)
                .withMessage("the innermost open level is another one");
        yaml.openMapping();
        assertThatIllegalStateException()
                .isThrownBy(yaml::closeSequence)
                .withMessage("the innermost open level is another one");
        assertThatIllegalStateException()
                .isThrownBy(yaml::closeFlowSequence)
                .withMessage("the innermost open level is another one");
        yaml.key("a");
        assertThatIllegalStateException()
                .isThrownBy(yaml::closeMapping)
                .withMessage("a key without value cannot be closed");
    }

    @Test
    void refusesToFinishAnOpenDocument() {
        yaml.openMapping();
        assertThatIllegalStateException()
                .isThrownBy(yaml::text)
                .withMessage("the document is not closed, open levels: 1");
    }

    @Test
    void refusesASecondRoot() {
        yaml.openMapping();
        yaml.closeMapping();
        assertThatIllegalStateException().isThrownBy(yaml::openMapping).withMessage("no value can stand here");
        assertThatIllegalStateException().isThrownBy(yaml::nullValue).withMessage("no value can stand here");
    }

    @Test
    void refusesCollectionsAndCommentsInFlowSequences() {
        yaml.openFlowSequence();
        assertThatIllegalStateException().isThrownBy(yaml::openMapping).withMessage("no value can stand here");
        assertThatIllegalStateException().isThrownBy(yaml::openFlowSequence).withMessage("no value can stand here");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.comment("a"))
                .withMessage("a comment stands above a key or an item");
        yaml.string("b");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.lineComment("a"))
                .withMessage("a line comment follows a scalar or a flow sequence");
    }

    @Test
    void refusesCommentsBetweenKeyAndValue() {
        yaml.openMapping();
        yaml.key("a");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.comment("b"))
                .withMessage("a comment stands above a key or an item");
        assertThatIllegalStateException()
                .isThrownBy(yaml::blankLine)
                .withMessage("a blank line stands above a key or an item");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.lineComment("b"))
                .withMessage("a line comment follows a scalar or a flow sequence");
    }

    @Test
    void refusesASecondLineComment() {
        yaml.openMapping();
        entry("a", "b");
        yaml.lineComment("c");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.lineComment("d"))
                .withMessage("a line comment follows a scalar or a flow sequence");
    }

    @Test
    void refusesMoreOnceFinished() {
        yaml.openMapping();
        yaml.closeMapping();
        assertThat(yaml.text()).isEqualTo("{}\n");
        assertThatIllegalStateException().isThrownBy(yaml::openMapping).withMessage("no value can stand here");
        assertThatIllegalStateException().isThrownBy(() -> yaml.string("a")).withMessage("no value can stand here");
        assertThatIllegalStateException()
                .isThrownBy(() -> yaml.comment("a"))
                .withMessage("a comment stands above a key or an item");
    }

    private void entry(String key, String value) {
        yaml.key(key);
        yaml.string(value);
    }
}
