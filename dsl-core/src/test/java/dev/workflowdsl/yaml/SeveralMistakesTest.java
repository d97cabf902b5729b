package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No mistake hides another one, and none makes one of what is right. */
final class SeveralMistakesTest {

    private static final String JOB = """
            on: push
            jobs:
              a:
                runs-on: ubuntu-latest
            """;

    @Test
    void findsWhatAJobLacksBesideWhatIsWrongInIt() {
        assertThat(found("""
                on: push
                jobs:
                  a:
                    permissions:
                      id-token: read
                    steps:
                      - run: make
                  b:
                    steps: [1]
                """))
                .containsExactly("4:5 missing-runner", "5:17 invalid-value", "9:5 missing-runner", "9:13 wrong-kind");
    }

    @Test
    void missesNothingThatIsMisspelledOrBroken() {
        assertThat(found("""
                onn: push
                jobs:
                  a:
                    run-on: ubuntu-latest
                    steps: make
                  b:
                    needs: a
                    runs-on: [""]
                    steps:
                      - run: make
                """))
                .containsExactly("1:1 unknown-key", "4:5 unknown-key", "5:12 wrong-kind", "8:15 invalid-value");
        assertThat(found("""
                on: push
                jobs:
                  1a: {runs-on: x, steps: [run: a]}
                  b: {needs: c, runs-on: x, steps: [run: a]}
                  c: {needs: b, runs-on: x, steps: [run: a]}
                """)).containsExactly("3:3 invalid-value", "4:14 cyclic-needs");
    }

    @Test
    void looksAtAllOfAStepThatCannotBeRead() {
        assertThat(found(JOB + """
                    steps:
                      - run: [make]
                        id: x
                        timeout-minutes: 0
                        continue-on-error: yes
                        env: {A: "${{ secret.X }}"}
                      - run: echo ${{ steps.x.outputs.y }} ${{ steps.z.outputs.y }}
                      - uses: actions/checkout
                        with: {a: "${{ secret.Y }}", b: [1]}
                      - id: z
                        timeout-minutes: soon
                      - wait: [a b]
                        continue-on-error: maybe
                """))
                .containsExactly(
                        "6:14 wrong-kind",
                        "8:26 invalid-value",
                        "9:28 wrong-kind",
                        "10:18 unknown-context",
                        "11:14 later-step",
                        "12:15 invalid-value",
                        "13:19 unknown-context",
                        "13:41 wrong-kind",
                        "14:9 missing-key",
                        "15:26 wrong-kind",
                        "16:16 invalid-value",
                        "17:28 wrong-kind");
    }

    @Test
    void findsACycleBesideAJobThatNeedsItself() {
        assertThat(found(JOB + """
                    steps: [run: make]
                  b:
                    needs: [b, c, c, ""]
                    runs-on: ubuntu-latest
                    steps: [run: make]
                  c:
                    needs: [b, x]
                    runs-on: ubuntu-latest
                    steps: [run: make]
                """))
                .containsExactly("7:13 invalid-value", "7:16 cyclic-needs", "7:22 invalid-value", "11:16 unknown-need");
    }

    @Test
    void looksAtAllOfACallThatCannotBeRead() {
        assertThat(found("""
                on: push
                jobs:
                  a:
                    uses: nowhere
                    name: [x]
                    with: {a: [1], b: 2, c: {}}
                    secrets: all
                  b:
                    needs: a
                    uses: ./.github/workflows/b.yml
                """))
                .containsExactly(
                        "4:11 invalid-value",
                        "5:11 wrong-kind",
                        "6:15 wrong-kind",
                        "6:29 wrong-kind",
                        "7:14 wrong-kind");
    }

    @Test
    void looksAtAllOfAPartThatLacksItsName() {
        assertThat(found(JOB.replace("ubuntu-latest", "{group: '', labels: [x, '']}") + """
                    concurrency: {cancel-in-progress: maybe}
                    container: {options: [a], credentials: {username: [a], password: ''}}
                    environment: {url: [a]}
                    snapshot: {version: [a]}
                    services: {db: {ports: 1}}
                    strategy: {matrix: {include: [1, 2]}, max-parallel: x}
                    steps: [run: make]
                """))
                .containsExactly(
                        "4:22 invalid-value",
                        "4:38 invalid-value",
                        "5:18 missing-key",
                        "5:39 wrong-kind",
                        "6:16 missing-key",
                        "6:26 wrong-kind",
                        "6:55 wrong-kind",
                        "6:70 invalid-value",
                        "7:18 missing-key",
                        "7:24 wrong-kind",
                        "8:15 missing-key",
                        "8:25 wrong-kind",
                        "9:20 missing-key",
                        "9:28 wrong-kind",
                        "10:35 wrong-kind",
                        "10:38 wrong-kind",
                        "10:57 wrong-kind");
    }

