package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.expression.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares whole bodies with files that were read by people; with {@code -Drecreate=true} they are written anew first. */
final class PayloadGoldenTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "dev", "workflowdsl", "repository");

    @TestFactory
    Stream<DynamicTest> bodiesAreAsExpected() {
        Map<String, Data> bodies = new LinkedHashMap<>();
        bodies.put("branch-protection-full.json", Protections.FULL.payload());
        bodies.put("branch-protection-least.json", BranchProtection.of("main").payload());
        bodies.put("ruleset-branch.json", Rulesets.FULL_BRANCH.payload());
        bodies.put("ruleset-tag.json", Rulesets.FULL_TAG.payload());
        bodies.put("ruleset-push.json", Rulesets.FULL_PUSH.payload());
        bodies.put("ruleset-organization.json", Rulesets.ORGANIZATION.payload());
        bodies.put("ruleset-repositories.json", Rulesets.REPOSITORIES.payload());
        return bodies.entrySet().stream()
                .map(body -> dynamicTest(body.getKey(), () -> check(EXPECTED.resolve(body.getKey()), body.getValue())));
    }

    private static void check(Path file, Data body) throws IOException {
        String text = body.toJson() + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
