package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workflowdsl.tools.SharedMaterial;
import dev.workflowdsl.yaml.ActionYaml;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files of the corpus that GitHub's parser takes, and shows it what we write of them. */
final class CorpusTest {

    @Test
    void gitHubTakesAllWorkflowsThatAreReadAndWritten(@TempDir Path directory) throws IOException {
        Path corpus = SharedMaterial.path("corpus");
        Path workflows = Files.createDirectories(directory.resolve(".github/workflows"));
        int number = 0;
        for (String file : accepted(corpus, "workflow")) {
            Path source = corpus.resolve(file);
            String text = WorkflowYaml.write(WorkflowYaml.read(source).value().orElseThrow());
            Files.writeString(workflows.resolve(number + "-" + yml(source)), text);
            number++;
        }

        assertThat(number).isGreaterThan(1300);
        assertThat(errors(directory)).isEmpty();
    }

    @Test
    void gitHubTakesAllActionsThatAreReadAndWritten(@TempDir Path directory) throws IOException {
        Path corpus = SharedMaterial.path("corpus");
        int number = 0;
        for (String file : accepted(corpus, "action")) {
            Path action = Files.createDirectories(directory.resolve(String.valueOf(number)));
            String text = ActionYaml.write(
                    ActionYaml.read(corpus.resolve(file)).value().orElseThrow());
            Files.writeString(action.resolve("action.yml"), text);
            number++;
        }

        assertThat(number).isGreaterThan(200);
        assertThat(errors(directory)).isEmpty();
    }

    private static List<Finding> errors(Path directory) {
        return Oracle.GITHUB_PARSER.judge(RepositoryFile.below(directory)).stream()
                .filter(Finding::isError)
                .toList();
    }

    private static String yml(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", ".yml");
    }

    private static List<String> accepted(Path corpus, String kind) throws IOException {
        List<String> files = new ArrayList<>();
        for (JsonNode file :
                new JsonMapper().readTree(corpus.resolve("manifest.json").toFile())) {
            if (file.get("kind").asText().equals(kind)
                    && file.get("valid_by_github_parser").asBoolean()) {
                files.add(file.get("path").asText());
            }
        }
        return files;
    }
}
