package dev.workflowdsl.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The template of a build for pipelines, which the integration tests build. */
record BuildTools(Path directory) {

    private static final String CLASSES = "src/main/java/com/example/pipelines/";
    private static final String PLUGIN = "<artifactId>dsl-maven-plugin</artifactId>";
    private static final String END = "</plugin>\n";

    /** The plugin in the pom. */
    String plugin() {
        String pom = text("pom.xml");
        int artifact = pom.indexOf(PLUGIN);
        int start = pom.lastIndexOf("\n", pom.lastIndexOf("<plugin>", artifact)) + 1;
        return pom.substring(start, pom.indexOf(END, artifact) + END.length()).stripIndent();
    }

    /** The body of a file, without package and imports. */
    String body(String name) {
        String text = text(CLASSES + name + ".java");
        return text.substring(text.indexOf("/**"));
    }

    String pom() {
        return text("pom.xml");
    }

    private String text(String path) {
        try {
            return Files.readString(directory.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
