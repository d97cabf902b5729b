package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelTest {

    @Test
    void saysItsNameColourAndDescription() {
        Label label = Label.of("bug", "D73A4A").description("Something is wrong");

        assertThat(label.payload().toJson()).isEqualTo("""
                {
                  "name": "bug",
                  "color": "d73a4a",
                  "description": "Something is wrong"
                }""");
        assertThat(label).hasToString("bug");
        assertThat(label.call("acme/app").existing())
                .contains(ApiCall.Existing.named("bug", "name", ApiCall.Method.PATCH)
                        .ignoringCase()
                        .sending(Data.ofJson("""
                                {"new_name": "bug", "color": "d73a4a", "description": "Something is wrong"}""")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#d73a4a", "d73a4", "red", "", "d73a4g"})
    void rejectsWhatIsNoColour(String color) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("bug", color))
                .withMessage("colour \"" + color + "\" of label \"bug\" is not of six hexadecimal digits: write for"
                        + " example \"d73a4a\", without #");
    }

    @Test
    void rejectsTextsThatAreEmptyOrTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(" ", "d73a4a"))
                .withMessage("label name is empty: leave it out or give it a text");
        String name = "x".repeat(51);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(name, "d73a4a"))
                .withMessage("name \"" + name + "\" of a label has 51 characters, but GitHub takes 50: shorten it");
        String description = "x".repeat(101);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("bug", "d73a4a").description(description))
                .withMessage("description \"" + description
                        + "\" of a label has 101 characters, but GitHub takes 100: shorten it");
    }
}
