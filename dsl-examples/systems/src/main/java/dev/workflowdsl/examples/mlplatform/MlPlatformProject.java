package dev.workflowdsl.examples.mlplatform;

import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;

/** What the workflows of the platform share. */
final class MlPlatformProject {

    static final Secret AWS_ACCESS_KEY_ID = Secret.of("AWS_ACCESS_KEY_ID");
    static final Secret AWS_SECRET_ACCESS_KEY = Secret.of("AWS_SECRET_ACCESS_KEY");
    static final Secret DATABASE_URL = Secret.of("DATABASE_URL");
    static final Secret REDIS_URL = Secret.of("REDIS_URL");
    static final Secret SECRET_KEY = Secret.of("SECRET_KEY");
    static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    static final Secret SLACK_WEBHOOK = Secret.of("SLACK_WEBHOOK");
    static final Secret PAGERDUTY_TOKEN = Secret.of("PAGERDUTY_TOKEN");
    static final Secret GITLEAKS_LICENSE = Secret.of("GITLEAKS_LICENSE");

    static final Team DEVOPS = Team.of("devops");
    static final Team ML_PLATFORM = Team.of("ml-platform");

    static final Environment STAGING = environment("staging", "https://staging.ml-platform.example.com");

    static final Environment PRODUCTION = environment("production", "https://ml-platform.example.com")
            .waitTimer(Duration.ofMinutes(5))
            .reviewers(DEVOPS, ML_PLATFORM)
            .preventSelfReview();

    private MlPlatformProject() {}

    private static Environment environment(String name, String url) {
        return Environment.of(name)
                .url(url)
                .onlyBranches("main")
                .secrets(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, DATABASE_URL, REDIS_URL, SECRET_KEY);
    }

    /** A workflow whose token reads the code and nothing else. */
    static Workflow workflow(String file, String name) {
        return Workflow.of(file)
                .name(name)
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH);
    }

    /** A job that has Python and all packages. */
    static Job python(String id, Duration timeout) {
        return Job.of(id, Runner.UBUNTU_LATEST)
                .timeout(timeout)
                .steps(Steps.checkout(), Steps.setupPython("3.11"))
                .run("Install", "pip install -r requirements.txt -r requirements-dev.txt");
    }

    static RunStep script(String name, String script) {
        return Step.runResource(MlPlatformProject.class, script).name(name);
    }
}
