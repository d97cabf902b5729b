package dev.workflowdsl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workflowdsl.metadata.Branding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that the expected files leave out nothing of GitHub's languages. */
final class LanguageKeysTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ICON = "branding.icon = ";
    private static final String COLOR = "branding.color = ";

    @Test
    void theExpectedWorkflowsUseEveryKeyOfTheLanguage() throws IOException {
        LanguageKeys language = LanguageKeys.of("workflow");
        assertThat(unused(language, ".github/workflows")).isEmpty();
    }

    @Test
    void theExpectedActionsUseEveryKeyOfTheLanguage() throws IOException {
        LanguageKeys language = LanguageKeys.of("action");
        Predicate<String> choice = Stream.of(ICON, COLOR, "runs\\{.+}\\.using = ")
                .map(start -> (Predicate<String>) line -> line.matches(start + ".*"))
                .reduce(line -> false, Predicate::or);
        assertThat(unused(language, ".github/actions")).allMatch(choice);
    }

    @Test
    void everyIconAndColorOfTheLanguageIsAccepted() throws IOException {
        for (String line : LanguageKeys.of("action").all()) {
            if (line.startsWith(ICON)) {
                String icon = line.substring(ICON.length());
                assertThat(Branding.of(icon).icon()).hasValue(icon);
            } else if (line.startsWith(COLOR)) {
                String color = line.substring(COLOR.length());
                Branding badge = Branding.of(
                        Branding.Color.valueOf(color.toUpperCase(Locale.ROOT).replace('-', '_')));
                assertThat(badge).hasToString("color: " + color);
            }
        }
    }

    private static Set<String> unused(LanguageKeys language, String directory) throws IOException {
        Set<String> unused = new TreeSet<>(language.all());
        try (Stream<Path> files = Files.walk(GoldenTest.EXPECTED.resolve(directory))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                unused.removeAll(language.usedIn(YAML.readTree(file.toFile())));
            }
        }
        return unused;
    }
}
