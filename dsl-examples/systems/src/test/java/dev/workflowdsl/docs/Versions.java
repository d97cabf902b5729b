package dev.workflowdsl.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that the examples of how to use the library name: those of its own build.
 *
 * @param library that of the library
 * @param junit that of JUnit
 * @param surefire that of the plugin that runs the tests
 */
record Versions(String library, String junit, String surefire) {

    static Versions in(Path pom) throws IOException {
        String text = Files.readString(pom);
        return new Versions(
                behind(text, "workflow-dsl"), behind(text, "junit-bom"), behind(text, "maven-surefire-plugin"));
    }

    private static String behind(String pom, String artifact) {
        Matcher version = Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>(.+?)</version>")
                .matcher(pom);
        if (!version.find()) {
            throw new IllegalStateException("the root pom has no version of " + artifact);
        }
        return version.group(1);
    }
}
