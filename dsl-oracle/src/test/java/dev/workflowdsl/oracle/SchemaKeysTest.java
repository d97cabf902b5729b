package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the lists of keys, by which dsl-core shows that it knows all of them, equal to GitHub's schemas. */
final class SchemaKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"workflow", "action"})
    void theListHasTheKeysOfGitHubsSchema(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (JsonNode line : new JsonMapper()
                .readTree(Oracle.node().run("schema-keys.mjs", ""))
                .get(language)) {
            keys.add(line.asText());
        }
        Path list = Path.of("..", "dsl-core", "src", "test", "resources", "language", language + "-keys.txt");
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(list, String.join("\n", keys) + "\n");
        }
        assertThat(Files.readAllLines(list)).isEqualTo(keys);
    }
}
