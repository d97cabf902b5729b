package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Holds the bodies of {@code PUT} against what GitHub says of them. */
final class BranchProtectionFactsTest {

    private final JsonNode facts = Facts.read("branch-protection-api.json");

    private final FactShape body = FactShape.of(facts.path("body").path("fields"));

    @Test
    void saysEveryKeyThatGitHubTakes() {
        assertThat(FactShape.places(List.of(FactShape.json(Protections.FULL.payload()))))
                .isEqualTo(body.places());
    }

    @Test
    void knowsTheKeysOfTheBody() {
        List<String> keys = new ArrayList<>();
        facts.path("body")
                .path("fields")
                .forEach(field -> keys.add(field.path("name").asText()));
        assertThat(BranchProtectionJson.KEYS).isEqualTo(keys);
    }

    @Test
    void sendsNullWhereNothingIsAskedFor() {
        JsonNode least = FactShape.json(BranchProtection.of("main").payload());

        assertThat(body.violations(least)).isEmpty();
        assertThat(least.path("required_status_checks").isNull()).isTrue();
        assertThat(least.path("required_pull_request_reviews").isNull()).isTrue();
        assertThat(least.path("restrictions").isNull()).isTrue();
    }

    @Property
    void everyBodyIsOneThatGitHubTakes(@ForAll("protections") BranchProtection protection) {
        assertThat(body.violations(FactShape.json(protection.payload()))).isEmpty();
    }

    @Provide
    Arbitrary<BranchProtection> protections() {
        return Protections.any();
    }

    @Test
    void callsWhatGitHubOffers() {
        List<String> offered = List.copyOf(operations());
        for (BranchProtection protection : List.of(Protections.FULL, BranchProtection.of("main"))) {
            assertThat(protection.calls("acme/app"))
                    .extracting(call -> call.method() + " " + call.path())
                    .isSubsetOf(offered);
        }
    }

    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        facts.path("operations")
                .forEach(operation -> operations.add(operation.path("method").asText() + " "
                        + operation
                                .path("path")
                                .asText()
                                .replace("{owner}/{repo}", "acme/app")
                                .replace("{branch}", "main")));
        return operations;
    }
}
