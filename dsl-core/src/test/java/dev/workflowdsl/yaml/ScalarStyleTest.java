package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalarStyleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ubuntu-latest",
                "${{ matrix.os }}",
                "ci-${{ github.ref }}",
                "actions/checkout@v4",
                "./action",
                ".github/x",
                "-a",
                "--",
                "--cov",
                "-e2e",
                "+a",
                "a#b",
                "a:b",
                "a -b",
                "it's",
                "say \"hi\"",
                "a, b",
                "a [b] {c}",
                "v1.2.3",
                "3.x",
                "1st",
                "17 3 * * *",
                "release/**",
                "nope",
                "yesterday",
                "truely",
                "nulls",
                "tilde~",
                "==",
                "<<<",
                "<a>",
                "é",
                "漢字",
                "\uD83D\uDE00",
                "8f4b7f84864484a7bf31766abe9204da3cbe65b3",
                "0xyz",
                "0b2g",
                "2024-q1",
                "12 apples",
                "e3",
                "..a",
                "\u00A0",
                "\\n"
            })
    void leavesPlain(String value) {
        assertThat(written(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y", "Y", "n", "N", "yes", "no", "on", "off", "true", "TRUE", "False", "null", "Null", "~", "=", "<<"
            })
    void quotesWordsThatSomeReaderTakesForAnotherValue(String value) {
        assertThat(written(value)).isEqualTo("'" + value + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "3.10",
                "1.2.3",
                "-1",
                "+1",
                "1e3",
                "1E+3",
                "-1.5e-3",
                ".5",
                "5.",
                "0x1F",
                "0X1f",
                "-0x1",
                "0o7",
                "014",
                "0b101",
                "1_000",
                "0x_F",
                "1,000",
                "12:30:45",
                "190:20:30.15",
                "5432:5432",
                "2024-01-01",
                "2001-12-14t21:59:43.10-05:00",
                "2001-12-14 21:59:43.10 -5",
                "2001-12-14T21:59:43Z",
                ".inf",
                "-.INF",
                "+.Inf",
                ".nan",
                ".NaN",
                "12e34"
            })
    void quotesWhatLooksLikeANumberOrADate(String value) {
        assertThat(written(value)).isEqualTo("'" + value + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "- a",
                "-",
                "-- ",
                "---",
                "--- a",
                "---a",
                "...",
                "... a",
                "? a",
                "?a",
                ":a",
                ": a",
                "a: b",
                "a:",
                "${{ a }}: x",
                "${{ a }} # x",
                "a #b",
                "# a",
                "#a",
                ",a",
                "[a",
                "]a",
                "{a",
                "}a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "\"a\"",
                "%a",
                "@a",
                "`a`",
                "-,",
                "-[",
                "-#",
                "-:"
            })
    void quotesWhatWouldBeSyntax(String value) {
        assertThat(written(value)).isEqualTo("'" + value + "'");
    }

    @Test
    void doublesSingleQuotes() {
        assertThat(written("'a': ''b")).isEqualTo("'''a'': ''''b'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "[", "a]", "${{ x }}", "a:b", "a?", "3.11"})
    void quotesMoreInFlowSequences(String value) {
        YamlText yaml = new YamlText();
        yaml.openFlowSequence();
        yaml.string(value);
        yaml.string("a b");
        yaml.string("c\nd");
        yaml.closeFlowSequence();
        assertThat(yaml.text()).isEqualTo("['" + value + "', a b, \"c\\nd\"]\n");
    }

    @Test
    void escapesWhatCannotStandInAText() {
        assertThat(written("a\tb")).isEqualTo("\"a\\tb\"");
        assertThat(written("a\rb\n")).isEqualTo("\"a\\rb\\n\"");
        assertThat(written("\"\\\u0000")).isEqualTo("\"\\\"\\\\\\x00\"");
        assertThat(written("\u001B\u007F\u0085\u009F")).isEqualTo("\"\\x1B\\x7F\\x85\\x9F\"");
        assertThat(written("\u2028\u2029\uFEFF\uFFFE\uFFFF")).isEqualTo("\"\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF\"");
        assertThat(written("\uD83D\uDE00\uFEFF")).isEqualTo("\"\uD83D\uDE00\\uFEFF\"");
    }

    @Test
    void escapesHalvesOfSurrogatePairs() {
        assertThat(written("\uD83D")).isEqualTo("\"\\uD83D\"");
        assertThat(written("\uDE00\uD83D")).isEqualTo("\"\\uDE00\\uD83D\"");
        assertThat(written("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\"\\uD83D\uD83D\uDE00\\uDE00\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0.0",
        "30, 30",
        "-7, -7",
        "0.1, 0.1",
        "2.50, 2.5",
        "-0.001, -0.001",
        "1e-7, 0.0000001",
        "1e-8, 1.0e-8",
        "1e15, 1000000000000000",
        "123456789012345680, 123456789012345680",
        "1e21, 1.0e+21",
        "-1.25e30, -1.25e+30",
        "2e23, 2.0e+23",
        "4.9e-324, 5.0e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "NaN, .nan",
        "Infinity, .inf",
        "-Infinity, -.inf"
    })
    void writesNumbersWithTheFewestDigits(double value, String expected) {
        YamlText yaml = new YamlText();
        yaml.number(value);
        assertThat(yaml.text()).isEqualTo(expected + "\n");
    }

    private static String written(String value) {
        YamlText yaml = new YamlText();
        yaml.string(value);
        return yaml.text().stripTrailing();
    }
}