    @Test
    void looksAtAllOfAnAction() {
        assertThat(inAction("""
                name: [x]
                description: x
                runs:
                  using: compsite
                  steps: []
                inputs:
                  a b: {required: maybe}
                  c: {required: perhaps}
                branding: {icon: nothing, color: pink}
                """))
                .containsExactly(
                        "1:7 wrong-kind",
                        "4:10 invalid-value",
                        "7:3 invalid-value",
                        "7:19 wrong-kind",
                        "8:17 wrong-kind",
                        "9:18 invalid-value",
                        "9:34 invalid-value");
        assertThat(inAction("""
                name: x
                description: x
                inputs:
                  c: {required: perhaps}
                runs:
                  using: node24
                  pre: [a]
                """)).containsExactly("4:17 wrong-kind", "6:3 missing-key", "7:8 wrong-kind");
        assertThat(inAction("""
                name: x
                description: x
                runs:
                  using: docker
                  args: [[a], {b: c}]
                """)).containsExactly("4:3 missing-key", "5:10 wrong-kind", "5:15 wrong-kind");
        assertThat(inAction("""
                name: x
                description: x
                runs:
                  using: composite
                  steps:
                    - run: [a]
                    - uses: actions/checkout
                    - run: make
                """)).containsExactly("6:12 wrong-kind", "7:13 invalid-value", "8:7 invalid-value");
    }

    @Test
    void knowsTheStepsThatAnActionMayNotHave() {
        assertThat(inAction("""
                name: x
                description: x
                outputs:
                  a: {value: "${{ steps.a.outputs.x }}${{ steps.b.outputs.x }}${{ steps.c.outputs.x }}"}
                runs:
                  using: composite
                  steps:
                    - run: make
                      id: a
                      env: {A: "${{ secret.X }}"}
                    - uses: actions/checkout@v4
                      id: b
                      timeout-minutes: 3
                """))
                .containsExactly(
                        "4:14 unknown-step", "8:7 invalid-value", "10:16 unknown-context", "11:7 invalid-value");
    }

    @Test
    void judgesNothingByGuesses() {
        assertThat(found("""
                on:
                  shedule:
                    - cron: '0 0 * * *'
                  workflow_dispatch:
                    inputs:
                      a: {type: bool, default: true, required: maybe}
                      b: {type: nonsense, default: true, options: [a]}
                      c: {type: enum, options: [a, b], default: x}
                      d: {type: enum}
                      e: {type: [string], default: 1}
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    if: inputs.a && inputs.c == 'b'
                    steps: [run: make]
                """))
                .containsExactly(
                        "2:3 unknown-key",
                        "6:17 invalid-value",
                        "6:48 invalid-value",
                        "7:17 invalid-value",
                        "8:17 invalid-value",
                        "9:17 invalid-value",
                        "10:17 invalid-value");
    }

    @Test
    void pointsAtTheKeyOfAListThatDoesNotBelong() {
        assertThat(found("""
                on:
                  workflow_dispatch:
                    inputs:
                      a:
                        type: string
                        options:
                          - x
                          - y
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    steps: [run: make]
                """)).containsExactly("6:9 invalid-value");
    }

    private static List<String> found(String text) {
        return shown(WorkflowYaml.read("ci.yml", text).check(Checks.standard()));
    }

    private static List<String> inAction(String text) {
        return shown(ActionYaml.read(".github/actions/x/action.yml", text).check(Checks.standard()));
    }

    private static List<String> shown(Report report) {
        return report.findings().stream().map(SeveralMistakesTest::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.location().orElseThrow() instanceof Location.TextPosition at
                ? at.line() + ":" + at.column() + " " + finding.rule()
                : finding.toString();
    }
}
