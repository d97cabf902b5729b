package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.EventCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps what dsl-core's table of triggers says of GitHub's parser true. */
final class EventCasesTest {

    @Test
    void theTableSaysWhatGitHubsParserSays(@TempDir Path repository) throws IOException {
        List<EventCase> cases = EventCase.all(Path.of(""));
        Path workflows = Files.createDirectories(repository.resolve(".github/workflows"));
        for (int i = 0; i < cases.size(); i++) {
            Files.writeString(
                    workflows.resolve(i + ".yml"),
                    cases.get(i).yaml() + "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n");
        }
        Set<String> refused = Oracle.GITHUB.judge(RepositoryFile.below(repository)).stream()
                .filter(Finding::isError)
                .map(finding -> Path.of(finding.file()).getFileName().toString())
                .collect(Collectors.toSet());
        assertThat(IntStream.range(0, cases.size())
                        .filter(i -> cases.get(i).isAccepted() == refused.contains(i + ".yml"))
                        .mapToObj(cases::get))
                .isEmpty();
    }
}
