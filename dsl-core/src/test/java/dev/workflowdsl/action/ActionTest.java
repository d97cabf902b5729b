package dev.workflowdsl.action;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActionTest {

    private static final String COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";

    @Test
    void namesTheActionWithoutInputs() {
        Action action = Action.of("actions/checkout@v4");

        assertThat(action.reference()).isEqualTo(ActionReference.parse("actions/checkout@v4"));
        assertThat(action.inputs()).isEqualTo(Mapping.empty());
        assertThat(action).isEqualTo(Action.of(ActionReference.parse("actions/checkout@v4")));
        assertThat(action).hasToString("actions/checkout@v4");
    }

    @Test
    void keepsItsInputsInOrder() {
        Action action =
                Action.of("a/b@v1").with("z", 1).with("a", github().ref()).with("z", true);

        assertThat(action.inputs())
                .isEqualTo(Mapping.empty().plus("z", new Value.Bool(true)).plus("a", Template.of("${{ github.ref }}")));
    }

    @Test
    void takesManyInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("z", 1);
        inputs.put("a", "text");

        assertThat(Action.of("a/b@v1").with(inputs))
                .isEqualTo(Action.of("a/b@v1").with("z", 1).with("a", "text"));
    }

    @Test
    void takesAllInputsAsOneExpression() {
        Action action = Action.of("a/b@v1").with(Functions.fromJson(Contexts.needsOutput("plan", "inputs")));

        assertThat(action.inputs()).isEqualTo(Template.of("${{ fromJSON(needs.plan.outputs.inputs) }}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action.with("more", 1))
                .withMessage("\"more\" cannot be added to with, which is the expression"
                        + " \"${{ fromJSON(needs.plan.outputs.inputs) }}\": give with as a mapping, or build the whole in"
                        + " the expression");
    }

    @Test
    void rejectsAnInputWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.of("a/b@v1").with("", 1))
                .withMessage("name of an input is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnInputThatDiffersOnlyInCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.of("a/b@v1").with("path", 1).with("Path", 2))
                .withMessage(
                        "key \"Path\" differs only in case from \"path\", and GitHub refuses both together: use one"
                                + " spelling");
    }

    @Test
    void isPinnedToACommit() {
        Action pinned = Action.of("a/b@v1").with("x", 1).at(COMMIT, "v1.2.3");

        assertThat(pinned).isEqualTo(Action.of("a/b@" + COMMIT + " # v1.2.3").with("x", 1));
    }

    @Test
    void differsByReferenceAndInputs() {
        Action action = Action.of("a/b@v1").with("x", 1);

        assertThat(action)
                .isEqualTo(Action.of("a/b@v1").with("x", 1))
                .hasSameHashCodeAs(Action.of("a/b@v1").with("x", 1))
                .isNotEqualTo(Action.of("a/b@v2").with("x", 1))
                .isNotEqualTo(Action.of("a/b@v1").with("x", 2))
                .isNotEqualTo(action.reference());
    }

    @Test
    void hasOutputsOfAnyName() {
        StepOutputs outputs = Action.of("a/b@v1").outputsOf("meta");

        assertThat(outputs.get("tags").source()).isEqualTo("steps.meta.outputs.tags");
    }
}
