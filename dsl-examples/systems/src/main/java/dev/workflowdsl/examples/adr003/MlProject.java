package dev.workflowdsl.examples.adr003;

import dev.workflowdsl.catalog.awsactions.ConfigureAwsCredentials;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;

/** What the workflows of the project share. */
final class MlProject {

    static final String MAIN = "main";
    static final Team TEAM = Team.of("ml-engineering");

    static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    static final Secret MLFLOW_TRACKING_TOKEN = Secret.of("MLFLOW_TRACKING_TOKEN");
    static final Secret SLACK_WEBHOOK_URL = Secret.of("SLACK_WEBHOOK_URL");

    static final Variable MLFLOW_TRACKING_URI = Variable.of("MLFLOW_TRACKING_URI");
    static final Variable DATA_BUCKET = Variable.of("DATA_BUCKET");
    static final Variable REGION = Variable.of("AWS_REGION");

    /** The role of AWS that jobs of an environment take on; each environment has its own. */
    static final Variable ROLE = Variable.of("AWS_ROLE_ARN");

    /** Where models are trained, judged and registered. */
    static final Environment TRAINING =
            Jobs.secretsFor(MAIN, "training").secrets(MLFLOW_TRACKING_TOKEN).variables(ROLE);

    /** Where images are built. */
    static final Environment IMAGES =
            Jobs.secretsFor(MAIN, "images").secrets(MLFLOW_TRACKING_TOKEN).variables(ROLE);

    private MlProject() {}

    /** A workflow with what scripts need to know about the model. */
    static Workflow workflow(String fileName, String name) {
        return HousePolicy.workflow(fileName, name)
                .env("MLFLOW_TRACKING_URI", MLFLOW_TRACKING_URI)
                .env("MODEL_NAME", "ml-project");
    }

    /** A job that has Python and all packages. */
    static Job python(String id, Duration timeout) {
        return Jobs.withCode(id, timeout).steps(Steps.setupPython("3.11"), installDependencies());
    }

    static RunStep installDependencies() {
        return Step.run("pip install -r requirements.txt").name("Install dependencies");
    }

    static RunStep script(String name, String script) {
        return Step.runResource(MlProject.class, script).name(name);
    }

    /** A script that talks to the tracking server. */
    static RunStep mlflow(String name, String script) {
        return script(name, script).env("MLFLOW_TRACKING_TOKEN", MLFLOW_TRACKING_TOKEN);
    }

    /** The job with an identity by which {@link #assumeRole} gets it into AWS. */
    static Job onAws(Job job) {
        return job.permissions(
                Permission.CONTENTS.read(), Permission.ID_TOKEN.write().comment("assumes the AWS role"));
    }

    /**
     * Takes on a role of AWS by the identity of the job, so that no key has to be stored.
     *
     * @param timeout of the job; AWS would end the session after an hour otherwise, in the middle of a roll-back
     */
    static ActionStep<ConfigureAwsCredentials.Outputs> assumeRole(Duration timeout) {
        return Step.uses(ConfigureAwsCredentials.action(REGION)
                        .roleToAssume(ROLE)
                        .roleDurationSeconds(timeout.toSeconds()))
                .name("Assume the AWS role");
    }
}
