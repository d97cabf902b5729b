package dev.workflowdsl.golden;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.BypassActor;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.MergeMessage;
import dev.workflowdsl.repository.MergeMethod;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.Ruleset;
import dev.workflowdsl.repository.SecurityFeature;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.SquashMessage;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Registry;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateGroup;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;

/** A repository with every kind of setting. */
public final class AcmeRepository implements RepositorySource {

    private static final Secret CODECOV_TOKEN = Secret.of("CODECOV_TOKEN");
    private static final Secret DEPLOY_KEY = Secret.of("DEPLOY_KEY");
    private static final Variable REGION = Variable.of("REGION");
    private static final Variable ENDPOINT = Variable.of("ENDPOINT");

    private static final Environment STAGING = Environment.of("staging")
            .secrets(DEPLOY_KEY)
            .variable(REGION, "eu-central-1")
            .onlyProtectedBranches();

    private static final Environment PRODUCTION = Environment.of("production/eu")
            .url("https://example.com")
            .waitTimer(Duration.ofMinutes(5))
            .reviewers(Team.of("ops"), User.of("octocat"), User.of("hubot").id(480938))
            .preventSelfReview()
            .canAdminsBypass(false)
            .onlyBranches("main", "release/*")
            .onlyTags("v*")
            .customRules(App.of("gatekeeper"))
            .secrets(DEPLOY_KEY)
            .variable(REGION, "eu-west-1")
            .variables(ENDPOINT);

    @Override
    public Repository repository() {
        return Repository.of("acme/app")
                .workflows(workflow())
                .environments(STAGING, PRODUCTION)
                .secrets(CODECOV_TOKEN)
                .variable(Variable.of("GREETING"), "it's \"us\"")
                .labels(
                        Label.of("bug", "d73a4a").description("Something isn't working"),
                        Label.of("good first issue", "7057ff"))
                .settings(Settings.none()
                        .description("An app")
                        .mergeMethods(MergeMethod.SQUASH, MergeMethod.MERGE)
                        .squashMessage(SquashMessage.PULL_REQUEST_TITLE_AND_DESCRIPTION)
                        .mergeMessage(MergeMessage.PULL_REQUEST_TITLE)
                        .deleteBranchOnMerge(true)
                        .allowAutoMerge(true)
                        .security(SecurityFeature.SECRET_SCANNING, true)
                        .security(SecurityFeature.SECRET_SCANNING_PUSH_PROTECTION, true)
                        .topics("java", "github-actions")
                        .vulnerabilityAlerts(true)
                        .automatedSecurityFixes(false))
                .codeowners(Codeowners.none()
                        .comment("Everything, unless a line below says otherwise")
                        .owners("*", Team.of("app"))
                        .owners("/docs/", Team.of("docs"), User.of("octocat"))
                        .owners("/docs/legal notes/", "legal@example.com", "@acme/legal")
                        .nobody("/docs/drafts/"))
                .dependabot(dependabot())
                .protect(BranchProtection.of("main")
                        .requireChecks("build")
                        .requireReviews(1)
                        .requireSignatures())
                .rulesets(Ruleset.forTags("Releases", "v*").bypass(BypassActor.of(Team.of("ops"))));
    }

    private static Workflow workflow() {
        return Workflow.of("ci")
                .name("CI")
                .on(Push.toBranches("main"))
                .permissions(Permissions.none())
                .jobs(
                        Job.of("build", Runner.UBUNTU_LATEST)
                                .run("make test")
                                .env("TOKEN", CODECOV_TOKEN)
                                .env("GREETING", Variable.of("GREETING")),
                        deploy("staging", STAGING),
                        deploy("production", PRODUCTION).env("ENDPOINT", ENDPOINT),
                        Job.of("notify", Runner.UBUNTU_LATEST)
                                .run("make notify")
                                .env("KEY", DEPLOY_KEY));
    }

    private static Job deploy(String id, Environment environment) {
        return Job.of(id, Runner.UBUNTU_LATEST)
                .environment(environment)
                .env("KEY", DEPLOY_KEY)
                .env("REGION", REGION)
                .run("make deploy");
    }

    private static Dependabot dependabot() {
        Registry mirror = Registry.of("mirror", Registry.Type.MAVEN_REPOSITORY, "https://maven.example.com")
                .username("reader")
                .password(Secret.of("MAVEN_PASSWORD"));
        return Dependabot.of(
                Update.of(Ecosystem.MAVEN, UpdateSchedule.weekly(), "/")
                        .registries(mirror)
                        .cooldown(Cooldown.days(7))
                        .groups(UpdateGroup.of("tests").patterns("org.junit*", "org.assertj*")),
                Update.of(Ecosystem.GITHUB_ACTIONS, UpdateSchedule.weekly(), "/"));
    }
}
