package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.junit.jupiter.api.Test;

final class FunctionsTest {

    @Test
    void callsTheStatusFunctions() {
        assertThat(Functions.always().source()).isEqualTo("always()");
        assertThat(Functions.success().source()).isEqualTo("success()");
        assertThat(Functions.failure().source()).isEqualTo("failure()");
        assertThat(Functions.cancelled().source()).isEqualTo("cancelled()");
    }

    @Test
    void hashesFiles() {
        assertThat(Functions.hashFiles("**/pom.xml").source()).isEqualTo("hashFiles('**/pom.xml')");
        assertThat(Functions.hashFiles("a", "b", "!c").source()).isEqualTo("hashFiles('a', 'b', '!c')");
        assertThat(Functions.hashFiles(Contexts.matrix("dir") + "/pom.xml").source())
                .isEqualTo("hashFiles(format('{0}/pom.xml', matrix.dir))");
    }

    @Test
    void refusesMorePatternsThanGitHubTakes() {
        String[] patterns = Collections.nCopies(255, "a").toArray(String[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Functions.hashFiles("first", patterns))
                .withMessage(
                        "call of \"hashFiles\" has 256 arguments, but GitHub allows 255: join some of them before");
    }

    @Test
    void convertsToJsonAndBack() {
        assertThat(Functions.toJson(github().event()).source()).isEqualTo("toJSON(github.event)");
        assertThat(Functions.fromJson(Contexts.stepsOutput("list", "legs")).source())
                .isEqualTo("fromJSON(steps.list.outputs.legs)");
        assertThat(Functions.fromJson(Contexts.env("LEGS")).get("a").get(0).source())
                .isEqualTo("fromJSON(env.LEGS).a[0]");
    }

    @Test
    void formatsText() {
        assertThat(Functions.format("{0} of {1}", github().job(), github().sha())
                        .source())
                .isEqualTo("format('{0} of {1}', github.job, github.sha)");
        assertThat(Functions.format("as it is").source()).isEqualTo("format('as it is')");
    }

    @Test
    void joinsAnArray() {
        assertThat(Functions.join(github().event().get("labels"), ", ").source())
                .isEqualTo("join(github.event.labels, ', ')");
    }
}
