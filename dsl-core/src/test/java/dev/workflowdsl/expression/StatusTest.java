package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusTest {
    private static final Map<String, Result> ONE_FAILED =
            Map.of("build", Result.SUCCESS, "Test", Result.FAILURE, "docs", Result.SKIPPED);

    @ParameterizedTest
    @CsvSource({
        "SUCCESS, true, false, false",
        "FAILURE, false, true, false",
        "CANCELLED, false, false, true",
        "SKIPPED, false, false, false"
    })
    void withinAJobItIsTheResultSoFar(Result result, boolean success, boolean failure, boolean cancelled) {
        Status status = Status.ofJob(result);

        assertThat(evaluate("success()", status)).isEqualTo(success);
        assertThat(evaluate("failure()", status)).isEqualTo(failure);
        assertThat(evaluate("cancelled()", status)).isEqualTo(cancelled);
        assertThat(evaluate("always()", status)).isTrue();
    }

    @Test
    void ofAJobItIsTheResultsOfTheJobsItNeeds() {
        Status status = Status.ofNeeds(ONE_FAILED);

        assertThat(evaluate("success()", status)).isFalse();
        assertThat(evaluate("failure()", status)).isTrue();
        assertThat(evaluate("cancelled()", status)).isFalse();
        assertThat(evaluate("success('build')", status)).isTrue();
        assertThat(evaluate("success('BUILD', 'docs')", status)).isFalse();
        assertThat(evaluate("failure('test')", status)).isTrue();
        assertThat(evaluate("failure('build', 'docs')", status)).isFalse();
    }

    @Test
    void withoutNeedsAllIsWell() {
        assertThat(evaluate("success() && !failure()", Status.ofNeeds(Map.of())))
                .isTrue();
    }

    @Test
    void inACancelledRunNothingSucceeds() {
        Status status = Status.ofNeedsInCancelledRun(ONE_FAILED);

        assertThat(evaluate("cancelled()", status)).isTrue();
        assertThat(evaluate("success('build')", status)).isFalse();
        assertThat(evaluate("failure()", status)).isTrue();
    }

    @Test
    void refusesJobsThatAreNotNeeded() {
        assertThatExceptionOfType(ExpressionEvaluationException.class)
                .isThrownBy(() -> evaluate("success('deploy')", Status.ofNeeds(ONE_FAILED)))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("no result is known of a job \"deploy\""));
    }

    @Test
    void resultsHaveGitHubsNames() {
        assertThat(Result.values())
                .extracting(Result::label)
                .containsExactly("success", "failure", "cancelled", "skipped");
    }

    private static boolean evaluate(String expression, Status status) {
        return Evaluator.of(Map.of())
                .withStatus(status)
                .evaluate(Expressions.parse(expression))
                .isTruthy();
    }
}
