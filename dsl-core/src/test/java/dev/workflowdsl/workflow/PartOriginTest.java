package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each part of a job or workflow knows the line that called its factory, also once it was refined. */
final class PartOriginTest {

    @Test
    void isTheLineOfTheFactory() {
        Axis<String> axis = Axis.of("a", "x");
        List<Optional<Origin>> origins = List.of(
                Matrix.of(axis).failFast(false).origin(),
                Matrix.of(Value.of(Expression.raw("inputs.x"))).origin(),
                Matrix.computed(Expression.raw("inputs.x")).maxParallel(2).origin(),
                Concurrency.group("a").cancelInProgress().origin(),
                Concurrency.group(github().ref()).origin(),
                Environment.of("a").url("https://example.com").origin(),
                Environment.of(github().ref()).origin(),
                Defaults.ofShell(Shell.SH).workingDirectory("web").origin(),
                Defaults.ofWorkingDirectory("web").origin(),
                Snapshot.image("a").version("1.*").origin(),
                Container.image("a").env("A", 1).origin(),
                Container.image(github().ref()).origin(),
                Service.image("a").port(1, 2).origin(),
                Service.image(github().ref()).origin());

        assertThat(origins)
                .extracting(origin -> origin.orElseThrow().className())
                .containsOnly(PartOriginTest.class.getName());
        assertThat(origins)
                .extracting(origin -> origin.orElseThrow().line().orElseThrow())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotCountWhenPartsAreCompared() {
        assertThat(Matrix.of(Axis.of("a", "x"))).isEqualTo(Matrix.of(Axis.of("a", "x")));
        assertThat(Environment.of("a")).isEqualTo(Environment.of("a"));
        assertThat(Container.image("a")).isEqualTo(Container.image("a"));
    }
}
