package dev.workflowdsl.repository;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A directory with a script that runs against a {@code gh} of our own, which writes down how it was called. */
final class FakeGh {

    private static final String GH = """
            #!/usr/bin/env bash
            here="$(cd "$(dirname "$0")" && pwd)"
            arguments=("$@")
            printf '%s\\n' "$*" >>"$here/calls"
            if [[ " $* " == *' --input - '* || $2 == set ]]; then
              cat >>"$here/calls"
              printf '\\n' >>"$here/calls"
            fi
            refused="$(cat "$here/refused" 2>/dev/null)"
            if [[ -n $refused && "$*" == *"$refused"* ]]; then
              printf 'gh: %s\\n' "$(cat "$here/reason")" >&2
              exit 1
            fi
            for ((i = 0; i < $#; i++)); do
              if [[ ${arguments[i]} == --jq ]]; then
                path="$2"
                [[ $path == --paginate ]] && path="$3"
                [[ $1 == api ]] || path="$1-list"
                path="${path%%'?'*}"
                answer="$here/answers/${path//'/'/_}"
                [[ -f $answer ]] || answer="$here/answers/nothing"
                jq -r "${arguments[i + 1]}" "$answer"
              fi
            done
            """;

    /** What GitHub answers where there is nothing yet. */
    private static final String NOTHING =
            "{\"branch_policies\": [], \"custom_deployment_protection_rules\": [], \"variables\": []}";

    private final Path directory;

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param output what was printed
     * @param calls how gh was called, each call on a line, with what it read on the next ones
     */
    record Run(int status, String output, List<String> calls) {

        /** The calls that change something: their method and path, or their kind and name. */
        List<String> changes() {
            return calls.stream()
                    .filter(line -> line.matches("(api --method|secret set|variable set).*"))
                    .map(line -> line.replaceAll("api --method | --input -| --silent", ""))
                    .toList();
        }
    }

    FakeGh(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory.resolve("bin/answers"));
        executable(directory.resolve("bin/gh"), GH);
        answer("nothing", NOTHING);
        for (String list : List.of("labels", "rulesets")) {
            answer("repos/acme/app/" + list, "[]");
        }
        answer("secret-list", "[]");
        answer("variable-list", "[]");
    }

    /** What is answered from then on to a request for that path. */
    @CanIgnoreReturnValue
    FakeGh answer(String path, String json) throws IOException {
        Files.writeString(directory.resolve("bin/answers").resolve(path.replace('/', '_')), json);
        return this;
    }

    /** Calls with that text fail from then on, for that reason. */
    @CanIgnoreReturnValue
    FakeGh refuse(String call, String reason) throws IOException {
        Files.writeString(directory.resolve("bin/refused"), call);
        Files.writeString(directory.resolve("bin/reason"), reason);
        return this;
    }

    /** Writes the files of the script and runs it. */
    Run run(SettingsScript script, Map<String, String> environment) throws IOException, InterruptedException {
        requireTools();
        for (Map.Entry<String, String> payload : script.payloads().entrySet()) {
            Files.writeString(directory.resolve(payload.getKey()), payload.getValue());
        }
        Path file = executable(directory.resolve("apply.sh"), script.script("# test\n"));
        Files.deleteIfExists(directory.resolve("bin/calls"));
        ProcessBuilder builder = new ProcessBuilder("bash", file.toString()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .merge("PATH", directory.resolve("bin").toString(), (path, ours) -> ours + File.pathSeparator + path);
        Process process = builder.redirectInput(new File("/dev/null")).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output, Files.readAllLines(directory.resolve("bin/calls")));
    }

    @CanIgnoreReturnValue
    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
        return file;
    }

    /** Skips the test where a tool is missing; fails it where nothing may be skipped. */
    static void requireTools(String... more) {
        Stream.concat(Stream.of("bash", "jq"), Stream.of(more))
                .filter(tool -> !isOnPath(tool))
                .findFirst()
                .ifPresent(tool -> {
                    String message = tool + " is not on the path";
                    if ("true".equals(System.getenv("CI"))) {
                        fail(message);
                    }
                    abort(message);
                });
    }

    private static boolean isOnPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(tool)));
    }
}
