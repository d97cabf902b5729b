package dev.workflowdsl.examples.mlops;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.util.Locale;

/** What the workflows of the project share. */
final class MlOpsProject {

    static final Secret AWS_ACCESS_KEY_ID = Secret.of("AWS_ACCESS_KEY_ID");
    static final Secret AWS_SECRET_ACCESS_KEY = Secret.of("AWS_SECRET_ACCESS_KEY");
    static final Secret MLFLOW_TRACKING_URI = Secret.of("MLFLOW_TRACKING_URI");
    static final Secret SLACK_WEBHOOK_URL = Secret.of("SLACK_WEBHOOK_URL");

    static final String WEB_SERVICE = "04-deployment/web-services";

    /** Bash with {@code pipefail}, which GitHub's own default lacks. */
    static final Defaults BASH = Defaults.ofShell(Shell.BASH);

    /** Where the service runs: its environment at GitHub, and the variables that say how to reach it. */
    enum Stage {
        STAGING("https://staging-api.example.com", "STAGING"),
        PRODUCTION("https://api.example.com", "PROD");

        private final String url;
        private final String prefix;

        Stage(String url, String prefix) {
            this.url = url;
            this.prefix = prefix;
        }

        Environment environment() {
            return Environment.of(toString()).url(url);
        }

        Variable apiUrl() {
            return Variable.of(prefix + "_API_URL");
        }

        Variable databaseHost() {
            return Variable.of(prefix + "_DB_HOST");
        }

        /** The name of the environment. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private MlOpsProject() {}

    static RunStep script(String name, String script) {
        return Step.runResource(MlOpsProject.class, script).name(name);
    }

    static RunStep installDependencies() {
        return Step.run("pip install -r requirements.txt -r requirements-dev.txt")
                .name("Install dependencies");
    }

    /** Hands the keys of AWS to this step alone. */
    static <S extends ExecutableStep<S>> S withAws(S step) {
        return step.env("AWS_ACCESS_KEY_ID", AWS_ACCESS_KEY_ID)
                .env("AWS_SECRET_ACCESS_KEY", AWS_SECRET_ACCESS_KEY)
                .env("AWS_DEFAULT_REGION", "us-east-1");
    }

    /** A database for the run, which the job starts with once it takes connections. */
    static Service postgres() {
        return Service.image("postgres:16")
                .port(5432, 5432)
                .env("POSTGRES_PASSWORD", "postgres")
                .env("POSTGRES_DB", "test")
                .options("--health-cmd pg_isready --health-interval 10s --health-timeout 5s --health-retries 5");
    }
}
