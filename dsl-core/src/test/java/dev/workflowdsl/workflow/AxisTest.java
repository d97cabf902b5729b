package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AxisTest {

    private record Target(String os, int cores) {}

    private static final Axis<String> OS = Axis.of("os", "linux", "macos");

    @Test
    void keepsItsValuesInOrder() {
        assertThat(OS.name()).isEqualTo("os");
        assertThat(OS.values()).contains(Sequence.of(List.of("linux", "macos")));
        assertThat(Axis.of("os", List.of("linux", "macos"))).isEqualTo(OS);
    }

    @Test
    void refersToTheValueInTheRunningLeg() {
        assertThat(OS.value().source()).isEqualTo("matrix.os");
        assertThat("on " + OS).isEqualTo("on ${{ matrix.os }}");
        assertThat(OS.value().eq("linux").source()).isEqualTo("matrix.os == 'linux'");
    }

    @Test
    void hasObjectsAsValues() {
        Axis<Target> target = Axis.of("target", new Target("linux", 4));

        assertThat(target.values()).contains(Sequence.of(List.of(new Target("linux", 4))));
        assertThat(target.property("cores").source()).isEqualTo("matrix.target.cores");
        assertThat(target.is(new Target("macos", 3)))
                .isEqualTo(new AxisValue("target", Value.of(new Target("macos", 3))));
    }

    @Test
    void hasComputedValues() {
        assertThat(Axis.computed("os", Expression.raw("fromJSON(vars.OS)")).values())
                .contains(Template.of("${{ fromJSON(vars.OS) }}"));
    }

    @Test
    void hasNoValuesBesideThoseThatAreIncluded() {
        Axis<Boolean> slow = Axis.included("slow");

        assertThat(slow.values()).isEmpty();
        assertThat(slow.is(true)).isEqualTo(new AxisValue("slow", new Value.Bool(true)));
    }

    @Test
    void differsByNameAndValues() {
        assertThat(OS)
                .isEqualTo(Axis.of("os", "linux", "macos"))
                .hasSameHashCodeAs(Axis.of("os", "linux", "macos"))
                .isNotEqualTo(Axis.of("os", "macos", "linux"))
                .isNotEqualTo(Axis.of("OS", "linux", "macos"))
                .isNotEqualTo(Axis.included("os"))
                .isNotEqualTo(OS.value());
    }

    @Test
    void rejectsToHaveNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.of("os", List.of()))
                .withMessage("axis \"os\" has no value, and GitHub refuses a matrix with an empty axis: give it one, or"
                        + " leave the axis out");
    }

    @Test
    void rejectsAValueOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of("os", Map.of("a", new Object())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.<Object>included("os").is('c'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"include", "exclude", "Include"})
    void rejectsANameThatIsAKeyOfTheMatrix(String name) {
        String message = "axis name \"" + name + "\" is a key of the matrix itself: choose another name";

        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of(name, 1)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AxisValue(name, new Value.Null()))
                .withMessage(message);
    }

    @Test
    void rejectsANameThatIsNoId() {
        String message =
                "axis name \"java version\" has \" \" at position 5, but it begins with a letter or _ and goes on"
                        + " with letters, digits, - and _: rename it";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.of("java version", 17))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.of("java version", List.of(17)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.included("java version"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.computed("java version", Expression.raw("vars.J")))
                .withMessage(message);
    }

    @Test
    void isTakenAsText() {
        Axis<Integer> java = Axis.of("java", 17, 21);

        assertThat(OS.asString().startsWith("win").source()).isEqualTo("startsWith(matrix.os, 'win')");
        assertThat(java.asNumber().gt(17).source()).isEqualTo("matrix.java > 17");
        assertThat(java.asString()).isEqualTo(java.value());
    }

    @Test
    void isTakenAsACondition() {
        Axis<Boolean> slow = Axis.included("slow");

        assertThat(Step.run("make")
                        .onlyIf(slow.asBoolean())
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("matrix.slow");
    }

    @Test
    void rejectsAPropertyThatNoValueHas() {
        Axis<Target> target = Axis.of("target", new Target("linux", 4));
        Axis<Map<String, String>> image = Axis.of("image", Map.of("name", "api"), Map.of("tag", "v1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.property("core"))
                .withMessage("property \"core\" is in no value of axis \"target\", so it is always empty: did you mean"
                        + " \"cores\"?");
        assertThat(image.property("TAG").source()).isEqualTo("matrix.image.TAG");
        assertThat(Axis.included("image").property("tag").source()).isEqualTo("matrix.image.tag");
    }
}
