package dev.workflowdsl.examples.adr003;

import dev.workflowdsl.catalog.awsactions.ConfigureAwsCredentials;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;

/** What the workflows of the project share. */
final class MlProject {

    static final String PYTHON = "3.11";
    static final Secret SLACK_WEBHOOK_URL = Secret.of("SLACK_WEBHOOK_URL");
    static final Secret MLFLOW_TRACKING_TOKEN = Secret.of("MLFLOW_TRACKING_TOKEN");
    static final Variable MLFLOW_TRACKING_URI = Variable.of("MLFLOW_TRACKING_URI");

    /** Bash with {@code pipefail}, which GitHub's own default lacks. */
    static final Defaults BASH = Defaults.ofShell(Shell.BASH);

    private MlProject() {}

    static RunStep installDependencies() {
        return Step.run("pip install -r requirements.txt").name("Install dependencies");
    }

    /** A script of this package that talks to the tracking server. */
    static RunStep mlflow(String name, String script) {
        return Step.runResource(MlProject.class, script).name(name).env("MLFLOW_TRACKING_TOKEN", MLFLOW_TRACKING_TOKEN);
    }

    /**
     * Takes on a role of AWS by the identity of the job, so that no key has to be stored.
     *
     * @param variable the variable with the name of the role
     * @param timeout of the job; AWS would end the session after an hour otherwise, in the middle of a roll-back
     */
    static ActionStep<ConfigureAwsCredentials.Outputs> assumeRole(String variable, Duration timeout) {
        return Step.uses(ConfigureAwsCredentials.action(Variable.of("AWS_REGION"))
                        .roleToAssume(Variable.of(variable))
                        .roleDurationSeconds(timeout.toSeconds()))
                .name("Assume the AWS role");
    }
}
