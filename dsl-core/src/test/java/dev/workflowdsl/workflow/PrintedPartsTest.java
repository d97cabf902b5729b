package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.expression.Expression;
import org.junit.jupiter.api.Test;

/** What is a part of a job prints as its YAML. */
final class PrintedPartsTest {

    @Test
    void concurrency() {
        assertThat(Concurrency.group("deploy").cancelInProgress().toString().strip())
                .isEqualTo("""
                group: deploy
                cancel-in-progress: true""");
    }

    @Test
    void matrix() {
        assertThat(Matrix.of(Axis.of("java", 17, 21)).failFast(false).toString().strip())
                .isEqualTo("""
                matrix:
                  java: [17, 21]
                fail-fast: false""");
    }

    @Test
    void snapshot() {
        assertThat(Snapshot.image("image").toString().strip()).isEqualTo("image");
    }

    @Test
    void steps() {
        assertThat(Step.run("date").name("When").toString().strip()).isEqualTo("""
                name: When
                run: date""");
        assertThat(Step.uses(Action.of("acme/tool@v1")).toString().strip()).isEqualTo("uses: acme/tool@v1");
        assertThat(Step.waitAll().toString().strip()).isEqualTo("wait-all: true");
        assertThat(Step.parallel(Step.run("a"), Step.run("b")).toString().strip())
                .isEqualTo("""
                parallel:
                  - run: a
                  - run: b""");
    }

    @Test
    void defaultsThatAreComputed() {
        Defaults defaults = Defaults.computed(Expression.raw("fromJSON(vars.RUN)"));

        assertThat(defaults.computed())
                .hasValueSatisfying(text -> assertThat(text.text()).isEqualTo("${{ fromJSON(vars.RUN) }}"));
        assertThat(defaults.shell()).isEmpty();
    }

    @Test
    void checksOfJobs() {
        Job test = Job.of("test", Runner.UBUNTU_LATEST).run("make test");
        Workflow workflow = Workflow.of("ci").jobs(test);

        assertThat(workflow.check(test))
                .hasToString("ci.yml test")
                .isEqualTo(workflow.check(test))
                .hasSameHashCodeAs(workflow.check(test))
                .isNotEqualTo(workflow.check(test).fromAnyApp());
    }

    @Test
    void legsOfTheSameValuesAreEqual() {
        Matrix matrix = Matrix.of(Axis.of("java", 17, 21));
        MatrixLeg first = matrix.legs().orElseThrow().get(0);

        assertThat(first)
                .isEqualTo(matrix.legs().orElseThrow().get(0))
                .hasSameHashCodeAs(matrix.legs().orElseThrow().get(0))
                .isNotEqualTo(matrix.legs().orElseThrow().get(1));
    }
}
