package dev.workflowdsl.examples.antibody;

import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Team;
import java.util.List;

/** Where the project publishes. The tokens of other services are in here, so that only these jobs can have them. */
final class Environments {

    static final Team MAINTAINERS = Team.of("maintainers");

    private static final List<DeploymentPattern> MAIN_AND_RELEASES =
            List.of(DeploymentPattern.branch(AntibodyProject.MAIN), DeploymentPattern.tag("v*"));

    /** The index of packages: only releases, and a maintainer approves each. */
    static final Environment PYPI = Environment.of("pypi")
            .url("https://pypi.org/project/antibody-training-esm/")
            .secrets(AntibodyProject.PYPI_API_TOKEN, AntibodyProject.TEST_PYPI_API_TOKEN)
            .reviewers(MAINTAINERS)
            .onlyTags("v*");

    /** The model that others download. */
    static final Environment MODEL_REGISTRY = Environment.of("model-registry")
            .url("https://huggingface.co/" + Benchmarks.CLASSIFIER)
            .secrets(AntibodyProject.HF_TOKEN)
            .onlyPatterns(MAIN_AND_RELEASES);

    /** The history of results at Weights &amp; Biases. */
    static final Environment EXPERIMENT_TRACKING = Environment.of("experiment-tracking")
            .secrets(AntibodyProject.WANDB_API_KEY)
            .onlyPatterns(MAIN_AND_RELEASES);

    static final Environment GITHUB_PAGES = Environment.of("github-pages")
            .url("https://the-obstacle-is-the-way.github.io/antibody_training_pipeline_ESM/")
            .onlyPatterns(MAIN_AND_RELEASES);

    /** Who pushes to the branch of GitHub Pages; two at a time would not both get through. */
    static final Concurrency ONE_AT_A_TIME_ON_PAGES = oneAtATime(GITHUB_PAGES);

    private Environments() {}

    /** Runs in that environment, one job at a time; what runs is never stopped by the next. */
    static Job in(Environment environment, Job job) {
        return job.environment(environment).concurrency(oneAtATime(environment));
    }

    private static Concurrency oneAtATime(Environment environment) {
        return Concurrency.group("deploy-" + environment.name()).cancelInProgress(false);
    }
}
