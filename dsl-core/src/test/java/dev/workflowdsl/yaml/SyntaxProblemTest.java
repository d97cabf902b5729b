package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no YAML, or other YAML than its author thinks, is told in the terms of its author. */
final class SyntaxProblemTest {

    private static final String STEP = """
            on: push
            jobs:
              a:
                runs-on: ubuntu-latest
                steps:
                  - run: make
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!cancelled() && x",
                "!cancelled()",
                "!contains(github.ref, 'x')",
                "!failure() || github.ref == 'x'",
                "!github.event.forced"
            })
    void tellsHowToWriteAConditionThatBeginsWithNot(String condition) {
        Finding finding = found(STEP + "        if: " + condition + "\n");

        assertThat(finding.location()).map(Object::toString).contains("ci.yml:7:13");
        assertThat(finding.message()).contains("begins with \"!\", which begins a tag in YAML");
        assertThat(finding.hint()).isEqualTo("put the value in quotes, or an expression in ${{ }}");
    }

    @Test
    void readsOnBehindAConditionThatBeginsWithNot() {
        ReadWorkflow read = WorkflowYaml.read(
                "ci.yml",
                STEP.replace("steps:", "timeout-minutes: 0\n    steps:")
                        + "        if: !cancelled()\n        env: {A: [b]}\n");

        assertThat(read.report().findings())
                .map(finding -> finding.location().orElseThrow().toString())
                .containsExactly("ci.yml:5:22", "ci.yml:8:13", "ci.yml:9:18");
        assertThat(read.value().orElseThrow()).asString().contains("!cancelled()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "*.md   | the value \"*.md\" begins with \"*\", which begins an alias in YAML",
                "**/x # y | the value \"**/x\" begins with \"*\", which begins an alias in YAML",
                "&& x | the value \"&& x\" begins with \"&\", which begins an anchor in YAML",
                "@x | the value \"@x\" begins with \"@\", with which YAML lets no value begin",
                "`x` | the value \"`x`\" begins with \"`\", with which YAML lets no value begin",
                "%x | the value \"%x\" begins with \"%\", with which YAML lets no value begin",
                "[WIP] x | the value \"[WIP] x\" begins with \"[\", which begins a list in YAML, and there is more behind its end",
                "{a} x | the value \"{a} x\" begins with \"{\", which begins a mapping in YAML, and there is more behind its end",
                "a: b | the value \"a: b\" holds a colon with a space behind it, which makes a key of what stands before it in YAML",
            })
    void tellsWhichValuesNeedQuotes(String value, String message) {
        for (String line : new String[] {"        name: ", "      - name: "}) {
            Finding finding = found(STEP + line + value + "\n");

            assertThat(finding.location()).map(Object::toString).contains("ci.yml:7:15");
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.hint()).isEqualTo("put the value in quotes");
        }
    }

    @Test
    void tellsOfItemsTheSame() {
        assertThat(found("on:\n  push:\n    branches:\n      - *\n      - main\n"))
                .hasToString(
                        "ci.yml:4:9 error: the value \"*\" begins with \"*\", which begins an alias in YAML: put the value"
                                + " in quotes [yaml-syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ x }}", "{{ x }} y", "{{ x.y }}-{{ z }}"})
    void tellsOfBracesWithoutDollar(String value) {
        assertThat(found(STEP + "        name: " + value + "\n"))
                .hasToString(
                        "ci.yml:7:15 error jobs.a.steps[0].name: the value begins with \"{{\", which begins two mappings"
                                + " in YAML: write ${{ }} for an expression, or put the value in quotes [yaml-syntax]");
    }

    @Test
    void tellsOfQuotes() {
        assertThat(found(STEP + "        name: 'it's'\n"))
                .hasToString(
                        "ci.yml:7:15 error: there is more behind the quote that ends the text: put the whole value in"
                                + " quotes of the other kind, or on lines of its own below a \"|\" [yaml-syntax]");
        assertThat(found(STEP + "        name: \"x\n"))
                .hasToString(
                        "ci.yml:7:15 error: the text in quotes that begins here never ends: close it by the quote it"
                                + " begins with [yaml-syntax]");
    }

    @Test
    void tellsOfIndentation() {
        assertThat(found("on: push\njobs:\n\ta:\n"))
                .hasToString(
                        "ci.yml:3:1 error: the line is indented by a tab, which YAML does not allow: indent it by spaces"
                                + " [yaml-syntax]");
        assertThat(found("on: push\njobs:\n    a: b\n  c: d\n"))
                .hasToString(
                        "ci.yml:4:3 error: the line begins in a column in which no line begins that it could belong to:"
                                + " indent it like the lines that it belongs with [yaml-syntax]");
        assertThat(found(STEP + "         name: x\n"))
                .hasToString(
                        "ci.yml:7:14 error: a key with a colon stands where YAML expects none: let all keys of a mapping"
                                + " begin in the same column, and put text that holds \": \" in quotes [yaml-syntax]");
        assertThat(found(STEP + "        name\n"))
                .hasToString(
                        "ci.yml:7:9 error: the line is neither a key with a value nor part of the value above: put a"
                                + " colon and a space behind the key, or correct the indentation [yaml-syntax]");
    }

    private static Finding found(String text) {
        assertThat(WorkflowYaml.read("ci.yml", text).report().findings()).hasSize(1);
        return WorkflowYaml.read("ci.yml", text).report().findings().get(0);
    }
}
