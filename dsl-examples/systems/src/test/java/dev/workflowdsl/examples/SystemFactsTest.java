package dev.workflowdsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.SystemFacts.Length;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a library for pipelines must bring about, or one could write YAML. */
final class SystemFactsTest {

    static List<ExampleSystem> systems() {
        return ExampleSystem.ALL;
    }

    @ParameterizedTest
    @MethodSource("systems")
    void javaIsShorterThanItsYaml(ExampleSystem system) {
        Length length = Length.of(system);

        assertThat(length.java()).isLessThan(length.yaml());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void scriptsStandInMorePlacesThanTheyAreWritten(ExampleSystem system) {
        Length length = Length.of(system);

        assertThat(length.scripts()).isPositive().isLessThan(length.scriptsInYaml());
    }
}
