package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

    @Test
    void keepsWhatItIsGiven() {
        Snapshot snapshot = Snapshot.image("builder")
                .version("2.*")
                .onlyIf(github().ref().eq("refs/heads/main"))
                .extra("new", 1);

        assertThat(snapshot.imageName()).isEqualTo("builder");
        assertThat(snapshot.version()).contains("2.*");
        assertThat(snapshot.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(snapshot.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void hasNothingButItsNameAtFirst() {
        Snapshot snapshot = Snapshot.image("builder");

        assertThat(snapshot.version()).isEmpty();
        assertThat(snapshot.onlyIf()).isEmpty();
        assertThat(snapshot.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void rejectsEmptyText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.image(""))
                .withMessage("snapshot image name is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.image("builder").version(" "))
                .withMessage("snapshot version is empty: leave it out or give it a text");
    }
}
