package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {

    /** Patterns as in GitHub's cheat sheet; a minus stands for the names that do not match. */
    @ParameterizedTest
    @CsvSource({
        "main,                    main,                      Main master mai mainx x/main",
        "feature/*,               feature/a feature/ab-c,    feature feature/a/b xfeature/a",
        "feature/**,              feature/a feature/a/b/c,   feature featurex/a",
        "*,                       main releases README.md,   a/b /",
        "**,                      main a/b/c .github/x.yml,  -",
        "*feature,                feature mona-feature,      features a/feature",
        "v2*,                     v2 v2.0 v2.9,              v1 v2/0",
        "v[12].[0-9]+.[0-9]+,     v1.10.1 v2.0.0,            v3.0.0 v1..0 v1.10 v1.a.1",
        "*.jsx?,                  page.js page.jsx,          page.jsxx page.j app/page.js",
        "**.js,                   index.js js/a.js a/b/c.js, a/index.jsx js/index",
        "docs/*,                  docs/README.md,            docs/a/b.md docs",
        "docs/**/*.md,            docs/a.md docs/a/b/c.md,   docs/a.txt a/docs/b.md docsx/a.md",
        "**/docs/**,              docs/a.md x/docs/a/b.md,   docs xdocs/a.md x/docs",
        "**/README.md,            README.md js/README.md,    xREADME.md a/xREADME.md README.mdx",
        "**/*src/**,              a/src/app.js my-src/c/a.js, src a/srcs/b.js",
        "**/*-post.md,            my-post.md a/b/my-post.md, post.md",
        "a/**/b,                  a/b a/x/b a/x/y/b,         ab a/xb axb",
        "a**/b,                   a/b ax/b a/x/b,            ab b",
        "release/[a-c]x,          release/ax release/cx,     release/dx release/x",
        "colou?r,                 color colour,              colouur coloor",
        "ab+c,                    abc abbbc,                 ac abcc",
        "[xy]+,                   x xyxy,                    xz",
        "[ab-]c,                  ac -c,                     b- cc",
    })
    void matchesAsInGitHubsCheatSheet(String pattern, String matching, String others) {
        assertThat(matching.split(" ")).allMatch(Glob.of(pattern)::matches);
        assertThat(others.equals("-") ? new String[0] : others.split(" ")).noneMatch(Glob.of(pattern)::matches);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\*b, a*b, aab",
        "\\!a, !a, a",
        "\\[a\\], [a], a",
        "a\\?, a?, a",
        "a\\+b, a+b, aab",
        "a\\\\b, a\\b, ab",
    })
    void takesAnEscapedCharacterForItself(String pattern, String matching, String other) {
        assertThat(Glob.of(pattern).matches(matching)).isTrue();
        assertThat(Glob.of(pattern).matches(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"?a, ?a", "+a, +a", "a[b, a[b", "a\\, a\\", "*?, x?", "a++, aa+", "[]a, a"})
    void readsWhatGitHubRefuses(String pattern, String text) {
        assertThat(Glob.of(pattern).matches(text)).isEqualTo(!pattern.startsWith("[]"));
    }

    @Test
    void matchesInTimeThatNoPatternBlowsUp() {
        String pattern = "**a".repeat(200) + "b";

        assertThat(Glob.of(pattern).matches("a".repeat(2_000))).isFalse();
        assertThat(Glob.of("a*".repeat(500)).matches("a".repeat(2_000))).isTrue();
    }

    /** Parts of patterns, each with the regular expression that means the same. */
    private record Part(String glob, String regex) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        return Arbitraries.of(
                        new Part("a", "a"),
                        new Part("b", "b"),
                        new Part("/", "/"),
                        new Part("*", "[^/]*"),
                        new Part("x**", "x.*"),
                        new Part("/**/", "/(.+/)?"),
                        new Part("a?", "a?"),
                        new Part("[ab]+", "[ab]+"),
                        new Part("\\*", "\\*"))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void matchesWhatARegularExpressionDoes(@ForAll("parts") List<Part> parts, @ForAll("names") String name) {
        StringBuilder glob = new StringBuilder();
        StringBuilder regex = new StringBuilder();
        for (Part part : parts) {
            boolean joined = glob.toString().endsWith("*") && !glob.toString().endsWith("\\*");
            if (joined && (part.glob().startsWith("*") || part.glob().startsWith("/"))) {
                glob.append('b');
                regex.append('b');
            }
            glob.append(part.glob());
            regex.append(part.regex());
        }

        assertThat(Glob.of(glob.toString()).matches(name)).isEqualTo(Pattern.matches(regex.toString(), name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars('a', 'b', 'x', '/', '*').ofMaxLength(8);
    }
}
