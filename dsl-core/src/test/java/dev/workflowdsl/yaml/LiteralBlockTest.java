package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiteralBlockTest {

    @Test
    void saysInItsHeaderHowTheTextEnds() {
        assertThat(written("a\nb")).isEqualTo("k: |-\n  a\n  b\n");
        assertThat(written("a\nb\n")).isEqualTo("k: |\n  a\n  b\n");
        assertThat(written("a\n\n\n")).isEqualTo("k: |+\n  a\n\n\n");
    }

    @Test
    void holdsASingleLineThatEndsInALineFeed() {
        assertThat(written("make\n")).isEqualTo("k: |\n  make\n");
    }

    @Test
    void saysHowFarItIsIndentedIfItStartsBlank() {
        assertThat(written("  a\nb\n")).isEqualTo("k: |2\n    a\n  b\n");
        assertThat(written("\n\n a")).isEqualTo("k: |2-\n\n\n   a\n");
        assertThat(written("  \na\n\n")).isEqualTo("k: |2+\n    \n  a\n\n");
        assertThat(written("\ta\n")).isEqualTo("k: |2\n  \ta\n");
        assertThat(written("\n\na\n")).isEqualTo("k: |\n\n\n  a\n");
    }

    @Test
    void keepsBlanksAtTheEndsOfLines() {
        assertThat(written("a \n\t\n   \nb\t\n")).isEqualTo("k: |\n  a \n  \t\n     \n  b\t\n");
    }

    @Test
    void keepsAllLineEndsForTheSakeOfALastLineOfSpaces() {
        assertThat(written("a\n  \n")).isEqualTo("k: |+\n  a\n    \n");
        assertThat(written("a\n  \n\n")).isEqualTo("k: |+\n  a\n    \n\n");
    }

    @Test
    void holdsWhatWouldBeSyntaxElsewhere() {
        assertThat(written("# a\n---\n...\n%b\n\"c\": 'd' # e\n"))
                .isEqualTo("k: |\n  # a\n  ---\n  ...\n  %b\n  \"c\": 'd' # e\n");
    }

    @Test
    void neverWrapsALine() {
        String line = "word ".repeat(2000) + "\n";
        assertThat(written(line + line)).isEqualTo("k: |\n  " + line + "  " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", " \n", "\n  ", " \n \n", "a\n ", "a\n\n  "})
    void leavesBlankEndsThatReadersDisagreeAboutToDoubleQuotes(String value) {
        assertThat(written(value)).isEqualTo("k: \"" + value.replace("\n", "\\n") + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r", "\u0085", "\u2028", "\u2029", "\u0000", "\u001B", "\u007F", "\uFEFF", "\uFFFF", "\uD83D", "\uDE00"
            })
    void leavesWhatCannotStandInATextToDoubleQuotes(String value) {
        assertThat(written("a\n" + value + "b\n")).startsWith("k: \"a\\n\\").endsWith("b\\n\"\n");
    }

    @Property
    void holdsEveryPrintableTextOfSeveralLinesThatEndsVisibly(
            @ForAll("lines") List<String> lines, @ForAll boolean lineFeed) {
        String text = String.join("\n", lines) + "\nend" + (lineFeed ? "\n" : "");
        assertThat(written(text)).startsWith("k: |").contains("\n  end\n");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars(" \t:#-'\"\\|>{}[]%&*!?,`@=~$.\u00A0\u00E9\u6F22\uFFFD".toCharArray())
                .withCharRange('a', 'z')
                .ofMaxLength(10)
                .list()
                .ofMaxSize(5);
    }

    private static String written(String value) {
        YamlText yaml = new YamlText();
        yaml.openMapping();
        yaml.key("k");
        yaml.string(value);
        yaml.closeMapping();
        return yaml.text();
    }
}
