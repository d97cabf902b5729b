package dev.workflowdsl.repository.dependabot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import dev.workflowdsl.FactsSchema;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Dependabot knows, this library knows: a key or a value that is new in the facts fails here until it has a method. */
final class DependabotFactsTest {

    private static final JsonNode SCHEMA = Documents.schema();

    /** Where beta ecosystems are enabled, Dependabot takes any name. */
    private static final List<String> OF_BETA = List.of("$.updates.*.package-ecosystem may not be \"pixi\"");

    @Test
    void everyKeyOfEachLevelHasAMethodAndNoOtherHas() {
        assertThat(Dependabot.KEYS).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(Update.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates"));
        assertThat(UpdateSchedule.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "schedule"));
        assertThat(Allow.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "allow"));
        assertThat(Ignore.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "ignore"));
        assertThat(Cooldown.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "cooldown"));
        assertThat(CommitMessage.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "commit-message"));
        assertThat(UpdateGroup.KEYS).containsExactlyInAnyOrderElementsOf(keys("updates", "groups"));
        assertThat(Registry.KEYS).containsExactlyInAnyOrderElementsOf(keys("registries"));
        assertThat(MultiEcosystemGroup.KEYS).containsExactlyInAnyOrderElementsOf(keys("multi-ecosystem-groups"));
    }

    private static List<String> keys(String... path) {
        JsonNode fields = FactsSchema.field(SCHEMA, path).get("fields");
        return fields.findValuesAsText("name").stream()
                .filter(name -> namesOf(fields).contains(name))
                .distinct()
                .toList();
    }

    private static Set<String> namesOf(JsonNode fields) {
        return Stream.iterate(0, i -> i < fields.size(), i -> i + 1)
                .map(i -> fields.get(i).get("name").asText())
                .collect(Collectors.toSet());
    }

    @Test
    void everyEcosystemHasAConstant() {
        List<String> constants = Arrays.stream(Ecosystem.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(DependabotFactsTest::ecosystem)
                .map(Ecosystem::name)
                .toList();

        assertThat(constants)
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "package-ecosystem")));
    }

    private static Ecosystem ecosystem(java.lang.reflect.Field field) {
        try {
            return (Ecosystem) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyChoiceHasAConstant() {
        assertThat(names(Registry.Type.values()))
                .containsExactlyInAnyOrderElementsOf(allowed(FactsSchema.field(SCHEMA, "registries", "type")));
        assertThat(names(VersioningStrategy.values()))
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "versioning-strategy")));
        assertThat(names(DependencyType.values()))
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "allow", "dependency-type")));
        assertThat(names(UpdateGroup.AppliesTo.values()))
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "groups", "applies-to")));
        assertThat(names(UpdateType.values()))
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "groups", "update-types")));
        assertThat(names(DayOfWeek.values()))
                .containsExactlyInAnyOrderElementsOf(allowed(FactsSchema.field(SCHEMA, "updates", "schedule", "day")));
        assertThat(Stream.of(
                                UpdateSchedule.daily(),
                                UpdateSchedule.weekly(),
                                UpdateSchedule.monthly(),
                                UpdateSchedule.quarterly(),
                                UpdateSchedule.semiannually(),
                                UpdateSchedule.yearly(),
                                UpdateSchedule.cron("0 5 * * 1"))
                        .map(schedule ->
                                schedule.content().get("interval").orElseThrow().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        allowed(FactsSchema.field(SCHEMA, "updates", "schedule", "interval")));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> allowed(JsonNode field) {
        return Facts.texts(field.get("allowed")).toList();
    }

    @Test
    void everyKeyCanBeWrittenAndWhatIsWrittenIsValid() throws Exception {
        Set<String> written = new TreeSet<>();
        for (Dependabot file : List.of(everything(), theRest())) {
            JsonNode document = Documents.written(file);

            assertThat(FactsSchema.violations(SCHEMA, document)).isSubsetOf(OF_BETA);
            written.addAll(FactsSchema.keysOf(SCHEMA, document));
        }
        assertThat(written).isEqualTo(new TreeSet<>(FactsSchema.keysOf(SCHEMA)));
    }

    /** One file cannot have all keys, since some of them exclude others. */
    private static Dependabot everything() {
        Registry registry = Registry.of("mirror", Registry.Type.MAVEN_REPOSITORY, "https://maven.example.com")
                .username("reader")
                .password(Secret.of("PASSWORD"))
                .key(Secret.of("KEY"))
                .token(Secret.of("TOKEN"))
                .authKey(Secret.of("AUTH_KEY"))
                .replacesBase()
                .scope("@acme", "@acme-labs")
                .organization("acme")
                .repo("packages")
                .publicKeyFingerprint("SHA256:abc")
                .registry("acme")
                .azure("tenant", "client")
                .jfrog("github")
                .identityMappingName("dependabot")
                .audience("jfrog-github")
                .aws("eu-central-1", "123456789012", "dependabot", "acme")
                .domainOwner("210987654321");
        Update update = Update.of(
                        Ecosystem.MAVEN,
                        UpdateSchedule.weekly(DayOfWeek.MONDAY)
                                .at(LocalTime.of(5, 0))
                                .in(ZoneId.of("Europe/Berlin")),
                        "/")
                .name("Java libraries")
                .excludePaths("vendor/**")
                .cooldown(Cooldown.days(5)
                        .majorDays(30)
                        .minorDays(7)
                        .patchDays(0)
                        .include("*")
                        .exclude("dev.acme:*"))
                .allow(
                        Allow.dependency("org.*").dependencyType(DependencyType.DIRECT),
                        Allow.type(DependencyType.PRODUCTION).updateTypes(UpdateType.MINOR, UpdateType.PATCH))
                .ignore(Ignore.dependency("org.old:*")
                        .updateTypes(UpdateType.MAJOR)
                        .versions("4.x", ">= 5.0"))
                .groups(UpdateGroup.of("tests")
                        .appliesTo(UpdateGroup.AppliesTo.VERSION_UPDATES)
                        .onlyDevelopment()
                        .patterns("org.junit*")
                        .excludePatterns("org.junit:old")
                        .updateTypes(UpdateType.MINOR)
                        .byDependencyName())
                .registries(registry)
                .versioningStrategy(VersioningStrategy.INCREASE_IF_NECESSARY)
                .openPullRequestsLimit(10)
                .targetBranch("develop")
                .labels("dependencies", "java")
                .assignees("octocat")
                .milestone(3)
                .commitMessage(
                        CommitMessage.prefix("build").prefixDevelopment("test").includeScope())
                .branchNameSeparator("-")
                .noRebase()
                .vendor(true)
                .insecureExternalCodeExecution(false);
        return Dependabot.of(update, Update.of(Ecosystem.beta("pixi"), UpdateSchedule.daily(), "/a", "/b"));
    }

    private static Dependabot theRest() {
        MultiEcosystemGroup group = MultiEcosystemGroup.of(
                        "infrastructure",
                        UpdateSchedule.cron(Cron.weekdays(6, 30).in(ZoneId.of("Europe/Berlin"))))
                .labels("infrastructure")
                .assignees("octocat")
                .milestone(1)
                .targetBranch("main")
                .commitMessage(
                        CommitMessage.prefix("infra").prefixDevelopment("dev").includeScope())
                .branchNameSeparator("_")
                .openPullRequestsLimit(1)
                .updateTypes(UpdateType.PATCH)
                .onlyProduction()
                .excludePatterns("nginx");
        MultiEcosystemGroup weekly = MultiEcosystemGroup.of(
                "images",
                UpdateSchedule.weekly(DayOfWeek.SUNDAY).at(LocalTime.of(23, 59)).in(ZoneId.of("UTC")));
        return Dependabot.of(
                Update.of(Ecosystem.DOCKER, group.matching("*"), "/").allRegistries(),
                Update.of(Ecosystem.TERRAFORM, weekly.matching("aws", "google"), "/infra/*")
                        .noLabels()
                        .rebase()
                        .insecureExternalCodeExecution(true),
                Update.of(Ecosystem.HELM, UpdateSchedule.cron("every weekday at 9am"), "/charts"));
    }
}
