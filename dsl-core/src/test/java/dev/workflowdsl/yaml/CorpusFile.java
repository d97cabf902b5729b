package dev.workflowdsl.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the corpus of real workflows and actions.
 *
 * @param name its path in the corpus
 * @param valid whether GitHub's parser takes it
 * @param errors the first of what GitHub's parser says, each with its position if it has one
 */
record CorpusFile(String name, Path path, boolean valid, List<String> errors) {

    /** All files of a kind: {@code workflow} or {@code action}. */
    static List<CorpusFile> all(String kind) {
        Path corpus = SharedMaterial.path("corpus");
        try {
            List<CorpusFile> files = new ArrayList<>();
            for (JsonNode file :
                    new JsonMapper().readTree(corpus.resolve("manifest.json").toFile())) {
                if (file.get("kind").asText().equals(kind)) {
                    files.add(of(corpus, file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusFile of(Path corpus, JsonNode file) {
        List<String> errors = new ArrayList<>();
        file.get("errors").forEach(error -> errors.add(error.asText()));
        String name = file.get("path").asText();
        return new CorpusFile(
                name, corpus.resolve(name), file.get("valid_by_github_parser").asBoolean(), errors);
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without the directories of the corpus, as a workflow of a repository has it. */
    String fileName() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String toString() {
        return name;
    }
}
