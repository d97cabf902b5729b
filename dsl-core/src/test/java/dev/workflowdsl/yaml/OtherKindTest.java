package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of keys that GitHub knows, but in steps and jobs of another kind. */
final class OtherKindTest {

    private static final String REFUSED = ", and GitHub refuses the file: ";

    @Test
    void tellsThatKindsOfStepsExcludeEachOther() {
        assertThat(inSteps("      - uses: a/b@v1\n        run: make\n        shell: bash\n        with: {a: b}\n"))
                .containsExactly("7:9 the step has both \"uses\" and \"run\", which exclude each other" + REFUSED
                        + "keep one of the two, or make two steps of it");
        assertThat(inSteps("      - run: make\n        uses: a/b@v1\n"))
                .containsExactly("7:9 the step has both \"run\" and \"uses\", which exclude each other" + REFUSED
                        + "keep one of the two, or make two steps of it");
    }

    @Test
    void tellsToWhichStepsAKeyBelongs() {
        assertThat(inSteps("      - uses: a/b@v1\n        shell: bash\n        working-directory: x\n"))
                .containsExactly(
                        "7:9 key \"shell\" belongs to a step with \"run\", and this one has \"uses\", so GitHub refuses"
                                + " the file: remove it",
                        "8:9 key \"working-directory\" belongs to a step with \"run\", and this one has \"uses\", so"
                                + " GitHub refuses the file: remove it");
        assertThat(inSteps("      - run: make\n        with: {a: b}\n"))
                .containsExactly("7:9 key \"with\" belongs to a step with \"uses\", and this one has \"run\", so GitHub"
                        + " refuses the file: remove it, or hand the values to the script by \"env\"");
        assertThat(inSteps("      - wait-all:\n        env: {a: b}\n        nmae: x\n"))
                .containsExactly(
                        "7:9 key \"env\" belongs to a step with \"run\" or \"uses\", and this one has \"wait-all\", so"
                                + " GitHub refuses the file: remove it",
                        "8:9 key \"nmae\" of the step is none that GitHub knows there, and it refuses the file: did you"
                                + " mean \"name\"?");
    }

    @Test
    void leavesTheKindOpenIfNoKeyTellsIt() {
        assertThat(inSteps("      - shell: bash\n        with: {a: b}\n"))
                .containsExactly("6:9 the step has neither \"run\" nor \"uses\", so there is nothing to do" + REFUSED
                        + "add one of the two");
    }

    @Test
    void tellsThatKindsOfJobsExcludeEachOther() {
        assertThat(
                        inJob(
                                "    runs-on: x\n    uses: ./.github/workflows/x.yml\n    with: {a: b}\n    secrets: inherit\n"))
                .containsExactly("5:5 job \"a\" has both \"runs-on\" and \"uses\", which exclude each other" + REFUSED
                        + "keep one of the two; the \"uses\" of an action stands in a step");
        assertThat(inJob("    uses: ./.github/workflows/x.yml\n    steps: [run: make]\n"))
                .containsExactly("4:5 job \"a\" has both \"steps\" and \"uses\", which exclude each other" + REFUSED
                        + "keep one of the two; the \"uses\" of an action stands in a step");
    }

    @Test
    void tellsToWhichJobsAKeyBelongs() {
        assertThat(inJob("    uses: ./.github/workflows/x.yml\n    timeout-minutes: 3\n    env: {a: b}\n"))
                .containsExactly(
                        "5:5 key \"timeout-minutes\" of job \"a\" belongs to a job with steps, and this one calls a"
                                + " workflow with \"uses\", so GitHub refuses the file: remove it, or say it in the jobs of"
                                + " the called workflow",
                        "6:5 key \"env\" of job \"a\" belongs to a job with steps, and this one calls a workflow with"
                                + " \"uses\", so GitHub refuses the file: remove it, or say it in the jobs of the called"
                                + " workflow");
        assertThat(inJob("    runs-on: x\n    with: {a: b}\n    secrets: inherit\n    steps: [run: make]\n"))
                .containsExactly(
                        "5:5 key \"with\" of job \"a\" belongs to a job that calls a workflow, and this one has no"
                                + " \"uses\", so GitHub refuses the file: move it into the step whose action gets the values",
                        "6:5 key \"secrets\" of job \"a\" belongs to a job that calls a workflow, and this one has no"
                                + " \"uses\", so GitHub refuses the file: remove it, since the steps read secrets themselves");
    }

    private static List<String> inSteps(String steps) {
        return inJob("    runs-on: ubuntu-latest\n    steps:\n" + steps);
    }

    private static List<String> inJob(String keys) {
        return WorkflowYaml.read("ci.yml", "on: push\njobs:\n  a:\n" + keys).report().findings().stream()
                .map(finding -> finding.location().orElseThrow().toString().replaceFirst("^ci.yml:", "") + " "
                        + finding.message() + ": " + finding.hint())
                .toList();
    }
}
