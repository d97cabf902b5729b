package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.Facts;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What GitHub answers for a protection that it was told is read back as that protection. */
final class BranchProtectionRoundTripTest {

    private static final String URL = "https://api.github.com/repos/acme/app/branches/main/protection";

    private static final List<String> SWITCHES = List.of(
            "required_linear_history",
            "allow_force_pushes",
            "allow_deletions",
            "block_creations",
            "required_conversation_resolution",
            "lock_branch",
            "allow_fork_syncing");

    @Property
    void theAnswerOfGetIsReadAsTheProtection(@ForAll("protections") BranchProtection protection) {
        String answer = answer(protection).toString();
        assertThat(BranchProtection.read(protection.branch(), answer)).isEqualTo(protection);
    }

    @Property
    void theBodyOfPutIsReadAsTheProtectionButForSignatures(@ForAll("protections") BranchProtection protection) {
        String body = protection.payload().toJson();
        assertThat(BranchProtection.read(protection.branch(), body))
                .isEqualTo(protection.with(Switch.REQUIRED_SIGNATURES, false));
    }

    @Property
    void theSameProtectionHasTheSameText(@ForAll("protections") BranchProtection protection) {
        BranchProtection read =
                BranchProtection.read(protection.branch(), answer(protection).toString());
        assertThat(read.payload().toJson()).isEqualTo(protection.payload().toJson());
        assertThat(read.calls("acme/app")).isEqualTo(protection.calls("acme/app"));
    }

    @Provide
    Arbitrary<BranchProtection> protections() {
        return Protections.any();
    }

    /** The answer of {@code GET}: other shapes, whole objects for names, addresses everywhere, no key for null. */
    private static ObjectNode answer(BranchProtection protection) {
        ObjectNode body = (ObjectNode) FactShape.json(protection.payload());
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("url", URL);
        if (body.path("required_status_checks").isObject()) {
            answer.set("required_status_checks", checks((ObjectNode) body.path("required_status_checks")));
        }
        if (body.path("required_pull_request_reviews").isObject()) {
            answer.set("required_pull_request_reviews", withActors(body.path("required_pull_request_reviews")));
        }
        if (body.path("restrictions").isObject()) {
            answer.set("restrictions", actors(body.path("restrictions")));
        }
        answer.putObject("required_signatures").put("url", URL).put("enabled", protection.requiresSignatures());
        answer.putObject("enforce_admins")
                .put("url", URL)
                .put("enabled", body.path("enforce_admins").asBoolean());
        SWITCHES.forEach(
                key -> answer.putObject(key).put("enabled", body.path(key).asBoolean()));
        return answer;
    }

    private static ObjectNode checks(ObjectNode checks) {
        ArrayNode contexts = JsonNodeFactory.instance.arrayNode();
        checks.path("checks").forEach(check -> {
            contexts.add(check.path("context"));
            if (check.path("app_id").asLong() == -1) {
                ((ObjectNode) check).putNull("app_id");
            }
        });
        checks.set("contexts", contexts);
        return checks.put("url", URL).put("contexts_url", URL + "/contexts");
    }

    private static ObjectNode withActors(JsonNode reviews) {
        ObjectNode answer = ((ObjectNode) reviews).put("url", URL);
        for (String key : List.of("dismissal_restrictions", "bypass_pull_request_allowances")) {
            if (answer.has(key)) {
                answer.set(key, actors(answer.path(key)));
            }
        }
        return answer;
    }

    private static ObjectNode actors(JsonNode names) {
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("url", URL).put("users_url", URL + "/users");
        for (Map.Entry<String, JsonNode> kind : Facts.properties(names).toList()) {
            String key = kind.getKey().equals("users") ? "login" : "slug";
            ArrayNode objects = answer.putArray(kind.getKey());
            kind.getValue()
                    .forEach(name -> objects.addObject()
                            .put("node_id", "MDQ6")
                            .put(key, name.asText())
                            .put("name", "Some Name"));
        }
        return answer;
    }
}
