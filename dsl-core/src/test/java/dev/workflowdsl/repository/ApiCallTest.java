package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Data;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiCallTest {

    @Test
    void isPrintedAsPeopleWriteItDown() {
        assertThat(ApiCall.of(ApiCall.Method.DELETE, "/repos/acme/app/x", "remove it"))
                .hasToString("DELETE /repos/acme/app/x");
        assertThat(ApiCall.of(ApiCall.Method.PUT, "/repos/acme/app/x", Data.ofJson("{\"a\":null}"), "set it up"))
                .hasToString("PUT /repos/acme/app/x\n{\n  \"a\": null\n}");
    }

    @Test
    void keepsWhatIsDoneInItsPlaceAndBefore() {
        ApiCall.Existing existing = ApiCall.Existing.named("x", "id", ApiCall.Method.PATCH);
        ApiCall.Lookup lookup = new ApiCall.Lookup("{team:ops}", "/orgs/acme/teams/ops", "id");
        ApiCall call = ApiCall.of(ApiCall.Method.POST, "/x", "make it")
                .unless(existing)
                .after(List.of(lookup));

        assertThat(call)
                .isEqualTo(new ApiCall(
                        ApiCall.Method.POST,
                        "/x",
                        Optional.empty(),
                        Optional.of(new ApiCall.Existing(
                                Optional.empty(), Map.of("name", "x"), "id", ApiCall.Method.PATCH)),
                        List.of(lookup),
                        "make it"));
    }

    @Test
    void rejectsAPathThatDoesNotFollowAHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiCall.of(ApiCall.Method.GET, "repos/acme/app", "read it"))
                .withMessage(
                        "path \"repos/acme/app\" of a call does not begin with \"/\": write what follows the host");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiCall.of(ApiCall.Method.GET, "/x", " "))
                .withMessage("purpose of the call of \"/x\" is empty: leave it out or give it a text");
    }

    @Test
    void encodesEachSegmentOfAPath() {
        assertThat(RepositoryName.path("acme/app.js", "branches", "a/b c~d_e-f.g%é#?"))
                .isEqualTo("/repos/acme/app.js/branches/a%2Fb%20c~d_e-f.g%25%C3%A9%23%3F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "app", "acme/", "/app", "acme/app/x", "acme/a b", "acme/..", "acme/.", "-acme/app", "a.b/c"})
    void rejectsWhatIsNoNameOfARepository(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BranchProtection.of("main").calls(name))
                .withMessage(
                        "repository \"" + name + "\" is not of the form owner/name: write for example \"acme/app\"");
    }
}
