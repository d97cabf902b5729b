package dev.workflowdsl.examples.adr003;

import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.Environment;
import java.util.Locale;

/** Where the service runs, and how far a deployment goes that somebody starts by hand. */
enum Target {
    STAGING,
    PRODUCTION;

    static final Variable API_URL = Variable.of("API_URL");
    static final Variable SUBNETS = Variable.of("ECS_SUBNETS");
    static final Variable SECURITY_GROUPS = Variable.of("ECS_SECURITY_GROUPS");

    /** Its variables differ for each target; there are no keys of AWS, because the identity of the job opens it. */
    Environment environment() {
        Environment open = Environment.of(toString())
                .url(API_URL.value())
                .onlyBranches(MlProject.MAIN)
                .variables(API_URL, MlProject.ROLE, SUBNETS, SECURITY_GROUPS);
        return this == STAGING
                ? open
                : open.secrets(MlProject.MLFLOW_TRACKING_TOKEN)
                        .reviewers(MlProject.TEAM)
                        .preventSelfReview();
    }

    String cluster() {
        return "ml-project-" + this;
    }

    /** The name of the environment. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
