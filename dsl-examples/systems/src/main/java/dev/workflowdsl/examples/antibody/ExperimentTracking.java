package dev.workflowdsl.examples.antibody;

import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Shell;

/** Steps that log to Weights &amp; Biases. */
final class ExperimentTracking {

    /** Python with the packages of the project, among them that of Weights &amp; Biases. */
    private static final Shell UV_PYTHON = Shell.custom("uv run python {0}");

    private ExperimentTracking() {}

    /** A script that logs; it alone gets the key. */
    static RunStep log(String name, String script) {
        return AntibodyProject.script(name, script)
                .shell(UV_PYTHON)
                .env("WANDB_API_KEY", AntibodyProject.WANDB_API_KEY)
                .env("WANDB_PROJECT", "antibody-nonspecificity");
    }
}
