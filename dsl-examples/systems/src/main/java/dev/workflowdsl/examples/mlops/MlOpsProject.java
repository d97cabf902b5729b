package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Contexts.env;

import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.Jobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.Locale;

/** What the workflows of the project share. */
final class MlOpsProject {

    static final Secret AWS_ACCESS_KEY_ID = Secret.of("AWS_ACCESS_KEY_ID");
    static final Secret AWS_SECRET_ACCESS_KEY = Secret.of("AWS_SECRET_ACCESS_KEY");
    static final Secret GRAFANA_TOKEN = Secret.of("GRAFANA_TOKEN");
    static final Secret MLFLOW_TRACKING_URI = Secret.of("MLFLOW_TRACKING_URI");
    static final Secret SLACK_WEBHOOK_URL = Secret.of("SLACK_WEBHOOK_URL");

    static final Variable GRAFANA_URL = Variable.of("GRAFANA_URL");
    static final Variable MONITORING_BUCKET = Variable.of("MONITORING_BUCKET");

    static final Team TEAM = Team.of("mlops");
    static final String EXPERIMENT = "duration-prediction";
    static final String MAIN = "main";
    static final BooleanExpression ON_MAIN = onBranch(MAIN);

    // The document lists the keys as secrets of the repository, and asks for those of environments where it speaks of
    // security. They are in environments, so that only what is merged can use them.

    /** The data of training and the tracking server of the team. */
    static final Environment TRAINING =
            Jobs.secretsFor(MAIN, "training").secrets(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, MLFLOW_TRACKING_URI);

    /** What the services have predicted, and where the team looks at it. */
    static final Environment MONITORING = Jobs.secretsFor(MAIN, "monitoring")
            .secrets(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, GRAFANA_TOKEN)
            .variables(GRAFANA_URL, MONITORING_BUCKET);

    /** Where the services run. */
    enum Stage {
        STAGING("STAGING"),
        PRODUCTION("PROD");

        private final String prefix;

        Stage(String prefix) {
            this.prefix = prefix;
        }

        Variable apiUrl() {
            return Variable.of(prefix + "_API_URL");
        }

        Variable databaseHost() {
            return Variable.of(prefix + "_DB_HOST");
        }

        String cluster() {
            return "mlops-" + this;
        }

        /** Staging takes every version by itself; in production somebody must approve it, and can still stop it. */
        Environment environment() {
            String host = this == STAGING ? "staging-api.example.com" : "api.example.com";
            Environment open = Environment.of(toString())
                    .url("https://" + host)
                    .onlyBranches(MAIN)
                    .secrets(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)
                    .variable(apiUrl(), "https://" + host)
                    .variable(databaseHost(), host.replace("api.", "db."));
            return this == STAGING
                    ? open
                    : open.secrets(MLFLOW_TRACKING_URI)
                            .reviewers(TEAM)
                            .preventSelfReview()
                            .waitTimer(Duration.ofMinutes(5));
        }

        /** A job of this environment that deploys a service there, one after the other. */
        Job deployment() {
            return Jobs.deploying(Job.of("deploy-" + this, Runner.UBUNTU_LATEST), environment())
                    .permissions(Permissions.none())
                    .timeout(Duration.ofMinutes(45))
                    .env("API_URL", apiUrl())
                    .env("CLUSTER", cluster());
        }

        /** The name of the environment. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private MlOpsProject() {}

    /** A workflow with what scripts need to know about the project. */
    static Workflow workflow(String fileName, String name) {
        return HousePolicy.workflow(fileName, name)
                .env("PYTHON_VERSION", "3.11")
                .env("MODEL_NAME", "nyc-taxi-duration");
    }

    /** A job that has Python and all packages. */
    static Job python(String id, Duration timeout) {
        return Jobs.withCode(id, timeout).steps(Steps.setupPython(env("PYTHON_VERSION")), installDependencies());
    }

    static RunStep installDependencies() {
        return Step.run("pip install -r requirements.txt -r requirements-dev.txt")
                .name("Install dependencies");
    }

    static RunStep script(String name, String script) {
        return Step.runResource(MlOpsProject.class, script).name(name);
    }

    /** A Python script that talks to the tracking server of the team. */
    static RunStep mlflow(String name, String script) {
        return script(name, script).shell(Shell.PYTHON).env("MLFLOW_TRACKING_URI", MLFLOW_TRACKING_URI);
    }

    /** Hands the keys of AWS to this step alone. */
    static <S extends ExecutableStep<S>> S withAws(S step) {
        return step.env("AWS_ACCESS_KEY_ID", AWS_ACCESS_KEY_ID)
                .env("AWS_SECRET_ACCESS_KEY", AWS_SECRET_ACCESS_KEY)
                .env("AWS_DEFAULT_REGION", "us-east-1");
    }

    /** The job with a database for the metrics, which it starts with once that takes connections. */
    static Job withDatabase(Job job) {
        // A tag gets its patches by itself, and a digest none: nothing is kept in here, and no secret gets there.
        Service postgres = Service.image("postgres:16")
                .port(5432, 5432)
                .env("POSTGRES_PASSWORD", "postgres")
                .env("POSTGRES_DB", "test")
                .options("--health-cmd pg_isready --health-interval 10s --health-timeout 5s --health-retries 5");
        return job.service("postgres", postgres)
                .env("PGHOST", "localhost")
                .env("PGUSER", "postgres")
                .env("PGPASSWORD", "postgres")
                .env("PGDATABASE", "test")
                .step(script("Create the tables", "create-tables.sh"));
    }
}
