package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class SuppressionTest {

    private static final Suppression EVERYWHERE = Suppression.of("some-rule", "it is meant");

    private static final Place STEP =
            Place.root().key("jobs").key("test").key("steps").index(1);

    private static Finding finding(Place place) {
        return new Finding("some-rule", Severity.ERROR, ".github/workflows/ci.yml", place, "it is so", "change it");
    }

    @Test
    void coversItsRuleEverywhere() {
        assertThat(EVERYWHERE.covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.covers(finding(Place.root()))).isTrue();
        assertThat(Suppression.of("other-rule", "it is meant").covers(finding(STEP)))
                .isFalse();
    }

    @Test
    void coversOneFile() {
        assertThat(EVERYWHERE.in("ci.yml").covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.in(".github/workflows/ci.yml").covers(finding(STEP)))
                .isTrue();
        assertThat(EVERYWHERE.in("i.yml").covers(finding(STEP))).isFalse();
    }

    @Test
    void coversAPartWithAllThatBelongsToIt() {
        assertThat(EVERYWHERE.at("jobs.test").covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.at("jobs.test.steps").covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.at("jobs.test.steps[1]").covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.at("jobs.test.steps[1].run").covers(finding(STEP)))
                .isFalse();
        assertThat(EVERYWHERE.at("jobs.tes").covers(finding(STEP))).isFalse();
        assertThat(EVERYWHERE.at("jobs.test.steps[1]").covers(finding(STEP.key("run"))))
                .isTrue();
        assertThat(EVERYWHERE.at("jobs.test.steps[10]").covers(finding(STEP))).isFalse();
    }

    @Test
    void coversOneJob() {
        assertThat(EVERYWHERE.at(build("test")).covers(finding(STEP))).isTrue();
        assertThat(EVERYWHERE.at(build("tests")).covers(finding(STEP))).isFalse();
    }

    @Test
    void saysWhatWhereAndWhy() {
        assertThat(EVERYWHERE.in("ci.yml").at("jobs.test"))
                .hasToString("some-rule in ci.yml at jobs.test: it is meant");
        assertThat(EVERYWHERE).hasToString("some-rule: it is meant");
    }

    @Test
    void wantsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("some-rule", " "))
                .withMessage("reason for suppressing \"some-rule\" is empty: leave it out or give it a text");
    }
}
