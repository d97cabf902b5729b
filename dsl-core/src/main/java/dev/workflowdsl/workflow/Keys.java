package dev.workflowdsl.workflow;

/** The keys of the mappings that several classes share. */
final class Keys {

    static final String[] STEP = {
        "id",
        "name",
        "if",
        "uses",
        "with",
        "run",
        "shell",
        "working-directory",
        "env",
        "continue-on-error",
        "timeout-minutes",
        "background",
        "wait",
        "wait-all",
        "cancel",
        "parallel"
    };

    static final String[] JOB = {
        "name",
        "needs",
        "if",
        "permissions",
        "runs-on",
        "environment",
        "concurrency",
        "outputs",
        "env",
        "defaults",
        "strategy",
        "container",
        "services",
        "snapshot",
        "timeout-minutes",
        "cancel-timeout-minutes",
        "continue-on-error",
        "steps",
        "uses",
        "with",
        "secrets"
    };

    static final String[] WORKFLOW = {
        "name", "description", "run-name", "on", "permissions", "env", "defaults", "concurrency", "jobs"
    };

    private Keys() {}
}
