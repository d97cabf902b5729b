package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StandardRulesTest {

    private static final String BEGIN = "<!-- begin of the rules -->\n";
    private static final String END = "<!-- end of the rules -->\n";

    static List<Rule> rules() {
        return Checks.standard().rules();
    }

    @Test
    void allRulesOfThePackageAreRegistered() throws Exception {
        assertThat(rules().stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(ruleClasses());
    }

    private static List<Class<?>> ruleClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Checks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/workflowdsl/check"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .map(name -> "dev.workflowdsl.check." + name.replace(".class", ""))
                    .toList();
            List<Class<?>> rules = new ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (StandardRule.class.isAssignableFrom(type) && type != StandardRule.class) {
                    rules.add(type);
                }
            }
            return rules;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNamedLikeItsClass(Rule rule) {
        String name = Arrays.stream(rule.id().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());

        assertThat(rule.getClass()).isFinal();
        assertThat(rule.getClass().getSimpleName()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATestWithTheLawsOfAllRules(Rule rule) throws Exception {
        assertThat(testOf(rule).rule()).hasSameClassAs(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasASummaryOfOneSentence(Rule rule) {
        assertThat(rule.summary()).matches("[A-Z][^.;:]*[^.]").hasSizeLessThan(100);
    }

    private static RuleLaws testOf(Rule rule) throws ReflectiveOperationException {
        var constructor = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
        constructor.setAccessible(true);
        return (RuleLaws) constructor.newInstance();
    }

    /** With {@code -Drecreate=true} the table is written anew first. */
    @Test
    void areDocumentedWithAnExampleOfTheirTests() throws Exception {
        Path file = root().resolve("docs/checks.md");
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        assertThat(begin).as("the table stands between its marks").isBetween(BEGIN.length(), end);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, text.substring(0, begin) + table() + text.substring(end));
        }

        assertThat(Files.readString(file)).contains(BEGIN + table() + END);
    }

    private static String table() throws ReflectiveOperationException {
        StringBuilder table =
                new StringBuilder("| rule | in a good workflow | otherwise, for example |\n|---|---|---|\n");
        for (Rule rule : rules()) {
            RuleLaws test = testOf(rule);
            Finding finding =
                    test.check(Checks.of(rule), test.broken()).findings().get(0);
            table.append("| `%s`<br>%s | %s | `%s`: %s: %s |\n"
                    .formatted(
                            rule.id(),
                            rule.severity(),
                            rule.summary(),
                            finding.path().toString().isEmpty() ? finding.file() : finding.path(),
                            finding.message(),
                            finding.hint()));
        }
        return table.toString();
    }

    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
