package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaintTest {

    @Test
    void everyPathThatIsKnownToBeDangerousIsArbitrary() {
        assertThat(Facts.texts(Facts.read("context-properties.json")
                        .path("untrustedInputs")
                        .path("paths")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(taint(path)).isEqualTo(Taint.ARBITRARY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "github.repository ~ FIXED",
                "secrets.TOKEN ~ FIXED",
                "runner.os ~ FIXED",
                "needs.build.result ~ FIXED",
                "job.services.db.ports['5432'] ~ FIXED",
                "github.event.repository.default_branch ~ FIXED",
                "github.event.pull_request.base.ref ~ FIXED",
                "github.actor ~ STRUCTURED",
                "GITHUB.Ref_Name ~ STRUCTURED",
                "github.event.pull_request.number ~ STRUCTURED",
                "github.event.pull_request.head.sha ~ STRUCTURED",
                "github.event.pull_request.user.login ~ STRUCTURED",
                "github.event.commits.*.id ~ STRUCTURED",
                "needs.build.outputs.version ~ DERIVED",
                "env.VERSION ~ DERIVED",
                "inputs.name ~ DERIVED",
                "matrix.os.name ~ DERIVED",
                "github.event.inputs.name ~ DERIVED",
                "github.head_ref ~ ARBITRARY",
                "github['head_ref'] ~ ARBITRARY",
                "github.event.workflow_run.head_branch ~ ARBITRARY",
                "github.event.commits[0].message ~ ARBITRARY",
                "github.event.*.body ~ ARBITRARY",
                "github.event[inputs.kind].title ~ ARBITRARY",
                "github.event.something.new ~ ARBITRARY",
                "github.event ~ ARBITRARY",
                "made_up.context ~ ARBITRARY"
            })
    void everyPathKnowsWhoChoosesItsText(String path, Taint expected) {
        assertThat(taint(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'text' ~ FIXED",
                "contains(github.head_ref, 'fix') ~ FIXED",
                "startsWith(github.event.issue.title, 'Bug') ~ FIXED",
                "github.head_ref == 'main' ~ FIXED",
                "!github.head_ref ~ FIXED",
                "hashFiles(github.head_ref) ~ FIXED",
                "github.head_ref && 'pull request' ~ FIXED",
                "github.event_name == 'push' && github.head_ref ~ ARBITRARY",
                "github.head_ref || github.ref_name ~ ARBITRARY",
                "env.A || github.actor ~ DERIVED",
                "format('{0}', github.head_ref) ~ ARBITRARY",
                "join(github.event.commits.*.message) ~ ARBITRARY",
                "toJSON(github) ~ ARBITRARY",
                "toJSON(needs) ~ DERIVED",
                "fromJSON(toJSON(github.event)).number ~ ARBITRARY",
                "case(github.head_ref == 'a', 'x', github.actor) ~ STRUCTURED",
                "case(true, github.head_ref, 'x') ~ ARBITRARY",
                "unknown(github.head_ref) ~ ARBITRARY"
            })
    void followsTextsThroughOperatorsAndFunctions(String expression, Taint expected) {
        assertThat(taint(expression)).isEqualTo(expected);
    }

    @Test
    void aTextIsAsBadAsItsWorstExpression() {
        assertThat(Taint.of(Template.of("${{ github.actor }} on ${{ github.head_ref }}")))
                .isEqualTo(Taint.ARBITRARY);
        assertThat(Taint.of(Template.of("${{ github.actor }} on ${{ runner.os }}")))
                .isEqualTo(Taint.STRUCTURED);
        assertThat(Taint.of(Template.literal("main"))).isEqualTo(Taint.FIXED);
    }

    private static Taint taint(String expression) {
        return Taint.of(Expressions.parse(expression));
    }
}
