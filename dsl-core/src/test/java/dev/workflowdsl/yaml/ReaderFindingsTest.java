package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading finds, word for word, with its position. */
final class ReaderFindingsTest {

    private static final String JOB = """
            on: push
            jobs:
              build:
                runs-on: ubuntu-latest
            """;

    private static final String STEP = JOB + """
                steps:
                  - run: make
            """;

    @Test
    void findsTextThatIsNoYaml() {
        assertFound(
                "on: push\njobs: [",
                "ci.yml:2:8 error: the text is no YAML: expected the node content, but found '<stream "
                        + "end>': look for a wrong indentation, a missing colon, or a quote or bracket that is not "
                        + "closed, here or just above [yaml-syntax]");
    }

    @Test
    void findsBytesThatAreNoUtf8() {
        byte[] bytes = "name: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertFindings(
                WorkflowYaml.read(Document.of("ci.yml", bytes, ReadLimits.standard())),
                "ci.yml:1:7 error: the file holds bytes that are no UTF-8, in which GitHub reads it: "
                        + "save it as UTF-8 [yaml-syntax]");
    }

    @Test
    void findsCharactersThatYamlDoesNotAllow() {
        assertFound(
                "# " + "x".repeat(3_000) + "\nname: \u0007\n",
                "ci.yml:2:7 error: the text holds the character \"U+0007\", which YAML does not allow: "
                        + "remove it, or write it as an escape in double quotes [yaml-syntax]");
    }

    @Test
    void findsAnAliasWithoutAnchor() {
        assertFound(
                "on: *start\njobs: {}\n",
                "ci.yml:1:5 error on: alias \"*start\" names an anchor that is not there before it: set "
                        + "\"&start\" on the value to repeat, correct the name, or put text that begins with * in quotes [yaml-syntax]");
    }

    @Test
    void findsAnAliasWithinItsOwnAnchor() {
        assertFound(
                "on: &a [*a]\njobs: {}\n",
                "ci.yml:1:9 error on[0]: alias \"*a\" stands within the value that it repeats, which never "
                        + "ends: write the value out at this place [yaml-syntax]");
    }

    @Test
    void looksIntoAJobWhoseIdCannotBeOne() {
        assertFound(
                "on: push\njobs:\n  1st:\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n        id: a b\n",
                "ci.yml:3:3 error jobs['1st']: job id \"1st\" has \"1\" at position 1, but it begins with a letter or _ "
                        + "and goes on with letters, digits, - and _: rename it [invalid-value]\n"
                        + "ci.yml:7:13 error jobs['1st'].steps[0].id: step id \"a b\" has \" \" at position 2, but it begins "
                        + "with a letter or _ and goes on with letters, digits, - and _: rename it [invalid-value]");
    }

    @Test
    void findsMergeKeys() {
        assertFound(
                "env: &env\n  A: 1\n" + STEP + "        env:\n          <<: *env\n",
                "ci.yml:10:11 error jobs.build.steps[0].env['<<']: key \"<<\" would merge a mapping into "
                        + "this one, which GitHub does not do: write the keys out, or repeat a whole value by an "
                        + "alias [yaml-syntax]");
    }

    @Test
    void findsASecondDocument() {
        assertFound(
                STEP + "---\na: b\n",
                "ci.yml:7:1 error: the file holds a second document, and GitHub reads one: remove the "
                        + "\"---\" or \"...\" and what follows it, or put it into a file of its own [yaml-syntax]");
    }

    @Test
    void findsTags() {
        assertFound(
                "name: !x y\n" + STEP,
                "ci.yml:1:7 error name: the value begins with \"!\", which begins a tag in YAML, and GitHub knows no tag "
                        + "\"!x\": put the value in quotes, or an expression in ${{ }} [yaml-syntax]");
        assertFound(
                "env: !x {a: b}\n" + STEP,
                "ci.yml:1:6 error env: the value begins with \"!\", which begins a tag in YAML, and GitHub knows no tag "
                        + "\"!x\": put the value in quotes, or an expression in ${{ }} [yaml-syntax]");
        assertFound(
                "name: !!int y\n" + STEP,
                "ci.yml:1:7 error name: tag \"!!int\" does not fit \"y\": leave the tag out, or write a "
                        + "value that it fits [yaml-syntax]");
    }

    @Test
    void findsKeysThatAreNoText() {
        assertFound(
                "? [a]\n: b\n",
                "ci.yml:1:3 error: a key is a list, and GitHub takes text alone: write the key as text, "
                        + "in quotes if it begins with [ or { [yaml-syntax]");
    }

    @Test
    void findsAFileWithNothingInIt() {
        assertFound(
                "# nothing\n",
                "ci.yml:1:1 error: the file holds nothing, and a workflow is a mapping: write one, or "
                        + "remove the file [wrong-kind]");
        assertFound(
                "just text\n",
                "ci.yml:1:1 error: the workflow is the text \"just text\", and GitHub takes a mapping: "
                        + "write a mapping [wrong-kind]");
    }

    @Test
    void findsKeysThatAreThereTwice() {
        assertFound(
                STEP + "        RUN: make\n",
                "ci.yml:7:9 error jobs.build.steps[0].RUN: key \"RUN\" is there twice, upper and lower "
                        + "case being the same, and GitHub refuses the file: keep one of the two [duplicate-key]");
        assertFound(
                STEP.replace("on: push", "on: [push, push]"),
                "ci.yml:1:12 error on[1]: event \"push\" is there twice, and GitHub knows one of each: "
                        + "keep one of the two [duplicate-key]");
    }

    @Test
    void findsUnknownKeys() {
        assertFound(
                "nmae: x\n" + STEP,
                "ci.yml:1:1 error nmae: key \"nmae\" of the workflow is none that GitHub knows there, and "
                        + "it refuses the file: did you mean \"name\"? [unknown-key]");
        assertFound(
                STEP + "        timeout: 3\n",
                "ci.yml:7:9 error jobs.build.steps[0].timeout: key \"timeout\" of the step is none that "
                        + "GitHub knows there, and it refuses the file: did you mean \"timeout-minutes\"? "
                        + "[unknown-key]");
        assertFound(
                STEP.replace("on: push", "on: psuh"),
                "ci.yml:1:5 error on: event \"psuh\" is not known: did you mean \"push\"? [unknown-key]");
    }

    @Test
    void findsMissingKeys() {
        assertFound(
                JOB + "    steps:\n      - name: nothing\n",
                "ci.yml:6:9 error jobs.build.steps[0]: the step has neither \"run\" nor \"uses\", so there "
                        + "is nothing to do, and GitHub refuses the file: add one of the two [missing-key]");
        assertFound(
                JOB + "    container:\n      env:\n        A: 1\n",
                "ci.yml:6:7 error jobs.build.container: container has no \"image\", and GitHub refuses the "
                        + "file: add the key \"image\" [missing-key]");
    }

    @Test
    void findsValuesOfAnotherKind() {
        assertFound(
                JOB + "    steps: make\n",
                "ci.yml:5:12 error jobs.build.steps: steps is the text \"make\", and GitHub takes a list: "
                        + "write a list [wrong-kind]");
        assertFound(
                STEP + "        timeout-minutes: soon\n",
                "ci.yml:7:26 error jobs.build.steps[0].timeout-minutes: timeout-minutes is the text "
                        + "\"soon\", and GitHub takes a number or an expression: write a number or an expression "
                        + "[wrong-kind]");
        assertFound(
                STEP + "        continue-on-error: maybe\n",
                "ci.yml:7:28 error jobs.build.steps[0].continue-on-error: continue-on-error is the text "
                        + "\"maybe\", and GitHub takes true, false or an expression: write true, false or an "
                        + "expression [wrong-kind]");
        assertFound(
                STEP.replace("on: push", "on: {push: {branches: {a: b}}}"),
                "ci.yml:1:23 error on.push.branches: \"branches\" of event \"push\" is a mapping instead of "
                        + "a text: write one text [invalid-value]");
    }

    @Test
    void findsValuesThatGitHubDoesNotTake() {
        assertFound(
                "name: ${{ github.ref }}\n" + STEP,
                "ci.yml:1:7 error name: name of the workflow is \"${{ github.ref }}\", and GitHub "
                        + "evaluates no expression here: write the text out [invalid-value]");
        assertFound(
                JOB + "    steps:\n      - uses: actions/checkout\n",
                "ci.yml:6:15 error jobs.build.steps[0].uses: action reference \"actions/checkout\" names "
                        + "no ref: add @ and a tag, branch or commit, for example \"actions/checkout@v1\" "
                        + "[invalid-value]");
        assertFound(
                STEP + "        if: ${{ github.ref == }}\n",
                "ci.yml:7:13 error jobs.build.steps[0].if: Unexpected end of expression: '=='. Located "
                        + "at position 12 within expression: github.ref ==: complete the expression, or close what "
                        + "was opened [invalid-value]");
        assertFound(
                STEP + "        id: 1 2\n",
                "ci.yml:7:13 error jobs.build.steps[0].id: step id \"1 2\" has \"1\" at position 1, but it "
                        + "begins with a letter or _ and goes on with letters, digits, - and _: rename it "
                        + "[invalid-value]");
        assertFound(
                JOB + "    strategy:\n      matrix: {}\n",
                "ci.yml:6:15 error jobs.build.strategy.matrix: matrix is empty, and GitHub refuses the "
                        + "file: give it an axis, or leave the matrix out [invalid-value]");
        assertFound(
                STEP.replace("on: push", "on: {schedule: [{cron: '* * *'}]}"),
                "ci.yml:1:24 error on.schedule[0].cron: cron \"* * *\" has 3 fields instead of 5: write "
                        + "minute, hour, day of month, month and day of week, for example \"0 6 * * *\" "
                        + "[invalid-value]");
    }

    @Test
    void warnsOfWhatGitHubTakesThoughItCannotWork() {
        assertFound(
                STEP + "        shell: zsh\n",
                "ci.yml:7:16 warning jobs.build.steps[0].shell: shell \"zsh\" is none that GitHub knows "
                        + "and has no {0} for the file of the script: write for example \"zsh {0}\" [invalid-value]");
        assertFound(
                JOB + "    timeout-minutes: 0\n",
                "ci.yml:5:22 warning jobs.build.timeout-minutes: job timeout \"0\" is not in whole "
                        + "minutes, 1 or more: round it [invalid-value]");
    }

    @Test
    void saysWhichLimitAFileBreaks() {
        ReadLimits limits = ReadLimits.standard();

        assertFindings(
                WorkflowYaml.read("ci.yml", STEP, limits.withBytes(10)),
                "ci.yml:1:1 error: the file is larger than \"10\" bytes: split it, or raise the limit of "
                        + "bytes [read-limit]");
        assertFindings(
                WorkflowYaml.read("ci.yml", STEP, limits.withDepth(3)),
                "ci.yml:6:7 error jobs.build.steps: mappings and lists lie in each other more than \"3\" "
                        + "deep, those that aliases repeat counted too: flatten the file, or raise the limit of depth"
                        + " [read-limit]");
        assertFindings(
                WorkflowYaml.read("ci.yml", STEP, limits.withNodes(5)),
                "ci.yml:3:3 error jobs: the file has more than \"5\" values, those that aliases repeat "
                        + "counted each time: split the file, use fewer aliases, or raise the limit of nodes "
                        + "[read-limit]");
        assertFindings(
                WorkflowYaml.read("ci.yml", "a: 1\nb: 2\nc: 3\n" + STEP, limits.withFindings(2)),
                "ci.yml:1:1 error a: key \"a\" of the workflow is none that GitHub knows there, and it "
                        + "refuses the file: choose one of \"name\", \"description\", \"run-name\", \"on\", \"permissions\", "
                        + "\"env\", \"defaults\", \"concurrency\", \"jobs\" [unknown-key]\n"
                        + "ci.yml:2:1 error b: the file has \"2\" findings or more, of which the rest is not shown: "
                        + "mend these first, or raise the limit of findings [read-limit]");
    }

    @Test
    void countsTheDepthOfWhatAliasesRepeat() {
        ReadLimits limits = ReadLimits.standard().withDepth(5);

        assertFindings(
                WorkflowYaml.read("ci.yml", "x0: &x0 [[1]]\nx1: [[[*x0]]]\n" + STEP, limits),
                "ci.yml:2:8 error x1[0][0][0]: mappings and lists lie in each other more than \"5\" deep, those that"
                        + " aliases repeat counted too: flatten the file, or raise the limit of depth [read-limit]");
    }

    @Test
    void saysThatThereAreErrorsBehindTooManyWarnings() {
        String warned = "      - run: make\n        timeout-minutes: 0\n";
        ReadFile<?> file =
                WorkflowYaml.read("ci.yml", STEP + warned.repeat(1_000) + "      - run: make\n        bogus: 1\n");

        assertThat(file.report().hasErrors()).isTrue();
        assertThat(file.report().findings()).hasSize(ReadLimits.standard().findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: @x%sy", "name: b: %sc", "name: \"b\" %sc", "if: a ${{ b }}%sc: d"})
    void looksAtALongLineOnce(String line) {
        ReadFile<?> file = WorkflowYaml.read("ci.yml", line.formatted(" ".repeat(1_000_000)));

        assertThat(file.report().findings())
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("yaml-syntax");
    }

    @Test
    void findsANameThatNoWorkflowFileCanHave() {
        ReadFile<?> file = WorkflowYaml.read(".github/workflows/a:b.yml", STEP);

        assertThat(file.value()).isEmpty();
        assertFindings(
                file,
                ".github/workflows/a:b.yml:1:1 error: workflow file name \"a:b.yml\" has \":\" at position 2, but files"
                        + " lie directly in .github/workflows: give a plain name such as \"ci\" [invalid-value]");
    }

    @Test
    void findsABackgroundStepThatRunsNothingAmongParallelOnes() {
        ReadFile<?> file = WorkflowYaml.read("ci.yml", STEP + "      - parallel: [{run: '', background: true}]\n");

        assertThat(file.report().hasErrors()).isTrue();
    }

    @Test
    void doesNotTakeACharacterThatTheLimitCutsForAWrongOne() {
        byte[] bytes = "# €\n".repeat(10).getBytes(StandardCharsets.UTF_8);
        Document document = Document.of(
                "ci.yml", Arrays.copyOf(bytes, 9), ReadLimits.standard().withBytes(8));

        assertThat(document.findings())
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("read-limit");
    }

    @Test
    void endsAtOnceWhereAliasesStandForABillionValues() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 10; i++) {
            bomb += "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1));
        }

        assertFound(
                bomb,
                "ci.yml:6:15 error a5[1]: the file has more than \"250000\" values, those that aliases "
                        + "repeat counted each time: split the file, use fewer aliases, or raise the limit of "
                        + "nodes [read-limit]");
    }

    @Test
    void findsWhatIsWrongWithActions() {
        assertFindings(
                ActionYaml.read("action.yml", """
                name: Greet
                description: Greets
                inputs:
                  who:
                    required: maybe
                runs:
                  using: composite
                """),
                "action.yml:5:15 error inputs.who.required: required is the text \"maybe\", and GitHub "
                        + "takes true or false: write true or false [wrong-kind]\n"
                        + "action.yml:7:3 error runs: runs has no \"steps\", and GitHub refuses the file: add the "
                        + "key \"steps\" [missing-key]");
        assertFindings(
                ActionYaml.read("action.yml", "name: Greet\ndescription: Greets\nbranding: {color: pink}\n"),
                "action.yml:1:1 error: the action has no \"runs\", and GitHub refuses the file: add the "
                        + "key \"runs\" [missing-key]\n"
                        + "action.yml:3:19 error branding.color: color \"pink\" is none that GitHub has for badges: "
                        + "choose one of white, yellow, blue, green, orange, red, purple and gray-dark "
                        + "[invalid-value]");
    }

    private static void assertFound(String text, String findings) {
        assertFindings(WorkflowYaml.read("ci.yml", text), findings);
    }

    private static void assertFindings(ReadFile<?> file, String findings) {
        String found = file.report().findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));

        assertThat(found).isEqualTo(findings);
    }
}
