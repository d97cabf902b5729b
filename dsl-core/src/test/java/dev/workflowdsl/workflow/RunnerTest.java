package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.Facts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunnerTest {

    @Test
    void hasAConstantForEveryStandardRunnerOfGitHub() {
        Set<String> standard = Facts.properties(Facts.read("runner-labels.json").path("githubHosted"))
                .filter(label -> label.getValue().path("status").asText().equals("ga"))
                .filter(label -> !label.getValue().has("size"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constants().values()).containsExactlyInAnyOrderElementsOf(standard);
    }

    @Test
    void namesEveryConstantAsItsLabel() {
        assertThat(constants())
                .allSatisfy((name, label) -> assertThat(
                                label.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                        .isEqualTo(name));
    }

    private static Map<String, String> constants() {
        return Arrays.stream(Runner.class.getFields())
                .filter(field -> field.getType() == Runner.class)
                .collect(Collectors.toMap(
                        java.lang.reflect.Field::getName, RunnerTest::label, (one, other) -> one, TreeMap::new));
    }

    private static String label(java.lang.reflect.Field constant) {
        try {
            return ((Runner) constant.get(null)).labels().orElseThrow().toString();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasOneLabel() {
        Runner runner = Runner.labels("self-hosted");

        assertThat(runner.labels()).contains(Template.literal("self-hosted"));
        assertThat(runner.group()).isEmpty();
        assertThat(runner).hasToString("self-hosted");
    }

    @Test
    void hasManyLabels() {
        Runner runner = Runner.labels("self-hosted", "linux", "gpu-" + inputs("gpu"));

        assertThat(runner.labels()).contains(Sequence.of(List.of("self-hosted", "linux", "gpu-${{ inputs.gpu }}")));
        assertThat(runner).hasToString("[self-hosted, linux, gpu-${{ inputs.gpu }}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"builders", "org/builders", "organization/builders", "ent/b", "enterprise/b", "${{ vars.G }}"})
    void isOfAGroup(String group) {
        Runner runner = Runner.group(group);

        assertThat(runner.group()).contains(Template.of(group));
        assertThat(runner.labels()).isEmpty();
        assertThat(runner).hasToString("group " + group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team/builders", "org/", "org/a/b", "/a"})
    void rejectsAGroupThatIsNone(String group) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runner.group(group))
                .withMessage("runner group \"" + group + "\" is no group name: write name, org/name or ent/name");
    }

    @Test
    void narrowsAGroupByLabels() {
        Runner runner = Runner.group("builders").withLabels("linux", "gpu");

        assertThat(runner.group()).contains(Template.literal("builders"));
        assertThat(runner.labels()).contains(Sequence.of(List.of("linux", "gpu")));
        assertThat(runner).hasToString("group builders, [linux, gpu]");
        assertThat(runner).isNotEqualTo(Runner.labels("linux", "gpu"));
    }

    @Test
    void rejectsToNarrowWhatIsNoGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runner.UBUNTU_LATEST.withLabels("gpu"))
                .withMessage(
                        "runner \"ubuntu-latest\" has no group whose labels \"gpu\" could narrow: name all labels in"
                                + " one call of Runner.labels");
    }

    @Test
    void isComputed() {
        Axis<String> os = Axis.of("os", "ubuntu-latest");

        assertThat(Runner.of(os).labels()).contains(Template.of("${{ matrix.os }}"));
        assertThat(Runner.of(os)).isEqualTo(Runner.of(os.value()));
        assertThat(Runner.of(Functions.fromJson(inputs("labels").asString())).labels())
                .contains(Template.of("${{ fromJSON(inputs.labels) }}"));
    }

    @Test
    void rejectsEmptyText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runner.labels("linux", ""))
                .withMessage("runner label is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runner.labels(""))
                .withMessage("runner label is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runner.group(""))
                .withMessage("runner group is empty: leave it out or give it a text");
    }

    @Test
    void isMissingWhereNobodyNamedIt() {
        assertThat(Runner.missing().isMissing()).isTrue();
        assertThat(Runner.missing().labels()).isEmpty();
        assertThat(Runner.missing().group()).isEmpty();
        assertThat(Runner.missing()).isEqualTo(Runner.missing()).isNotEqualTo(Runner.UBUNTU_LATEST);
        assertThat(Runner.missing()).hasToString("no runner");
        assertThat(Runner.UBUNTU_LATEST.isMissing()).isFalse();
        assertThat(Runner.group("builders").isMissing()).isFalse();
    }

    @Test
    void isLeftOutOfTheFileIfItIsMissing() {
        assertThat(Job.of("a", Runner.missing()).run("make")).hasToString("a:\n  steps:\n    - run: make");
        assertThat(Job.of("a", Runner.missing().extra("new", true)).run("make"))
                .hasToString("a:\n  runs-on:\n    new: true\n  steps:\n    - run: make");
    }

    @Test
    void keepsKeysItDoesNotKnow() {
        Runner runner = Runner.labels("ubuntu-latest").extra("new", true);

        assertThat(runner.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Bool(true)));
        assertThat(runner).isNotEqualTo(Runner.labels("ubuntu-latest"));
        assertThat(Job.of("a", runner)).hasToString("a:\n  runs-on:\n    labels: ubuntu-latest\n    new: true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runner.extra("labels", "x"))
                .withMessage(
                        "extra key \"labels\" is one that this library knows: use its own method, so that it is checked");
    }
}
