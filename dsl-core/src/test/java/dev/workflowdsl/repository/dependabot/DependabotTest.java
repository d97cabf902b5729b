package dev.workflowdsl.repository.dependabot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.yaml.DependabotYaml;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DependabotTest {

    private static final UpdateSchedule WEEKLY = UpdateSchedule.weekly();
    private static final Registry MIRROR = Registry.of("mirror", Registry.Type.NPM_REGISTRY, "https://npm.example.com")
            .token(Secret.of("NPM_TOKEN"));
    private static final Update MAVEN = Update.of(Ecosystem.MAVEN, WEEKLY, "/");

    @Test
    void isWrittenAsPeopleWriteIt() {
        MultiEcosystemGroup images = MultiEcosystemGroup.of("images", UpdateSchedule.monthly());
        Dependabot dependabot = Dependabot.of(
                Update.of(
                                Ecosystem.MAVEN,
                                UpdateSchedule.weekly(DayOfWeek.MONDAY)
                                        .at(LocalTime.of(5, 0))
                                        .in(ZoneId.of("Europe/Berlin")),
                                "/")
                        .cooldown(Cooldown.days(5))
                        .groups(
                                UpdateGroup.of("tests").patterns("org.junit*", "org.assertj*"),
                                UpdateGroup.of("small").updateTypes(UpdateType.MINOR, UpdateType.PATCH)),
                Update.of(Ecosystem.NPM, UpdateSchedule.daily(), "/web")
                        .registries(MIRROR)
                        .ignore(Ignore.dependency("react").updateTypes(UpdateType.MAJOR)),
                Update.of(Ecosystem.DOCKER, images.matching("*"), "/", "/deploy/*"));

        assertThat(DependabotYaml.write(dependabot)).isEqualTo("""
                version: 2

                registries:
                  mirror:
                    type: npm-registry
                    url: https://npm.example.com
                    token: ${{ secrets.NPM_TOKEN }}

                multi-ecosystem-groups:
                  images:
                    schedule:
                      interval: monthly

                updates:
                  - package-ecosystem: maven
                    directory: /
                    schedule:
                      interval: weekly
                      day: monday
                      time: '05:00'
                      timezone: Europe/Berlin
                    cooldown:
                      default-days: 5
                    groups:
                      tests:
                        patterns: [org.junit*, org.assertj*]
                      small:
                        update-types: [minor, patch]

                  - package-ecosystem: npm
                    directory: /web
                    schedule:
                      interval: daily
                    ignore:
                      - dependency-name: react
                        update-types: ['version-update:semver-major']
                    registries: [mirror]

                  - package-ecosystem: docker
                    directories: [/, /deploy/*]
                    multi-ecosystem-group: images
                    patterns: ['*']
                """);
    }

    @Test
    void knowsItsRegistriesAndTheirSecrets() {
        Registry other = Registry.of("other", Registry.Type.DOCKER_REGISTRY, "https://docker.example.com")
                .username(Secret.of("DOCKER_USER"))
                .password(Secret.of("DOCKER_PASSWORD"));
        Dependabot dependabot = Dependabot.of(MAVEN.allRegistries(), MAVEN.registries(MIRROR, other, MIRROR))
                .registries(MIRROR);

        assertThat(dependabot.registries()).containsExactly(MIRROR, other);
        assertThat(dependabot.secrets())
                .containsExactly(Secret.of("NPM_TOKEN"), Secret.of("DOCKER_USER"), Secret.of("DOCKER_PASSWORD"));
        assertThat(dependabot.updates().get(1).registries()).containsExactly(MIRROR, other, MIRROR);
    }

    @Test
    void keepsKeysItDoesNotKnow() {
        Dependabot dependabot = Dependabot.of(MAVEN.extra("reviewers", "octocat"))
                .extra("new-key", true)
                .update(Update.of(Ecosystem.PIP, WEEKLY, "/"));

        assertThat(dependabot).hasToString("""
                version: 2
                updates:
                  - package-ecosystem: maven
                    directory: /
                    schedule:
                      interval: weekly
                    reviewers: octocat
                  - package-ecosystem: pip
                    directory: /
                    schedule:
                      interval: weekly
                new-key: true""");
    }

    @Test
    void equalsWhatSaysTheSame() {
        assertThat(Update.of(Ecosystem.MAVEN, WEEKLY, "/").milestone(1))
                .isEqualTo(MAVEN.milestone(1))
                .hasSameHashCodeAs(MAVEN.milestone(1))
                .isNotEqualTo(MAVEN)
                .isNotEqualTo(Update.of(Ecosystem.beta("maven"), WEEKLY, "/").milestone(1));
        assertThat(UpdateGroup.of("a")).isNotEqualTo(UpdateGroup.of("b"));
        assertThat(Dependabot.of(MAVEN)).isEqualTo(Dependabot.of(MAVEN));
        assertThat(WEEKLY).isNotEqualTo(UpdateSchedule.daily());
    }

    @Test
    void tellsWhatAnUpdateIsAbout() {
        GroupMembership member = MultiEcosystemGroup.of("all", WEEKLY).matching("a", "b");
        Update update = Update.of(Ecosystem.GOMOD, member, "/x", "/y");

        assertThat(update.ecosystem()).isEqualTo(Ecosystem.GOMOD);
        assertThat(update.directories()).containsExactly("/x", "/y");
        assertThat(update.timing()).isEqualTo(member);
        assertThat(member).hasToString("all [a, b]");
        assertThat(MAVEN.directories()).containsExactly("/");
    }

    @Test
    void takesATimeZoneFromACron() {
        assertThat(UpdateSchedule.cron(Cron.daily(6, 0).in(ZoneId.of("Asia/Tokyo"))))
                .hasToString("interval: cron\ntimezone: Asia/Tokyo\ncronjob: 0 6 * * *");
    }

    @Test
    void refusesDifferentRegistriesAndGroupsOfOneName() {
        Update one = MAVEN.registries(MIRROR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dependabot.of(one, MAVEN.registries(MIRROR.replacesBase())))
                .withMessage("two different values have the name \"mirror\" of a registry, and the file can hold one:"
                        + " use the same value in both updates, or rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dependabot.of(
                        Update.of(
                                Ecosystem.PIP,
                                MultiEcosystemGroup.of("all", WEEKLY).matching("*"),
                                "/"),
                        Update.of(
                                Ecosystem.NPM,
                                MultiEcosystemGroup.of("all", UpdateSchedule.daily())
                                        .matching("*"),
                                "/")))
                .withMessageStartingWith("two different values have the name \"all\" of a group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.groups(UpdateGroup.of("a"), UpdateGroup.of("a")))
                .withMessage(
                        "group \"a\" is given twice, and Dependabot knows one of each name: rename one of the two");
    }

    @Test
    void refusesTextsThatAreEmptyOrThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Update.of(Ecosystem.MAVEN, WEEKLY, " "))
                .withMessage("directory of update of \"maven\" is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.labels("a", ""))
                .withMessage("item in labels of update of \"maven\" is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.labels("a").labels("a"))
                .withMessage(
                        "\"a\" is twice in labels of update of \"maven\", which Dependabot refuses: write it once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ecosystem.beta(""))
                .withMessage("name of an ecosystem is empty: leave it out or give it a text");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooldown.days(0))
                .withMessage("default-days of cooldown \"0\" is not from 1 to 90: choose such a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooldown.semver(91, 1, 0))
                .withMessage("semver-major-days of cooldown \"91\" is not from 1 to 90: choose such a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.openPullRequestsLimit(-1))
                .withMessage("open-pull-requests-limit of update of \"maven\" \"-1\" is not 0 or more: choose such a"
                        + " number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.milestone(0))
                .withMessage("milestone of update of \"maven\" \"0\" is not 1 or more: choose such a number");
    }

    @Test
    void refusesTextsThatAreTooLongOrTooShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.name("ab"))
                .withMessage("name \"ab\" of an update has 2 characters, but Dependabot takes 3 to 100: change it");
        String prefix = "x".repeat(51);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitMessage.prefix(prefix))
                .withMessage("prefix \"" + prefix + "\" of commit-message has 51 characters, but Dependabot takes 50:"
                        + " shorten it");
        String[] patterns = IntStream.range(0, 100).mapToObj(i -> "p" + i).toArray(String[]::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooldown.days(1).include("first", patterns))
                .withMessage("list \"include\" of cooldown has 101 patterns, but Dependabot takes 100: join some by *");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.branchNameSeparator("."))
                .withMessage("separator \".\" of branch names of update of \"maven\" is not one of - _ /, which are all"
                        + " that Dependabot takes: choose one of them");
    }

    @Test
    void refusesTimesThatDependabotDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKLY.at(LocalTime.of(5, 0, 1)))
                .withMessage("time \"05:00:01\" has seconds, but Dependabot knows hours and minutes: leave them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateSchedule.cron("0 5 * * *").at(LocalTime.of(5, 0)))
                .withMessage("time \"05:00\" cannot be given to a cron schedule, which has its own: change the cron"
                        + " text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKLY.in(ZoneOffset.ofHours(2)))
                .withMessage("time zone \"+02:00\" is no IANA name, as GitHub wants it: name a place such as"
                        + " \"Europe/Berlin\"");
    }

    @Test
    void refusesAnExtraKeyThatHasAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAVEN.extra("labels", "x"))
                .withMessage("extra key \"labels\" of update of \"maven\" is one that this library knows: use its own"
                        + " method, so that it is checked");
    }

    @Test
    void sayMoreInCommitMessagesAndOfDevelopment() {
        assertThat(CommitMessage.scope().prefixDevelopment("dev").toString().strip())
                .isEqualTo("""
                prefix-development: dev
                include: scope""");
        assertThat(MultiEcosystemGroup.of("tools", WEEKLY).onlyDevelopment().toString())
                .contains("dependency-type: development");
    }
}
