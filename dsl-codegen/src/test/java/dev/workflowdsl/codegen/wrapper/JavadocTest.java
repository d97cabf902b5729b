package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.Compilation;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavadocTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a */ b             | a *&#47; b",
                "<b> & </b>         | &lt;b&gt; &amp; &lt;/b&gt;",
                "{@link X} @see     | &#123;&#64;link X&#125; &#64;see",
                "\\u002a\\u002f     | &#92;u002a&#92;u002f",
                "use `a < b` here   | use <code>a &lt; b</code> here",
                "a lonely ` sign    | a lonely ` sign",
                "`a` and `b` and `c | <code>a</code> and <code>b</code> and `c",
                "tab\tand  spaces   | tab and spaces"
            })
    void textCannotEndTheCommentOrBeTakenForATag(String text, String rendered) {
        assertThat(Javadoc.text(text)).isEqualTo(rendered);
    }

    @Test
    void sentencesEndWithAFullStop() {
        assertThat(Javadoc.sentence("Sets it up")).isEqualTo("Sets it up.");
        assertThat(Javadoc.sentence("Sets it up.")).isEqualTo("Sets it up.");
        assertThat(Javadoc.sentence("Why?")).isEqualTo("Why?");
    }

    @Test
    void longLinesAreWrappedBetweenWordsButNotInPreformattedText() {
        String words = "word ".repeat(30).strip();
        assertThat(Javadoc.wrap(words + "\n<pre>\n" + words + "\n</pre>"))
                .isEqualTo("word ".repeat(20).strip() + "\n"
                        + "word ".repeat(10).strip() + "\n<pre>\n" + words + "\n</pre>");
    }

    /** Many texts at once, since the compiler takes its time to start. */
    @Property(tries = 3)
    void anyTextIsPartOfAValidComment(@ForAll @Size(min = 100, max = 300) List<String> texts) {
        StringBuilder source = new StringBuilder("package a;\n/** Texts. */\npublic interface A {\n");
        for (String text : texts) {
            String comment =
                    Javadoc.wrap(Javadoc.sentence(text)) + "\n\n" + Javadoc.code(text) + "\n" + Javadoc.lines(text);
            source.append("/**\n * ")
                    .append(comment.replace("\n", "\n * "))
                    .append("\n */\nvoid m")
                    .append(source.length())
                    .append("();\n");
        }
        assertThat(Compilation.problems(Map.of("A", source.append("}\n").toString()), "-Xdoclint:all,-missing"))
                .as(source.toString())
                .isEmpty();
    }
}
