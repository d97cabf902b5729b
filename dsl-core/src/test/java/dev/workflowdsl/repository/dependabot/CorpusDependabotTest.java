package dev.workflowdsl.repository.dependabot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever real repositories ask of Dependabot can be said by typed values, and is written so that it reads back as the same. */
final class CorpusDependabotTest {

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedMaterial.path("corpus", "dependabot"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayWhatRealFilesSay(Path file) throws IOException {
        JsonNode real = Documents.read(Files.readString(file));

        assertThat(Documents.written(TypedCalls.dependabot(real))).isEqualTo(normalized(real));
    }

    /**
     * The form in which this library says the same: one directory for one, a list of versions for one version, no day of the
     * week where there is no week, and no password that everybody can read.
     */
    private static JsonNode normalized(JsonNode real) {
        ObjectNode file = real.deepCopy();
        for (JsonNode item : file.get("updates")) {
            ObjectNode update = (ObjectNode) item;
            JsonNode directories = update.path("directories");
            if (directories.size() == 1 && !directories.get(0).asText().contains("*")) {
                update.set("directory", directories.get(0));
                update.remove("directories");
            } else if (update.path("directory").asText().contains("*")) {
                update.set("directories", update.arrayNode().add(update.remove("directory")));
            }
            if (update.get("schedule") instanceof ObjectNode schedule
                    && !schedule.path("interval").asText().equals("weekly")) {
                schedule.remove("day");
            }
            for (String list : List.of("allow", "ignore", "labels", "assignees")) {
                if (update.path(list).isNull()) {
                    update.remove(list);
                }
            }
            for (JsonNode ignored : update.path("ignore")) {
                if (ignored.path("versions").isTextual()) {
                    ArrayNode versions = ((ObjectNode) ignored).arrayNode().add(ignored.get("versions"));
                    ((ObjectNode) ignored).set("versions", versions);
                }
            }
        }
        for (JsonNode registry : file.path("registries")) {
            String password = registry.path("password").asText();
            if (!password.isEmpty() && !password.contains("secrets.")) {
                ((ObjectNode) registry).put("password", "${{ secrets." + password + " }}");
            }
        }
        return file;
    }
}
