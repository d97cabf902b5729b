package dev.workflowdsl.codegen.wrapper;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.InputValue;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import golden._8398a7.New;
import golden.acme.ByTag;
import golden.acme.Collisions;
import golden.acme.Defaults;
import golden.acme.DeployIt;
import golden.acme.Empty;
import golden.acme.Keywords;
import golden.acme.Nothing;
import golden.acme.OneRequired;
import golden.acme.ThreeRequired;
import golden.acme.TwoRequired;
import golden.acme.TwoRequired.Level;
import golden.acme.Types;
import golden.acme.Types.FlagOrWord;
import golden.acme.Types.OpenWord;
import golden.acme.Types.Word;
import golden.acme.Types.Words;
import golden.acme.UnknownVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls the classes of {@code src/golden/java}. */
final class GeneratedClassesTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static final Expression<String> TEXT = github().refName();
    private static final Axis<String> OS = Axis.of("os", "linux", "macos");
    private static final Axis<Integer> SHARD = Axis.of("shard", 1, 2);
    private static final BooleanInput STRICT = Input.bool("strict");
    private static final Secret TOKEN = Secret.of("TOKEN");

    private static String yaml(ActionCall<?> call) {
        return Step.uses(call).toString();
    }

    @Test
    void writesNothingThatIsNotSet() {
        assertThat(yaml(Nothing.action())).isEqualTo("uses: acme/nothing@" + COMMIT + " # v2.1.0");
        assertThat(yaml(UnknownVersion.action())).isEqualTo("uses: acme/unknown-version@" + COMMIT);
        assertThat(yaml(New.action())).isEqualTo("uses: 8398a7/gh-action-new@" + COMMIT + " # v2.1.0");
    }

    @Test
    void writesInputsInTheOrderInWhichTheyAreSet() {
        assertThat(yaml(Types.action()
                        .text("x")
                        .number(2.5)
                        .flag(false)
                        .word(Word.POETRY)
                        .openWord(OpenWord.LINUX_AMD64)
                        .lines("a", "b")
                        .commas("a", "b")
                        .spaces("a", "b")
                        .semicolons("a", "b")
                        .bars("a", "b")
                        .words(Words.SARIF, Words.JSON)
                        .openWords("text", "sarif")))
                .isEqualTo("""
                        uses: acme/types@%s # v2.1.0
                        with:
                          secure: false
                          secure-number: 7
                          secure-text: strict
                          text: x
                          number: 2.5
                          flag: false
                          word: poetry
                          open-word: linux/amd64
                          lines: |
                            a
                            b
                          commas: a,b
                          spaces: a b
                          semicolons: a;b
                          bars: a|b
                          words: sarif,json
                          open-words: |
                            text
                            sarif""".formatted(COMMIT));
    }

    @Test
    void takesExpressionsAndReferencesForEveryInput() {
        assertThat(yaml(Types.action()
                        .text(TEXT)
                        .flag(STRICT)
                        .flagOrWord(OS)
                        .flagOrText(github().eventName().eq("push"))
                        .number(SHARD)
                        .word(OS)
                        .openWord(matrix("arch").asString())
                        .lines(TEXT)
                        .commas(OS)
                        .words(TOKEN)))
                .isEqualTo("""
                        uses: acme/types@%s # v2.1.0
                        with:
                          secure: false
                          secure-number: 7
                          secure-text: strict
                          text: ${{ github.ref_name }}
                          flag: ${{ inputs.strict }}
                          flag-or-word: ${{ matrix.os }}
                          flag-or-text: ${{ github.event_name == 'push' }}
                          number: ${{ matrix.shard }}
                          word: ${{ matrix.os }}
                          open-word: ${{ matrix.arch }}
                          lines: ${{ github.ref_name }}
                          commas: ${{ matrix.os }}
                          words: ${{ secrets.TOKEN }}""".formatted(COMMIT));
    }

    @Test
    void takesTextWithExpressionsInIt() {
        assertThat(yaml(Nothing.action().input("tag", "v" + TEXT))).endsWith("with:\n  tag: v${{ github.ref_name }}");
        assertThat(yaml(Defaults.action().lines("a\n  b  \n").trailing("kept  ")))
                .endsWith("with:\n  lines: |\n    a\n      b  \n  trailing: 'kept  '");
    }

    @Test
    void takesTheThirdValueOfABoolean() {
        assertThat(yaml(Types.action().flagOrWord(FlagOrWord.MODE_MAX).flagOrText("type=gha")))
                .endsWith("  flag-or-word: mode=max\n  flag-or-text: type=gha");
        assertThat(yaml(Types.action().flagOrWord(true).flagOrText(false)))
                .endsWith("  flag-or-word: true\n  flag-or-text: false");
    }

    @Test
    void takesListsAsCollectionsAndOneItemWithoutABlock() {
        assertThat(yaml(Types.action()
                        .lines(List.of("a", "b"))
                        .commas(List.of("a"))
                        .words(List.of(Words.SARIF, "other"))
                        .spaces(List.of())
                        .openWords("one")))
                .endsWith(
                        "  lines: |\n    a\n    b\n  commas: a\n  words: sarif,other\n  spaces: ''\n  open-words: one");
    }

    @Test
    void replacesASecurityDefaultWhereItStands() {
        assertThat(yaml(Types.action().text("x").secure(true).secureNumber(1)))
                .endsWith("with:\n  secure: true\n  secure-number: 1\n  secure-text: strict\n  text: x");
    }

    @Test
    void requiresWhatTheActionRequires() {
        assertThat(yaml(OneRequired.action("a", "b"))).endsWith("  path: |\n    a\n    b");
        assertThat(OneRequired.action(List.of("a"))).isEqualTo(OneRequired.action("a"));
        assertThat(yaml(OneRequired.action(OS))).endsWith("  path: ${{ matrix.os }}");
        assertThat(yaml(TwoRequired.action(TEXT, Level.HIGH)))
                .endsWith("  path: ${{ github.ref_name }}\n  level: high");
        assertThat(yaml(ThreeRequired.action("x", "f", true))).endsWith("  name: x\n  files: f\n  strict: true");
    }

    @Test
    void readsOutputsByTheirType() {
        Types.Outputs outputs = Step.uses(Types.action()).id("it").outputs();
        assertThat(outputs.text()).hasToString("${{ steps.it.outputs.text }}");
        assertThat(outputs.flag()).hasToString("${{ steps.it.outputs.flag == 'true' }}");
        assertThat(outputs.number()).hasToString("${{ fromJSON(steps.it.outputs.number) }}");
        assertThat(outputs.json().get("tags")).hasToString("${{ fromJSON(steps.it.outputs.json).tags }}");
        assertThat(outputs.get("other")).hasToString("${{ steps.it.outputs.other }}");
        assertThat(Step.uses(Nothing.action()).id("it").outputs().get("x")).hasToString("${{ steps.it.outputs.x }}");
    }

    @Test
    void keepsWordsOpen() {
        assertThat(yaml(Types.action().word(Word.of("uv-" + TEXT)))).endsWith("  word: uv-${{ github.ref_name }}");
        assertThat(Word.of("pip"))
                .isEqualTo(Word.PIP)
                .hasSameHashCodeAs(Word.PIP)
                .hasToString("pip");
        assertThat((InputValue) Word.of("auto")).isNotEqualTo(FlagOrWord.AUTO);
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of("${{ 1 + 1 }}"));
    }

    @Test
    void putsWordsIntoAMatrix() {
        Axis<Word> tools = Axis.of("tool", Word.PIP, Word.of("uv"));

        assertThat(tools.values().orElseThrow()).hasToString("[pip, uv]");
        assertThat(yaml(Types.action().word(tools))).endsWith("  word: ${{ matrix.tool }}");
        assertThat(tools.value().eq(Word.PIP)).hasToString("${{ matrix.tool == 'pip' }}");
    }

    @Test
    void goesToOtherVersionsAndKeepsTheInputs() {
        Types call = Types.action().text("x");

        assertThat(yaml(call.at("v1")))
                .startsWith("uses: acme/types@v1\nwith:\n  secure: false\n")
                .endsWith("text: x");
        assertThat(yaml(call.at("f".repeat(40), "v3.6.0")))
                .startsWith("uses: acme/types@" + "f".repeat(40) + " # v3.6.0\n");
        assertThat(yaml(call.input("new-one", 3))).endsWith("  text: x\n  new-one: 3");
        assertThat(yaml(call.input("text", "z"))).endsWith("  text: z");
    }

    @Test
    void refusesWhatCannotBeAnInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nothing.action().input("a", List.of("b")))
                .withMessage("input \"a\" cannot be \"[b]\", since GitHub hands on nothing but text: join the parts, or"
                        + " write them as JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nothing.action().input(" ", "b"))
                .withMessage("name of an input is empty: leave it out or give it a text");
        assertThatIllegalArgumentException().isThrownBy(() -> Types.action().text("${{ }}"));
    }

    @Test
    void namesWhatJavaCannotName() {
        assertThat(yaml(Keywords.action()
                        .ifInput(true)
                        .waitInput(3)
                        .inputsInput("a")
                        .atInput("x")
                        ._2fa("y")
                        .input2("z")))
                .endsWith("  if: true\n  wait: 3\n  inputs: a\n  at: x\n  2fa: 'y'\n  _: z");
        assertThat(Step.uses(Keywords.action()).id("k").outputs().toStringOutput())
                .hasToString("${{ steps.k.outputs.to-string }}");
    }

    @Test
    @SuppressWarnings("deprecation") // jdkFile is, and yields to jdk-file
    void tellsInputsApartWhoseNamesAreOneInJava() {
        assertThat(yaml(Collisions.action().jdkFile("a").jdkFile2("b").jdkFile3("c")))
                .endsWith("  jdk-file: a\n  jdk_file: b\n  jdkFile: c");
    }

    @Test
    void callsReusableWorkflows() {
        assertThat(Job.calling(
                        "deploy", DeployIt.workflow("app:1", TOKEN).replicas(3).imageSecret(TOKEN)))
                .hasToString("""
                        deploy:
                          uses: acme/pipelines/.github/workflows/deploy-it.yml@%s # v3.0.0
                          with:
                            image: app:1
                            replicas: 3
                          secrets:
                            kube-token: ${{ secrets.TOKEN }}
                            image: ${{ secrets.TOKEN }}""".formatted(COMMIT));
        assertThat(Job.calling("deploy", DeployIt.inheriting(TEXT).at("v4")).toString())
                .isEqualTo("""
                        deploy:
                          uses: acme/pipelines/.github/workflows/deploy-it.yml@v4
                          with:
                            image: ${{ github.ref_name }}
                          secrets: inherit""");
        assertThat(Job.calling("sign", ByTag.workflow()))
                .hasToString("sign:\n  uses: acme/pipelines/.github/workflows/by-tag.yml@v3.0.0");
        assertThat(Job.calling("deploy", Empty.workflow()).output(DeployIt.HEALTHY))
                .hasToString("${{ needs.deploy.outputs.healthy == 'true' }}");
    }

    @Test
    void refusesBothFormsOfSecrets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeployIt.inheriting("a").kubeToken(TOKEN))
                .withMessage("secret \"kube-token\" cannot be passed by a call that hands on all secrets:"
                        + " leave inheritSecrets() out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeployIt.workflow("a", TOKEN).inheritSecrets())
                .withMessage("secrets cannot be handed on by a call that passes [kube-token]:"
                        + " keep one of the two forms");
    }
}
