package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.metadata.Branding.Color;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BrandingTest {

    @Test
    void hasAnIconAndAColor() {
        Branding branding = Branding.of("package", Color.GRAY_DARK);

        assertThat(branding.icon()).hasValue("package");
        assertThat(branding.color()).hasValue(Color.GRAY_DARK);
        assertThat(branding.extra()).isEqualTo(Mapping.empty());
        assertThat(branding).isEqualTo(Branding.of("package", Color.GRAY_DARK));
    }

    @Test
    void canHaveEitherAlone() {
        assertThat(Branding.of("package").icon()).hasValue("package");
        assertThat(Branding.of("package").color()).isEmpty();
        assertThat(Branding.of(Color.RED).icon()).isEmpty();
        assertThat(Branding.of(Color.RED).color()).hasValue(Color.RED);
    }

    @Test
    void takesKeysThatAreNotKnown() {
        assertThat(Branding.of("package").extra("shape", "round").extra())
                .isEqualTo(Mapping.empty().plus("shape", Value.of("round")));
    }

    @Test
    void rejectsAnIconThatGitHubLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Branding.of("coffee", Color.BLUE))
                .withMessage("icon \"coffee\" is none that GitHub has for badges: choose one that its metadata syntax"
                        + " lists, for example \"package\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Branding.of(""))
                .withMessage("icon \"\" is none that GitHub has for badges: choose one that its metadata syntax lists,"
                        + " for example \"package\"");
    }

    @Test
    void rejectsAnExtraKeyThatAFactoryTakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Branding.of("package").extra("Color", "black"))
                .withMessage("extra key \"Color\" is one that this library knows: use its own method, so that it is"
                        + " checked");
    }

    @Test
    void knowsTheColorsThatGitHubKnows() throws IOException {
        assertThat(Stream.of(Color.values()).map(color -> Value.of(color).toString()))
                .containsExactlyElementsOf(enumeration("action.branding.color"));
    }

    @Test
    void knowsTheIconsThatGitHubKnows() throws IOException {
        List<String> icons = enumeration("action.branding.icon");

        assertThat(BrandingIcons.names()).containsExactlyInAnyOrderElementsOf(icons);
        assertThat(icons)
                .allSatisfy(icon -> assertThat(Branding.of(icon).icon()).hasValue(icon));
    }

    private static List<String> enumeration(String name) throws IOException {
        JsonNode facts = new ObjectMapper()
                .readTree(SharedMaterial.path("facts").resolve("limits.json").toFile());
        List<String> values = new ArrayList<>();
        facts.get("enumerations").get(name).get("value").forEach(value -> values.add(value.asText()));
        return values;
    }
}
