package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The triggers of real workflow files that GitHub's parser takes. */
final class EventCorpusTest {

    /** A slash before {@code refs/} in patterns that shall take something back: no branch has that name. */
    private static final List<String> DOUBTFUL = List.of(
            "workflows/hub4j__github-api/maven-build.yml [push, branches, 2]",
            "workflows/hub4j__github-api/maven-build.yml [pull_request, branches, 1]");

    @Test
    void areReadWithoutFaultsAndDoubts() {
        List<String> faults = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        files().forEach(file -> {
            for (EventProblem problem : file.events().problems()) {
                (problem.kind() == EventProblem.Kind.DOUBTFUL ? doubts : faults)
                        .add(file.path() + " " + problem.path());
            }
        });
        assertThat(faults).isEmpty();
        assertThat(doubts).isEqualTo(DOUBTFUL);
    }

    @Test
    void areTheSameAfterTheyWereWritten() {
        assertThat(files().flatMap(file -> file.events().events().stream()))
                .hasSizeGreaterThan(2_000)
                .allSatisfy(event -> {
                    assertThat(event).isNotInstanceOf(OtherEvent.class);
                    assertThat(Event.named(event.name(), event.configuration())).isEqualTo(event);
                    assertThat(EventsRead.of("on:\n" + event.toString().indent(2))
                                    .events())
                            .containsExactly(event);
                });
    }

    private static Stream<CorpusFile> files() {
        Path corpus = SharedMaterial.path("corpus");
        try {
            JsonNode manifest =
                    new ObjectMapper().readTree(corpus.resolve("manifest.json").toFile());
            return StreamSupport.stream(manifest.spliterator(), false)
                    .filter(file -> file.get("kind").asText().equals("workflow"))
                    .filter(file -> file.get("valid_by_github_parser").asBoolean())
                    .map(file -> CorpusFile.of(corpus, file.get("path").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record CorpusFile(String path, EventsRead events) {

        static CorpusFile of(Path corpus, String path) {
            try {
                return new CorpusFile(path, EventsRead.of(Files.readString(corpus.resolve(path))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
