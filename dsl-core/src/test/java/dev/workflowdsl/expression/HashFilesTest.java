package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected files and their order are those of the glob library in GitHub's runner. */
final class HashFilesTest {
    private static final List<String> FILES = List.of(
            "a.txt",
            "b.txt",
            "c-d.md",
            ".hidden",
            "[x]",
            "src/Main.java",
            "src/a.txt",
            "src/deep/er/a.txt",
            "src/deep/pom.xml",
            "target/pom.xml",
            "z/b.txt");

    @TempDir
    private Path workspace;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String file : FILES) {
            Path path = workspace.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "content of " + file);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "a.txt -> a.txt",
                "./a.txt -> a.txt",
                "*.txt -> a.txt b.txt",
                "?.txt -> a.txt b.txt",
                "[b-z]* -> b.txt c-d.md src/Main.java src/a.txt src/deep/er/a.txt src/deep/pom.xml target/pom.xml z/b.txt",
                "[!a-s]* -> .hidden [x] target/pom.xml z/b.txt",
                "[^a]*.txt -> b.txt",
                "*-*.md -> c-d.md",
                "[[]x] -> [x]",
                "\\[x\\] -> [x]",
                "** -> .hidden [x] a.txt b.txt c-d.md src/Main.java src/a.txt src/deep/er/a.txt src/deep/pom.xml target/pom.xml z/b.txt",
                "**/a.txt -> a.txt src/a.txt src/deep/er/a.txt",
                "src/**/a.txt -> src/a.txt src/deep/er/a.txt",
                "**/deep/**/a.txt -> src/deep/er/a.txt",
                "src/deep -> src/deep/er/a.txt src/deep/pom.xml",
                "src/deep/ -> src/deep/er/a.txt src/deep/pom.xml",
                "a.txt/** -> a.txt",
                "*/* -> src/Main.java src/a.txt src/deep/er/a.txt src/deep/pom.xml target/pom.xml z/b.txt",
                "z/b.txt + b.txt -> z/b.txt b.txt",
                "**/pom.xml + !target -> src/deep/pom.xml",
                "**/pom.xml + !target/ + target/pom.xml -> src/deep/pom.xml target/pom.xml",
                "!!b.txt -> b.txt"
            })
    void hashesTheFilesThatMatch(String patterns, String files) {
        assertThat(hash(patterns.split(" \\+ "))).isEqualTo(expected(files.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "a.txt/", "missing/**/x", "/a.txt", "!a.txt", "*.TXT", "# a.txt", "["})
    void isEmptyIfNothingMatches(String pattern) {
        assertThat(hash(pattern)).isEmpty();
    }

    @Test
    void takesOnePatternALine() {
        assertThat(hash("\n  b.txt \n# comment\n", "a.txt")).isEqualTo(expected("b.txt", "a.txt"));
    }

    @Test
    void takesAbsolutePatterns() {
        assertThat(hash(workspace.toAbsolutePath() + "/src/*.txt")).isEqualTo(expected("src/a.txt"));
    }

    @Test
    void followsLinksOnlyIfAsked() throws IOException {
        Files.createSymbolicLink(workspace.resolve("link"), workspace.resolve("z"));
        Files.createSymbolicLink(workspace.resolve("z/up"), workspace);
        Files.createSymbolicLink(workspace.resolve("z/broken"), workspace.resolve("missing"));

        assertThat(hash("link")).isEmpty();
        assertThat(hash("--Follow-Symbolic-Links", "link/b*")).isEqualTo(expected("z/b.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "../x -> Invalid pattern '../x'. Relative pathing '.' and '..' is not allowed.",
                "a/./x -> Invalid pattern 'a/./x'. Relative pathing '.' and '..' is not allowed.",
                "! -> pattern cannot be empty",
                "--follow -> Invalid glob option --follow, available option: '--follow-symbolic-links'"
            })
    void refusesWrongPatterns(String pattern, String problem) {
        assertThatExceptionOfType(ExpressionEvaluationException.class)
                .isThrownBy(() -> hash(pattern))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void refusesToLookBelowAFile() {
        assertThatExceptionOfType(ExpressionEvaluationException.class)
                .isThrownBy(() -> hash("a.txt/x"))
                .satisfies(e -> assertThat(e.problem())
                        .startsWith("hashFiles('a.txt/x') failed. Fail to hash files under directory"));
    }

    private String hash(String... patterns) {
        List<Node> arguments = Arrays.stream(patterns)
                .map(pattern -> (Node) new Node.Literal(Data.of(pattern)))
                .collect(Collectors.toList());
        return Evaluator.of(Map.of())
                .withWorkspace(workspace)
                .evaluate(new Node.Call("hashFiles", arguments))
                .toText();
    }

    private static String expected(String... files) {
        MessageDigest all = sha256();
        for (String file : files) {
            all.update(sha256().digest(("content of " + file).getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
