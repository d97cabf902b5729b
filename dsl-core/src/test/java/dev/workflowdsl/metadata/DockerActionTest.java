package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DockerActionTest {

    private static final ActionInput WHO = ActionInput.of("who");
    private static final Condition ON_LINUX = Condition.raw("runner.os == 'Linux'");
    private static final DockerAction GREET = DockerAction.of("greet", "Greet", "Says hello", "docker://alpine:3.22")
            .inputs(WHO);

    @Test
    void runsTheContainerOfItsImage() {
        assertThat(GREET.image()).isEqualTo("docker://alpine:3.22");
        assertThat(GREET.using()).isEqualTo("docker");
        assertThat(GREET.entrypoint()).isEmpty();
        assertThat(GREET.args()).isEqualTo(Sequence.empty());
        assertThat(GREET.env()).isEqualTo(Mapping.empty());
        assertThat(GREET.preEntrypoint()).isEmpty();
        assertThat(GREET.preIf()).isEmpty();
        assertThat(GREET.postEntrypoint()).isEmpty();
        assertThat(GREET.postIf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockerfile",
                "docker/Dockerfile",
                "../Dockerfile",
                "docker/a:b",
                "docker://ghcr.io/acme/greet@sha256:0f"
            })
    void takesADockerfileOrAnImage(String image) {
        assertThat(DockerAction.of("greet", "Greet", "Says hello", image).image())
                .isEqualTo(image);
    }

    @Test
    void rejectsASchemeWithoutImage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DockerAction.of("greet", "Greet", "Says hello", "docker://"))
                .withMessage(
                        "image \"docker://\" names no image: write docker://image:tag, or the path of a Dockerfile");
    }

    @Test
    void rejectsAnEmptyImage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DockerAction.of("greet", "Greet", "Says hello", ""))
                .withMessage("image is empty, but GitHub requires it: give it a text");
    }

    @Test
    void rejectsAnExpressionInItsImage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DockerAction.of("greet", "Greet", "Says hello", "docker://alpine:" + WHO))
                .withMessage("image \"docker://alpine:${{ inputs.who }}\" holds an expression, but GitHub computes none"
                        + " there: write the text itself");
    }

    @Test
    void hasAnEntrypointAndArguments() {
        DockerAction action = GREET.entrypoint("/greet.sh").args("--who", WHO).args(3, true, WHO.value());

        assertThat(action.entrypoint()).hasValue("/greet.sh");
        assertThat(action.args())
                .isEqualTo(new Sequence(List.of(
                        Template.of("--who"),
                        Template.of("${{ inputs.who }}"),
                        new Value.Num(3),
                        new Value.Bool(true),
                        Template.of("${{ inputs.who }}"))));
    }

    @Test
    void hasEnvironmentVariables() {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("B", 2);
        more.put("A", "one");

        assertThat(GREET.env("WHO", WHO).env(more).env())
                .isEqualTo(Mapping.empty()
                        .plus("WHO", Template.of("${{ inputs.who }}"))
                        .plus("B", new Value.Num(2))
                        .plus("A", Template.of("one")));
        assertThat(GREET.env(Contexts.inputs("variables")).env()).isEqualTo(Template.of("${{ inputs.variables }}"));
    }

    @Test
    void runsProgramsBeforeAndAfterTheJob() {
        DockerAction action = GREET.preEntrypoint("/pre.sh", ON_LINUX).postEntrypoint("/post.sh", Functions.always());

        assertThat(action.preEntrypoint()).hasValue("/pre.sh");
        assertThat(action.preIf()).hasValue(ON_LINUX);
        assertThat(action.postEntrypoint()).hasValue("/post.sh");
        assertThat(action.postIf()).hasValue(Functions.always());
    }

    @Test
    void runsThemAlwaysWhenNothingElseIsSaid() {
        DockerAction action = GREET.preEntrypoint("/a", ON_LINUX)
                .preEntrypoint("/b")
                .postEntrypoint("/c", ON_LINUX)
                .postEntrypoint("/d");

        assertThat(action).isEqualTo(GREET.preEntrypoint("/b").postEntrypoint("/d"));
        assertThat(action.preEntrypoint()).hasValue("/b");
        assertThat(action.preIf()).isEmpty();
        assertThat(action.postEntrypoint()).hasValue("/d");
        assertThat(action.postIf()).isEmpty();
    }

    @Test
    void declaresOutputs() {
        ActionOutput time = ActionOutput.of("time");
        ActionOutput place = ActionOutput.of("place");

        assertThat(GREET.outputs(time, place).outputs()).containsExactly(time, place);
        assertThat(GREET.outputs(time).outputs(List.of(place))).isEqualTo(GREET.outputs(time, place));
    }

    @Test
    void isEqualToOneOfWhichTheSameIsSaid() {
        DockerAction other = DockerAction.of("greet", "Greet", "Says hello", "docker://alpine:3.22")
                .inputs(WHO);

        assertThat(GREET).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(GREET.args("x")).isNotEqualTo(other).isEqualTo(other.args("x"));
        assertThat(GREET.author("ACME")).isNotEqualTo(other);
    }

    @Test
    void knowsTheLineThatMadeIt() {
        assertThat(GREET.origin().orElseThrow().className())
                .isEqualTo(getClass().getName());
    }

    @Test
    void rejectsAnArgumentThatIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.args("--who", List.of("a", "b")))
                .withMessage("argument \"2\" cannot be \"[a, b]\", since GitHub hands on nothing but text:"
                        + " join the parts, or write them as JSON");
    }

    @Test
    void rejectsAnEnvironmentVariableThatIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.env("WHO", Map.of("a", 1)))
                .withMessage(
                        "environment variable \"WHO\" cannot be \"{a: 1}\", since GitHub hands on nothing but text:"
                                + " join the parts, or write them as JSON");
    }

    @Test
    void rejectsANameThatNoEnvironmentVariableCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.env("A B", "x"))
                .withMessage(
                        "environment variable name \"A B\" has \" \" at position 2, but =, & and white space cannot"
                                + " be part of one: rename it");
    }

    @Test
    void rejectsAVariableBesideAnExpressionForAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.env(Contexts.inputs("variables")).env("WHO", "x"))
                .withMessage("\"WHO\" cannot be added to env, which is the expression \"${{ inputs.variables }}\": give"
                        + " env as a mapping, or build the whole in the expression");
    }

    @Test
    void rejectsEmptyPrograms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.entrypoint(""))
                .withMessage("entrypoint is empty, but GitHub requires it: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.preEntrypoint(" "))
                .withMessage("pre-entrypoint is empty, but GitHub requires it: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.postEntrypoint("", ON_LINUX))
                .withMessage("post-entrypoint is empty, but GitHub requires it: give it a text");
    }

    @Test
    void rejectsExpressionsInPrograms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.entrypoint(WHO.toString()))
                .withMessage("entrypoint \"${{ inputs.who }}\" holds an expression, but GitHub computes none there:"
                        + " write the text itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.preEntrypoint(WHO.toString(), ON_LINUX))
                .withMessage("pre-entrypoint \"${{ inputs.who }}\" holds an expression, but GitHub computes none there:"
                        + " write the text itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.postEntrypoint(WHO.toString()))
                .withMessage(
                        "post-entrypoint \"${{ inputs.who }}\" holds an expression, but GitHub computes none there:"
                                + " write the text itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "using",
                "image",
                "entrypoint",
                "args",
                "env",
                "pre-entrypoint",
                "pre-if",
                "post-entrypoint",
                "post-if"
            })
    void rejectsAnExtraKeyOfRunsThatHasAMethod(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREET.runsExtra(key, "x"))
                .withMessage("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
    }
}
