package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NodeRuntimeTest {

    @Test
    void hasAConstantForEachVersionThatGitHubMaintains() {
        assertThat(NodeRuntime.NODE24).isEqualTo(NodeRuntime.of("node24")).hasToString("node24");
        assertThat(NodeRuntime.NODE20).isEqualTo(NodeRuntime.of("node20")).hasToString("node20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node12", "node16", "node28"})
    void takesOtherVersions(String using) {
        assertThat(NodeRuntime.of(using).using()).isEqualTo(using);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "node", "Node24", "node 24", "24", "node024", "node24.1", "composite"})
    void rejectsWhatIsNoVersion(String using) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeRuntime.of(using))
                .withMessage("runtime \"" + using
                        + "\" is no version of Node.js: write \"node\" and its number, for example \"node24\"");
    }
}
