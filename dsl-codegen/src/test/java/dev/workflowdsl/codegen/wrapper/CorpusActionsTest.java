package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.tools.Compilation;
import dev.workflowdsl.tools.SharedMaterial;
import dev.workflowdsl.yaml.ActionYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wraps the actions of real repositories, as their users would. */
final class CorpusActionsTest {

    @Test
    void whatIsGeneratedFromRealActionsCompilesWithoutAWarning() throws IOException {
        Path corpus = SharedMaterial.path("corpus", "actions");
        List<Path> repositories;
        try (Stream<Path> directories = Files.list(corpus)) {
            repositories = directories.filter(Files::isDirectory).sorted().toList();
        }
        Map<String, String> sources = new LinkedHashMap<>();
        int wrapped = 0;
        for (Path repository : repositories) {
            WrapperGenerator generator = WrapperGenerator.into("corpus.r" + repositories.indexOf(repository));
            try (Stream<Path> files = Files.list(repository)) {
                for (Path file : files.sorted().toList()) {
                    Optional<ActionMetadata> action = action(file);
                    wrapped += action.isPresent() ? 1 : 0;
                    generator = action.map(generator::action).orElse(generator);
                }
            }
            generator.files().forEach(file -> sources.put(file.path().replace(".java", ""), file.text()));
        }
        assertThat(wrapped).isGreaterThanOrEqualTo(200);
        assertThat(Compilation.problems(sources, "-Xdoclint:all,-missing")).isEmpty();
    }

    /** File names of the corpus have {@code __} for {@code /}. */
    private static Optional<ActionMetadata> action(Path file) throws IOException {
        String path = file.getFileName().toString().replace("__", "/");
        return ActionYaml.read(path, Files.readString(file)).value();
    }
}
