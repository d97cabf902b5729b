package dev.workflowdsl.codegen.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UpdateDescriptorsTest {

    private static final String FIRST = """
            name: Ship it
            inputs:
              target:
                description: Where to.
              way:
                description: '"sea" or "air"'
                default: sea
              retries:
                default: '3'
              old:
                default: x
            outputs:
              id: {}
              weight: {}
            runs:
              using: node20
            """;

    private static final String SECOND = """
            name: Ship it
            inputs:
              target:
                required: true
              way:
                default: air
              retries:
                default: '3'
                deprecationMessage: Never again.
              files:
                description: Files, one per line.
            outputs:
              id: {}
              details: {}
            runs:
              using: node24
            """;

    private static final String FIRST_COMMIT = "1111111111111111111111111111111111111111";
    private static final String SECOND_COMMIT = "2222222222222222222222222222222222222222";

    @TempDir
    private Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void describeTheFirstVersion() throws IOException {
        write("metadata/acme/ship/action.yml", FIRST);
        write("versions.json", table("v1.0.0", FIRST_COMMIT, "v1"));
        assertThat(run("--add")).isEqualTo(1);
    }

    private static String table(String version, String commit, String major) {
        return """
                [{"action": "acme/ship", "version": "%s", "sha": "%s",
                  "major_ref": {"ref": "%s", "kind": "tag", "same_as_version": true}}]
                """.formatted(version, commit, major);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private int run(String... options) {
        return runOn("metadata", options);
    }

    private int runOn(String metadata, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--descriptors",
                root.resolve("descriptors").toString(),
                "--metadata",
                root.resolve(metadata).toString(),
                "--versions",
                root.resolve("versions.json").toString()));
        arguments.addAll(List.of(options));
        out.reset();
        err.reset();
        return UpdateDescriptors.run(arguments, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
    }

    private String descriptor() throws IOException {
        return Files.readString(root.resolve("descriptors/acme/ship.yml"));
    }

    @Test
    void writesAFirstDescriptorWithGuessedTypes() throws IOException {
        assertThat(descriptor()).isEqualTo("""
                        action: acme/ship
                        runtime: node20
                        release:
                          version: v1.0.0
                          commit: '1111111111111111111111111111111111111111'
                          major:
                            ref: v1
                            kind: tag
                            same-as-version: true

                        inputs:
                          target:
                            type: string
                          way:
                            type: enum
                            values:
                              - sea
                              - air
                            default: sea
                          retries:
                            type: number
                            default: '3'
                          old:
                            type: string
                            default: x

                        outputs:
                          id:
                            type: string
                          weight:
                            type: string
                        """);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        action     subject  change  from  to
                        acme/ship  action   new           v1.0.0
                        """);
    }

    @Test
    void findsNoChangeInTheSameFacts() {
        assertThat(run()).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("no change\n");
    }

    @Test
    void listsWhatChanged() throws IOException {
        write("metadata/acme/ship/action.yml", SECOND);
        write("versions.json", table("v2.0.0", SECOND_COMMIT, "v2"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        action     subject         change            from                                      to
                        acme/ship  version         changed           v1.0.0                                    v2.0.0
                        acme/ship  commit          changed           1111111111111111111111111111111111111111  2222222222222222222222222222222222222222
                        acme/ship  major           changed           tag v1                                    tag v2
                        acme/ship  runtime         changed           node20                                    node24
                        acme/ship  input target    newly required
                        acme/ship  input way       default changed   sea                                       air
                        acme/ship  input retries   newly deprecated
                        acme/ship  input files     new
                        acme/ship  input old       removed
                        acme/ship  output details  new
                        acme/ship  output weight   removed
                        """);
    }

    @Test
    void takesTheFactsAndKeepsOurWords() throws IOException {
        write("descriptors/acme/ship.yml", """
                action: acme/ship
                class: Shipper
                summary: Ships what was built.
                runtime: node20

                inputs:
                  way:
                    doc: How it goes.
                    type: string
                    default: sea

                outputs:
                  id:
                    doc: The number of the parcel.
                    type: number
                dynamic-outputs: true

                environment:
                  SHIP_TOKEN: Token of the shipper.

                permissions:
                  packages: write
                """);
        write("metadata/acme/ship/action.yml", SECOND);

        assertThat(run()).isEqualTo(1);
        assertThat(descriptor()).isEqualTo("""
                        action: acme/ship
                        class: Shipper
                        summary: Ships what was built.
                        runtime: node24
                        release:
                          version: v1.0.0
                          commit: '1111111111111111111111111111111111111111'
                          major:
                            ref: v1
                            kind: tag
                            same-as-version: true

                        inputs:
                          target:
                            type: string
                            required: true
                          way:
                            doc: How it goes.
                            type: string
                            default: air
                          retries:
                            type: number
                            default: '3'
                            deprecated: {}
                          files:
                            type: list
                            separator: newline

                        outputs:
                          id:
                            doc: The number of the parcel.
                            type: number
                          details:
                            type: string
                        dynamic-outputs: true

                        environment:
                          SHIP_TOKEN: Token of the shipper.

                        permissions:
                          packages: write
                        """);
    }

    @Test
    void onlyLooksIfAskedToCheck() throws IOException {
        String before = descriptor();
        write("metadata/acme/ship/action.yml", SECOND);

        assertThat(run("--check")).isEqualTo(1);
        assertThat(descriptor()).isEqualTo(before);
    }

    @Test
    void passesOverActionsThatNobodyAskedFor() throws IOException {
        write("metadata/acme/other/action.yml", SECOND);

        assertThat(run()).isZero();
        assertThat(root.resolve("descriptors/acme/other.yml")).doesNotExist();
    }

    @Test
    void takesOnlyTheActionsThatAreNamed() throws IOException {
        write("metadata/acme/other/action.yml", SECOND);
        write("metadata/acme/ship/action.yml", SECOND);

        assertThat(run("--add", "acme/other")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        action      subject  change  from  to
                        acme/other  action   new
                        """);
    }

    @Test
    void readsASingleFile() throws IOException {
        write("download.yml", SECOND);

        assertThat(runOn("download.yml", "--check", "acme/ship")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("input files", "runtime");
    }

    @Test
    void takesTypesSecretsAndPermissionsOfAWorkflowAsFacts() throws IOException {
        String name = "acme/ci/.github/workflows/ship.yml";
        String call = """
                on:
                  workflow_call:
                    inputs:
                      retries: {type: %s}
                    secrets:
                      TOKEN: {required: %s}
                """;
        String versions = """
                [{"action": "%s", "sha": "%s", "job_permissions": {"contents": "%s"}}]
                """;
        write("metadata/" + name, call.formatted("string", "false"));
        write("versions.json", versions.formatted(name, FIRST_COMMIT, "read"));
        assertThat(run("--add", name)).isEqualTo(1);
        write("metadata/" + name, call.formatted("number", "true"));
        write("versions.json", versions.formatted(name, FIRST_COMMIT, "write"));

        assertThat(run(name)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        action                              subject        change          from            to
                        acme/ci/.github/workflows/ship.yml  permissions    changed         contents: read  contents: write
                        acme/ci/.github/workflows/ship.yml  input retries  type changed    string          number
                        acme/ci/.github/workflows/ship.yml  secret TOKEN   newly required
                        """);
        assertThat(run(name)).isZero();
    }

    @Test
    void namesTheFileItCannotUse() throws IOException {
        write("metadata/acme/ship/action.yml", "name: Ship it\n");

        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo(root.resolve("metadata/acme/ship/action.yml")
                        + ": action \"acme/ship\" has no runs: it cannot be used, leave it out\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --metadata m                     | option "--descriptors" is missing: give it with a path
            --descriptors d                  | option "--metadata" is missing: give it with a path
            --descriptors d --metadata       | option "--metadata" is unknown or lacks its value: use --descriptors DIR --metadata DIR_OR_FILE [--versions FILE] [--add] [--check] [ACTION ...]
            --descriptors d --metadata m --x | option "--x" is unknown or lacks its value: use --descriptors DIR --metadata DIR_OR_FILE [--versions FILE] [--add] [--check] [ACTION ...]
            """)
    void explainsAWrongCall(String arguments, String message) {
        int code = UpdateDescriptors.run(
                List.of(arguments.split(" ", -1)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo(message + "\n");
    }

    @Test
    void asksWhichActionASingleFileIs() {
        assertThat(runOn("versions.json")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("file \"" + root.resolve("versions.json")
                        + "\" does not say of which action it is: name the action behind the options\n");
    }
}
