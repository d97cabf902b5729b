package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnyExpressionTest {

    private static final AnyExpression EVENT = github().event();

    @Test
    void goesDownToAProperty() {
        assertThat(EVENT.get("pull_request").get("head-ref").source()).isEqualTo("github.event.pull_request.head-ref");
    }

    @Test
    void putsAPropertyThatIsNoNameInBrackets() {
        assertThat(EVENT.get("a b").get("it's").source()).isEqualTo("github.event['a b']['it''s']");
    }

    @Test
    void takesThePropertyThatAnExpressionNames() {
        assertThat(EVENT.get("" + github().job()).source()).isEqualTo("github.event[github.job]");
    }

    @Test
    void goesDownToAnElement() {
        assertThat(EVENT.get("commits").get(0).get("id").source()).isEqualTo("github.event.commits[0].id");
    }

    @Test
    void isTakenAsAnotherType() {
        assertThat(EVENT.asString().startsWith("x").source()).isEqualTo("startsWith(github.event, 'x')");
        assertThat(EVENT.asNumber().lt(2).source()).isEqualTo("github.event < 2");
        assertThat(EVENT.asBoolean().not().source()).isEqualTo("!github.event");
    }

    @Test
    void isMadeOfATree() {
        assertThat(AnyExpression.of(EVENT.node())).isEqualTo(EVENT);
    }

    @Test
    void reachesIntoAllElements() {
        AnyExpression commits = Contexts.github().event().get("commits");

        assertThat(commits.each().get("id").source()).isEqualTo("github.event.commits.*.id");
        assertThat(commits.contains("a").source()).isEqualTo("contains(github.event.commits, 'a')");
        assertThat(commits.contains(Contexts.env("A")).source()).isEqualTo("contains(github.event.commits, env.A)");
        assertThat(commits.or(Contexts.env("A")).source()).isEqualTo("github.event.commits || env.A");
    }
}
