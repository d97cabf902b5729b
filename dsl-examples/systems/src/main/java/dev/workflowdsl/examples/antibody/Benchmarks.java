package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.catalog.actions.Cache;
import dev.workflowdsl.catalog.marocchino.StickyPullRequestComment;
import dev.workflowdsl.expression.Conditions;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.List;

/** Steps that repeat what Novo Nordisk has published on the data sets of Boughter, Jain, Shehata and Harvey. */
final class Benchmarks {

    static final String CLASSIFIER = "The-Obstacle-Is-The-Way/antibody-nonspecificity-esm1v";

    static final String ESM = "facebook/esm1v_t33_650M_UR90S_1";

    /** The label of a runner of GitHub's with a GPU; without it, the CPU does. */
    static final Variable GPU_RUNNER = Variable.of("GPU_RUNNER");

    private static final String RESULTS = "results";

    private Benchmarks() {}

    /** A job that has ESM-1v and the latest classifier; ESM-1v and what it makes of the data sets are cached. */
    static Job withCachedModels(String id, Duration timeout) {
        return withClassifier(withEsm(AntibodyProject.python(id, timeout)
                .uses(
                        "Cache ESM-1v and its embeddings",
                        Cache.action(
                                List.of("~/.cache/huggingface", "embeddings"),
                                "esm1v-" + hashFiles("train_datasets/**", "test_datasets/**")))));
    }

    /** Like {@link #withCachedModels}, with nothing that another run has cached, and on a GPU if there is one. */
    static Job withModels(String id, Duration timeout) {
        return withClassifier(withEsmOnly(id, timeout));
    }

    /** Like {@link #withModels}, without the classifier. */
    static Job withEsmOnly(String id, Duration timeout) {
        return withEsm(AntibodyProject.pythonWithoutCache(id, timeout)
                .runsOn(Runner.of(GPU_RUNNER.value().or("ubuntu-latest"))));
    }

    private static Job withEsm(Job job) {
        return job.run("Download ESM-1v", "uv run hf download " + ESM);
    }

    private static Job withClassifier(Job job) {
        return job.run("Download the model", "uv run hf download " + CLASSIFIER + " --local-dir models");
    }

    /** Writes {@code results/<data set>.json} for Jain, Shehata and Harvey. */
    static RunStep runTestSets() {
        return script("Run the test sets of Jain, Shehata and Harvey", "run-test-sets.sh");
    }

    /** Writes {@code results/boughter.json}. */
    static RunStep crossValidate() {
        return Step.run("""
                        mkdir -p results
                        uv run antibody-train --cross-validate 10 --embeddings-cache embeddings \\
                          --data train_datasets/boughter/boughter_vh.csv --output results/boughter.json
                        """).name("Cross-validate on Boughter");
    }

    /** Fails if the accuracy on one of the four data sets is not the published one; writes {@code parity.md}. */
    static RunStep checkParity() {
        return script("Check parity with Novo", "check-parity.py").shell(Shell.PYTHON);
    }

    static Step keepResults(String artifact) {
        return keep(artifact, RESULTS);
    }

    /** Shows a file of Markdown as a comment, which later runs replace; forks have no token that may write. */
    static ActionStep<StickyPullRequestComment.Outputs> comment(String header, String file) {
        return Step.uses(StickyPullRequestComment.action().header(header).path(file))
                .name("Comment on the pull request")
                .onlyIf(Conditions.onEvent("pull_request")
                        .and(Conditions.isFork().not())
                        .and(AntibodyProject.EVEN_IF_RED));
    }

    /** What a job that comments needs. */
    static Permission[] mayComment() {
        return new Permission[] {
            Permission.CONTENTS.read(), Permission.PULL_REQUESTS.write().comment("comments on the pull request")
        };
    }
}
