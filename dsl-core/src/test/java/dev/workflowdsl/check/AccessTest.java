package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Template;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AccessTest {

    private static List<String> accesses(String text) {
        List<String> accesses = new ArrayList<>();
        Access.of(
                Text.of(Place.root(), Surroundings.NONE, Template.of(text)), access -> accesses.add(access.toString()));
        return accesses;
    }

    @Test
    void readsEachExpressionOfAText() {
        assertThat(accesses("a ${{ github.ref }} b ${{ env.X }} c")).containsExactly("github.ref", "env.X");
        assertThat(accesses("github.ref")).isEmpty();
    }

    @Test
    void readsOperandsAndArguments() {
        assertThat(accesses("${{ !a.x && (b.x == 'c.x' || contains(d.x, format('{0}', e.x))) }}"))
                .containsExactly("a.x", "b.x", "d.x", "e.x");
    }

    @Test
    void readsBothNotationsOfAProperty() {
        assertThat(accesses("${{ STEPS['my step'].outputs['x'] }}")).containsExactly("steps.my step.outputs.x");
    }

    @Test
    void knowsNamesAsFarAsTheyAreWritten() {
        assertThat(accesses("${{ steps[matrix.id].outputs.x }}")).containsExactly("matrix.id", "steps");
        assertThat(accesses("${{ github.event.commits[0].id }}")).containsExactly("github.event.commits");
        assertThat(accesses("${{ needs.*.result }}")).containsExactly("needs");
        assertThat(accesses("${{ toJSON(needs) }}")).containsExactly("needs");
    }

    @Test
    void readsWhatAFunctionYieldsNoFurther() {
        assertThat(accesses("${{ fromJSON(needs.a.outputs.x).version[env.I] }}"))
                .containsExactlyInAnyOrder("needs.a.outputs.x", "env.I");
    }

    @Test
    void readsChainsOfThousandsOfOperands() {
        String chain = "env.A" + " || env.A".repeat(2000);

        assertThat(accesses("${{ " + chain + " }}")).hasSize(2001).containsOnly("env.A");
    }
}
