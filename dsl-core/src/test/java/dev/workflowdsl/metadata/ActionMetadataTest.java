package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.metadata.Branding.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all kinds of action share, shown with a composite one. */
final class ActionMetadataTest {

    private static final ActionInput VERSION = ActionInput.of("version");
    private static final ActionInput CACHE = ActionInput.of("cache").defaultValue("true");
    private static final CompositeAction SETUP =
            CompositeAction.of(".github/actions/setup", "Set up", "Installs the tools of the build");

    @Test
    void hasWhatIsRequiredAndNothingElseAtFirst() {
        assertThat(SETUP.directory()).isEqualTo(".github/actions/setup");
        assertThat(SETUP.name()).isEqualTo("Set up");
        assertThat(SETUP.description()).isEqualTo("Installs the tools of the build");
        assertThat(SETUP.author()).isEmpty();
        assertThat(SETUP.inputs()).isEmpty();
        assertThat(SETUP.outputs()).isEmpty();
        assertThat(SETUP.branding()).isEmpty();
        assertThat(SETUP.comment()).isEmpty();
        assertThat(SETUP.extra()).isEqualTo(Mapping.empty());
        assertThat(SETUP.runsExtra()).isEqualTo(Mapping.empty());
    }

    @Test
    void keepsWhatIsSaidOfIt() {
        CompositeAction action = SETUP.author("ACME")
                .inputs(VERSION, CACHE)
                .branding(Branding.of("package", Color.BLUE))
                .comment("Keep in step with the Dockerfile")
                .extra("license", "MIT")
                .runsExtra("env", "x");

        assertThat(action.author()).hasValue("ACME");
        assertThat(action.inputs()).containsExactly(VERSION, CACHE);
        assertThat(action.branding()).hasValue(Branding.of("package", Color.BLUE));
        assertThat(action.comment()).hasValue("Keep in step with the Dockerfile");
        assertThat(action.extra()).isEqualTo(Mapping.empty().plus("license", Value.of("MIT")));
        assertThat(action.runsExtra()).isEqualTo(Mapping.empty().plus("env", Value.of("x")));
        assertThat(action.name()).isEqualTo("Set up");
    }

    @Test
    void doesNotChangeWhenACopyIsMade() {
        assertThat(SETUP.inputs(VERSION)).isNotEqualTo(SETUP);
        assertThat(SETUP.author("ACME")).isNotEqualTo(SETUP);
        assertThat(SETUP.inputs()).isEmpty();
    }

    @Test
    void isEqualToOneOfWhichTheSameIsSaid() {
        CompositeAction other =
                CompositeAction.of(".github/actions/setup", "Set up", "Installs the tools of the build");

        assertThat(SETUP.inputs(VERSION)).isEqualTo(other.inputs(VERSION)).hasSameHashCodeAs(other.inputs(VERSION));
    }

    @Test
    void appendsInputs() {
        assertThat(SETUP.inputs(VERSION).inputs(List.of(CACHE))).isEqualTo(SETUP.inputs(VERSION, CACHE));
    }

    @Test
    void knowsTheLineThatMadeIt() {
        assertThat(SETUP.origin().orElseThrow().className())
                .isEqualTo(getClass().getName());
        assertThat(SETUP.author("ACME").origin()).isEqualTo(SETUP.origin());
    }

    @Test
    void canBeWhatASourceGives() {
        ActionSource source = () -> SETUP;

        assertThat(source.action()).isEqualTo(SETUP);
    }

    @ParameterizedTest
    @CsvSource({
        "., action.yml",
        "setup, setup/action.yml",
        ".github/actions/setup, .github/actions/setup/action.yml",
        ".github/workflows/setup, .github/workflows/setup/action.yml",
        "a..b/c@d/..., a..b/c@d/.../action.yml"
    })
    void liesInItsDirectory(String directory, String path) {
        assertThat(CompositeAction.of(directory, "Set up", "").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/setup", "setup/", "./setup", "a//b", "a/./b", "a/../b", "..", "../setup"})
    void rejectsADirectoryThatIsNoPathFromTheRoot(String directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of(directory, "Set up", ""))
                .withMessage("action directory \"" + directory + "\" is no path from the root of the repository: write"
                        + " one such as \".github/actions/setup\", or \".\" for the root itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\\b", "c:a", "a\u0007b", "a\nb"})
    void rejectsADirectoryThatAStepCannotName(String directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of(directory, "Set up", ""))
                .withMessage("action directory \"" + directory + "\" has \"" + directory.charAt(1)
                        + "\" at position 2, but a step names it behind \"./\": use names without it, and / between"
                        + " them");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows", ".github/workflows/setup.yml", ".github/workflows/setup.yaml"})
    void rejectsADirectoryWhereGitHubLooksForWorkflows(String directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of(directory, "Set up", ""))
                .withMessage(
                        "action directory \"" + directory + "\" is where GitHub looks for workflows: choose another"
                                + " one, such as \".github/actions/setup\"");
    }

    @Test
    void rejectsAnEmptyName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of("setup", " ", "Installs"))
                .withMessage("action name is empty, but GitHub requires it: give it a text");
    }

    @Test
    void rejectsAnExpressionInItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of("setup", "Set up " + VERSION, "Installs"))
                .withMessage(
                        "action name \"Set up ${{ inputs.version }}\" holds an expression, but GitHub computes none"
                                + " there: write the text itself");
    }

    @Test
    void rejectsAnExpressionInItsDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeAction.of("setup", "Set up", "Installs " + VERSION))
                .withMessage("action description \"Installs ${{ inputs.version }}\" holds an expression, but GitHub"
                        + " computes none there: write the text itself");
    }

    @Test
    void rejectsAnEmptyAuthor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.author(""))
                .withMessage("author is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnExpressionAsItsAuthor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.author("${{ github.actor }}"))
                .withMessage("author \"${{ github.actor }}\" holds an expression, but GitHub computes none there: write"
                        + " the text itself");
    }

    @Test
    void rejectsAnInputThatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.inputs(VERSION).inputs(VERSION.required()))
                .withMessage("input \"version\" is given twice, and GitHub compares names without case: rename or drop"
                        + " one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.inputs(VERSION, ActionInput.of("Version")))
                .withMessage("input \"Version\" is given twice, as \"version\" too, and GitHub compares names without"
                        + " case: rename or drop one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "author", "description", "inputs", "outputs", "runs", "Branding"})
    void rejectsAnExtraKeyThatHasAMethod(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETUP.extra(key, "x"))
                .withMessage("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
    }
}
