package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class ActionOutputTest {

    private static final ActionOutput HIT = ActionOutput.of("cache-hit");

    @Test
    void hasNothingButItsNameAtFirst() {
        assertThat(HIT.name()).isEqualTo("cache-hit");
        assertThat(HIT.description()).isEmpty();
        assertThat(HIT.value()).isEmpty();
        assertThat(HIT.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void keepsWhatIsSaidOfIt() {
        ActionOutput output = HIT.description("Whether the cache had the key").extra("type", "boolean");

        assertThat(output.description()).hasValue("Whether the cache had the key");
        assertThat(output.extra()).isEqualTo(Mapping.empty().plus("type", Value.of("boolean")));
        assertThat(output.name()).isEqualTo("cache-hit");
    }

    @Test
    void doesNotChangeWhenACopyIsMade() {
        assertThat(HIT.description("Whether the cache had the key")).isNotEqualTo(HIT);
        assertThat(HIT).isEqualTo(ActionOutput.of("cache-hit")).hasSameHashCodeAs(ActionOutput.of("cache-hit"));
    }

    @Test
    void isItsNameAsText() {
        assertThat(HIT).hasToString("cache-hit");
    }

    @Test
    void knowsTheLineThatMadeIt() {
        assertThat(HIT.origin().orElseThrow().className()).isEqualTo(getClass().getName());
    }

    @Test
    void rejectsANameThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionOutput.of("cache.hit"))
                .withMessage("output name \"cache.hit\" has \".\" at position 6, but it begins with a letter or _ and"
                        + " goes on with letters, digits, - and _: rename it");
    }

    @Test
    void rejectsAnExpressionInItsDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HIT.description("${{ x }}"))
                .withMessage("description of output \"cache-hit\" \"${{ x }}\" holds an expression, but GitHub computes"
                        + " none there: write the text itself");
    }

    @Test
    void rejectsAnEmptyDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HIT.description(""))
                .withMessage("description of output \"cache-hit\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnExtraKeyThatHasAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HIT.extra("value", "x"))
                .withMessage(
                        "key \"value\" of output \"cache-hit\" has no effect, since only composite actions set their"
                                + " outputs by it: use CompositeAction.output(...), or leave it out");
    }
}
