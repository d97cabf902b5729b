package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.SharedMaterial;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventCorpusTest {

    @Test
    void explore() throws IOException {
        Path corpus = SharedMaterial.directory("corpus");
        int events = 0;
        for (JsonNode file :
                new ObjectMapper().readTree(corpus.resolve("manifest.json").toFile())) {
            if (!file.get("kind").asText().equals("workflow")) {
                continue;
            }
            boolean valid = file.get("valid_by_github_parser").asBoolean();
            String path = file.get("path").asText();
            Value on;
            try {
                on = YamlValues.of(Files.readString(corpus.resolve(path)))
                        .entries()
                        .get("on")
                        .orElse(new Value.Null());
            } catch (RuntimeException e) {
                System.out.println("UNREADABLE " + valid + path + " "
                        + e.getMessage().lines().findFirst());
                continue;
            }
            Mapping all = Mapping.empty();
            if (on instanceof Mapping mapping) {
                all = mapping;
            } else if (on instanceof Sequence list) {
                for (Value item : list.items()) {
                    all = all.plus(item.toString(), new Value.Null());
                }
            } else {
                all = all.plus(on.toString(), new Value.Null());
            }
            List<String> problems = new ArrayList<>();
            for (String name : all.keys()) {
                events++;
                Value configuration = all.get(name).orElseThrow();
                Event.of(
                                name,
                                configuration,
                                problem -> problems.add((valid ? "OK " : "NO ") + problem.kind() + " " + name
                                        + problem.path() + " " + problem.message()))
                        .ifPresent(event -> {
                            assertThat(Event.of(name, event.configuration(), problem -> {}))
                                    .contains(event);
                            assertThat(YamlValues.of(event.toString()).entries().get(event.name()))
                                    .contains(event.configuration());
                        });
            }
            problems.forEach(p -> System.out.println(path + "  " + p));
            if (!valid) System.out.println("INVALID " + path + file.get("errors"));
        }
        System.out.println(events);
    }
}
