package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionsTest {

    @Test
    void readAsPeopleWriteThem() {
        assertThat(Conditions.onBranch("main").source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(Conditions.onBranch("release/**").source())
                .isEqualTo("startsWith(github.ref, 'refs/heads/release/')");
        assertThat(Conditions.onTag("v*").source()).isEqualTo("startsWith(github.ref, 'refs/tags/v')");
        assertThat(Conditions.onAnyTag().source()).isEqualTo("github.ref_type == 'tag'");
        assertThat(Conditions.onDefaultBranch().source())
                .isEqualTo("github.ref == format('refs/heads/{0}', github.event.repository.default_branch)");
        assertThat(Conditions.onEvent("push").source()).isEqualTo("github.event_name == 'push'");
        assertThat(Conditions.isPullRequest().source())
                .isEqualTo("github.event_name == 'pull_request' || github.event_name == 'pull_request_target'");
        assertThat(Conditions.isFork().source())
                .isEqualTo(
                        "github.event.pull_request.head.repo.full_name != github.event.pull_request.base.repo.full_name");
        assertThat(Conditions.isDraft().source()).isEqualTo("github.event.pull_request.draft == true");
        assertThat(Conditions.hasLabel("deploy").source())
                .isEqualTo("contains(github.event.pull_request.labels.*.name, 'deploy')");
        assertThat(Conditions.inRepository("acme/app").source()).isEqualTo("github.repository == 'acme/app'");
    }

    @Test
    void noneOfThemIsAMistakeToTheTypeChecker() {
        Availability anywhere =
                Position.inWorkflow(List.of("jobs", "a", "if")).orElseThrow().availability();
        List<BooleanExpression> all = List.of(
                Conditions.onBranch("main"),
                Conditions.onTag("v*"),
                Conditions.onAnyTag(),
                Conditions.onDefaultBranch(),
                Conditions.onEvent("push", "schedule"),
                Conditions.isPullRequest(),
                Conditions.isFork(),
                Conditions.isDraft(),
                Conditions.hasLabel("deploy"),
                Conditions.inRepository("acme/app"));

        assertThat(all)
                .allSatisfy(condition -> assertThat(
                                TypeChecker.of(TypeScope.standard()).check(condition.node(), anywhere))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "push, refs/heads/main, true, false, false, false, false",
        "push, refs/heads/mainline, false, false, false, false, false",
        "push, refs/tags/v1, false, true, false, false, false",
        "pull_request, refs/pull/1/merge, false, false, true, false, false",
        "pull_request_target, refs/heads/main, true, false, true, false, false"
    })
    void holdForTheRightRuns(
            String event, String ref, boolean main, boolean tag, boolean pullRequest, boolean fork, boolean draft) {
        Evaluator run = Evaluator.of(Map.of(
                "github",
                Data.of(Map.of("event_name", Data.of(event), "ref", Data.of(ref), "event", Data.of(Map.of())))));

        assertThat(run.holds(withStatus(Conditions.onBranch("main")))).isEqualTo(main);
        assertThat(run.holds(withStatus(Conditions.onTag("v*")))).isEqualTo(tag);
        assertThat(run.holds(withStatus(Conditions.isPullRequest()))).isEqualTo(pullRequest);
        assertThat(run.holds(withStatus(Conditions.isFork()))).isEqualTo(fork);
        assertThat(run.holds(withStatus(Conditions.isDraft()))).isEqualTo(draft);
    }

    @Test
    void aForkIsKnownByItsRepository() {
        assertThat(holds(Conditions.isFork(), pullRequest("eve/app", false))).isTrue();
        assertThat(holds(Conditions.isFork(), pullRequest("acme/app", false))).isFalse();
        assertThat(holds(Conditions.isDraft(), pullRequest("acme/app", true))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v*.*", "v?", "[ab]", "!main", "a+"})
    void refuseAPatternThatNoExpressionCanCompare(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.onTag(pattern))
                .withMessage("tag pattern \"" + pattern
                        + "\" is more than an expression can compare, which knows no patterns:"
                        + " end the name with *, or filter the event itself");
    }

    private static boolean holds(BooleanExpression condition, Data github) {
        return Evaluator.of(Map.of("github", github)).evaluate(condition.node()).isTruthy();
    }

    private static Data pullRequest(String head, boolean draft) {
        Data pullRequest = Data.of(Map.of(
                "head", Data.of(Map.of("repo", Data.of(Map.of("full_name", Data.of(head))))),
                "base", Data.of(Map.of("repo", Data.of(Map.of("full_name", Data.of("acme/app"))))),
                "draft", Data.of(draft)));
        return Data.of(Map.of("event", Data.of(Map.of("pull_request", pullRequest))));
    }

    /** Keeps the evaluator from asking whether what was before succeeded. */
    private static Node withStatus(BooleanExpression condition) {
        return Functions.always().and(condition).node();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs/heads/main", "refs/tags/v*"})
    void refuseTheBeginningThatTheyAdd(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.onBranch(name))
                .withMessage("branch pattern \"" + name
                        + "\" begins with refs/, which is added to the name: leave refs/heads/ or refs/tags/ out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pull-request", "", "push "})
    void refuseAnEventThatCannotBe(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.onEvent("push", name))
                .withMessage("event name \"" + name + "\" is that of no event, since they have only letters and _:"
                        + " write it like \"pull_request\"");
    }
}
