package dev.workflowdsl.docs;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.EnvironmentSettings;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.MergeMethod;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.Ruleset;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.SettingsStep;
import dev.workflowdsl.repository.SquashMessage;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.MultiEcosystemGroup;
import dev.workflowdsl.repository.dependabot.Registry;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateGroup;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.repository.dependabot.UpdateType;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.SettingsFiles;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Snippets about the settings of repositories. */
final class SettingsSnippets {

    // tag::settings-environments
    static final Secret DEPLOY_KEY = Secret.of("DEPLOY_KEY");
    static final Secret CHAT_WEBHOOK = Secret.of("CHAT_WEBHOOK");
    static final Variable REGION = Variable.of("REGION");

    static final Environment STAGING =
            Environment.of("staging").secrets(DEPLOY_KEY).variable(REGION, "eu-central-1");

    static final Environment PRODUCTION = Environment.of("production")
            .url("https://shop.example.com")
            .waitTimer(Duration.ofMinutes(5))
            .reviewers(Team.of("ops"), User.of("octocat"))
            .preventSelfReview()
            .onlyBranches("main", "release/*")
            .secrets(DEPLOY_KEY)
            .variable(REGION, "eu-west-1");
    // end::settings-environments

    // tag::settings-workflow
    static Job deploy(Environment environment) {
        return Job.of("deploy-" + environment.name(), Runner.UBUNTU_LATEST)
                .environment(environment)
                .env("DEPLOY_KEY", DEPLOY_KEY)
                .env("REGION", REGION)
                .run("./deploy.sh");
    }

    static final Workflow DEPLOY = Workflow.of("deploy")
            .on(Push.toBranches("main"))
            .permissions(Permissions.none())
            .jobs(
                    deploy(STAGING),
                    deploy(PRODUCTION),
                    Job.of("announce", Runner.UBUNTU_LATEST)
                            .env("CHAT_WEBHOOK", CHAT_WEBHOOK)
                            .env("DEPLOY_KEY", DEPLOY_KEY)
                            .run("./announce.sh"));
    // end::settings-workflow

    // tag::settings-repository
    static final class ShopRepository implements RepositorySource {

        @Override
        public Repository repository() {
            return Repository.of("acme/shop")
                    .workflows(DEPLOY)
                    .environments(STAGING, PRODUCTION)
                    .secrets(CHAT_WEBHOOK)
                    .protect(BranchProtection.of("main").requireReviews(1).dismissStaleReviews())
                    .rulesets(Ruleset.forTags("Releases", "v*"))
                    .labels(Label.of("dependencies", "0366d6").description("Updates of dependencies"))
                    .settings(Settings.none()
                            .mergeMethods(MergeMethod.SQUASH)
                            .squashMessage(SquashMessage.PULL_REQUEST_TITLE_AND_DESCRIPTION)
                            .deleteBranchOnMerge(true)
                            .vulnerabilityAlerts(true))
                    .codeowners(owners())
                    .dependabot(updates());
        }
    }
    // end::settings-repository

    private SettingsSnippets() {}

    static Codeowners owners() {
        // tag::settings-owners
        Codeowners owners = Codeowners.none()
                .owners("*", Team.of("shop"))
                .owners("/docs/", Team.of("writers"), User.of("octocat"))
                .nobody("/docs/generated/");
        // end::settings-owners
        return owners;
    }

    static Dependabot updates() {
        // tag::settings-dependabot
        Registry mirror = Registry.of("mirror", Registry.Type.MAVEN_REPOSITORY, "https://maven.example.com")
                .username("shop")
                .password(Secret.of("MIRROR_PASSWORD"));
        MultiEcosystemGroup images = MultiEcosystemGroup.of("images", UpdateSchedule.monthly());
        Dependabot updates = Dependabot.of(
                Update.of(
                                Ecosystem.MAVEN,
                                UpdateSchedule.weekly(DayOfWeek.MONDAY)
                                        .at(LocalTime.of(5, 0))
                                        .in(ZoneId.of("Europe/Berlin")),
                                "/")
                        .registries(mirror)
                        .cooldown(Cooldown.days(7))
                        .groups(UpdateGroup.of("small").updateTypes(UpdateType.MINOR, UpdateType.PATCH)),
                Update.of(Ecosystem.DOCKER, images.matching("*"), "/"),
                Update.of(Ecosystem.TERRAFORM, images.matching("*"), "/deploy/*"));
        // end::settings-dependabot
        return updates;
    }

    static void write(Path root) {
        // tag::settings-write
        RepositorySource shop = new ShopRepository();
        WrittenFiles files = WorkflowFiles.write(root, shop);
        WrittenFiles settings = SettingsFiles.write(root.resolve(".github/settings"), shop);
        // end::settings-write
        System.out.println(files + " " + settings);
    }

    static String payload() {
        return EnvironmentSettings.payload(PRODUCTION).toJson();
    }

    static String steps() {
        return new ShopRepository()
                .repository().steps().stream().map(SettingsStep::what).collect(Collectors.joining("\n"));
    }

    static String secrets() {
        // tag::settings-secrets
        SecretsTable table = SecretsTable.of(new ShopRepository().repository());
        // end::settings-secrets
        return table.toString();
    }

    static Report report() {
        // tag::settings-check
        Report report = Checks.standard().check(new ShopRepository().repository());
        // end::settings-check
        return report;
    }

    static Repository read(String branch, String environment, String policies, String ruleset) {
        // tag::settings-read
        BranchProtection main = BranchProtection.read("main", branch).requireReviews(1);
        Environment production = EnvironmentSettings.read(environment, policies);
        Ruleset releases = Ruleset.read(ruleset);
        // end::settings-read
        return Repository.of("acme/shop").protect(main).environments(production).rulesets(releases);
    }

    static Environment refusedReviewers() {
        // tag::settings-refused
        return STAGING.onlyProtectedBranches().onlyBranches("main");
        // end::settings-refused
    }
}
