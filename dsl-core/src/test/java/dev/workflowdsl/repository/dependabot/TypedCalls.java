package dev.workflowdsl.repository.dependabot;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.expression.Secret;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Says by typed calls what a file says; only a key that this library does not know goes by {@code extra}. */
final class TypedCalls {

    private static final Pattern SECRET = Pattern.compile("\\$\\{\\{\\s*secrets\\.(\\w+)\\s*}}");

    private final Map<String, Registry> registries = new LinkedHashMap<>();
    private final Map<String, MultiEcosystemGroup> groups = new LinkedHashMap<>();

    private TypedCalls() {}

    static Dependabot dependabot(JsonNode file) {
        TypedCalls calls = new TypedCalls();
        file.path("registries")
                .properties()
                .forEach(entry -> calls.registries.put(entry.getKey(), registry(entry.getKey(), entry.getValue())));
        file.path("multi-ecosystem-groups")
                .properties()
                .forEach(entry -> calls.groups.put(
                        entry.getKey(),
                        pullRequests(
                                MultiEcosystemGroup.of(
                                        entry.getKey(),
                                        schedule(entry.getValue().get("schedule"))),
                                entry.getValue())));
        boolean beta = file.path("enable-beta-ecosystems").asBoolean();
        return Dependabot.of(StreamSupport.stream(file.get("updates").spliterator(), false)
                        .map(update -> calls.update(update, beta))
                        .toList())
                .registries(calls.registries.values().toArray(Registry[]::new));
    }

    private Update update(JsonNode node, boolean beta) {
        String ecosystem = node.get("package-ecosystem").asText();
        List<String> directories =
                node.has("directories") ? texts(node.get("directories")) : texts(node.get("directory"));
        UpdateTiming timing = node.has("multi-ecosystem-group")
                ? groups.get(node.get("multi-ecosystem-group").asText())
                        .matching(first(node.get("patterns")), rest(node.get("patterns")))
                : schedule(node.get("schedule"));
        Update update = Update.of(
                new Ecosystem(ecosystem, beta),
                timing,
                directories.get(0),
                directories.stream().skip(1).toArray(String[]::new));
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isNull()) {
                update = option(update, entry.getKey(), entry.getValue());
            }
        }
        return pullRequests(update, node);
    }

    private Update option(Update update, String key, JsonNode value) {
        return switch (key) {
            case "name" -> update.name(value.asText());
            case "exclude-paths" -> update.excludePaths(first(value), rest(value));
            case "cooldown" -> update.cooldown(cooldown(value));
            case "allow" ->
                update.allow(nodes(value).stream().map(TypedCalls::allow).toArray(Allow[]::new));
            case "ignore" ->
                update.ignore(nodes(value).stream().map(TypedCalls::ignore).toArray(Ignore[]::new));
            case "groups" ->
                update.groups(value.properties().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toArray(UpdateGroup[]::new));
            case "registries" ->
                value.asText().equals("*")
                        ? update.allRegistries()
                        : update.registries(
                                texts(value).stream().map(registries::get).toArray(Registry[]::new));
            case "versioning-strategy" -> update.versioningStrategy(constant(VersioningStrategy.class, value));
            case "rebase-strategy" -> value.asText().equals("auto") ? update.rebase() : update.noRebase();
            case "vendor" -> update.vendor(value.asBoolean());
            case "insecure-external-code-execution" ->
                update.insecureExternalCodeExecution(value.asText().equals("allow"));
            default -> Update.KEYS.contains(key) ? update : update.extra(key, texts(value));
        };
    }

    private static <T extends PullRequestPart<T>> T pullRequests(T part, JsonNode node) {
        T changed = part;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            changed = switch (value.isNull() ? "" : entry.getKey()) {
                case "labels" ->
                    value.isEmpty() && value.isArray() ? changed.noLabels() : changed.labels(first(value), rest(value));
                case "assignees" -> changed.assignees(first(value), rest(value));
                case "milestone" -> changed.milestone(value.asInt());
                case "target-branch" -> changed.targetBranch(value.asText());
                case "commit-message" -> changed.commitMessage(commitMessage(value));
                case "pull-request-branch-name" ->
                    changed.branchNameSeparator(value.get("separator").asText());
                case "open-pull-requests-limit" -> changed.openPullRequestsLimit(value.asInt());
                default -> changed;
            };
        }
        return changed;
    }

    private static UpdateSchedule schedule(JsonNode node) {
        UpdateSchedule schedule = switch (node.get("interval").asText()) {
            case "daily" -> UpdateSchedule.daily();
            case "weekly" ->
                node.has("day")
                        ? UpdateSchedule.weekly(constant(DayOfWeek.class, node.get("day")))
                        : UpdateSchedule.weekly();
            case "monthly" -> UpdateSchedule.monthly();
            case "quarterly" -> UpdateSchedule.quarterly();
            case "semiannually" -> UpdateSchedule.semiannually();
            case "yearly" -> UpdateSchedule.yearly();
            default -> UpdateSchedule.cron(node.get("cronjob").asText());
        };
        if (node.has("time")) {
            schedule = schedule.at(LocalTime.parse(node.get("time").asText()));
        }
        return node.has("timezone") ? schedule.in(ZoneId.of(node.get("timezone").asText())) : schedule;
    }

    private static Cooldown cooldown(JsonNode node) {
        Cooldown cooldown = node.has("default-days")
                ? Cooldown.days(node.get("default-days").asInt())
                : Cooldown.semver(
                        node.path("semver-major-days").asInt(),
                        node.path("semver-minor-days").asInt(),
                        node.path("semver-patch-days").asInt());
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            cooldown = switch (entry.getKey()) {
                case "semver-major-days" -> cooldown.majorDays(value.asInt());
                case "semver-minor-days" -> cooldown.minorDays(value.asInt());
                case "semver-patch-days" -> cooldown.patchDays(value.asInt());
                case "include" -> cooldown.include(first(value), rest(value));
                case "exclude" -> cooldown.exclude(first(value), rest(value));
                default -> cooldown;
            };
        }
        return cooldown;
    }

    private static Allow allow(JsonNode node) {
        Allow allow = node.has("dependency-name")
                ? Allow.dependency(node.get("dependency-name").asText())
                : Allow.type(constant(DependencyType.class, node.get("dependency-type")));
        return node.has("dependency-type")
                ? allow.dependencyType(constant(DependencyType.class, node.get("dependency-type")))
                : allow;
    }

    private static Ignore ignore(JsonNode node) {
        Ignore ignore = Ignore.dependency(node.get("dependency-name").asText());
        if (node.has("update-types")) {
            UpdateType[] types = types(node.get("update-types"), "version-update:semver-");
            ignore = ignore.updateTypes(types[0], Arrays.copyOfRange(types, 1, types.length));
        }
        return node.has("versions") ? ignore.versions(first(node.get("versions")), rest(node.get("versions"))) : ignore;
    }

    private static UpdateGroup group(String name, JsonNode node) {
        UpdateGroup group = UpdateGroup.of(name);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            group = switch (entry.getKey()) {
                case "applies-to" -> group.appliesTo(constant(UpdateGroup.AppliesTo.class, value));
                case "dependency-type" ->
                    value.asText().equals("production") ? group.onlyProduction() : group.onlyDevelopment();
                case "patterns" -> group.patterns(first(value), rest(value));
                case "exclude-patterns" -> group.excludePatterns(first(value), rest(value));
                case "update-types" -> {
                    UpdateType[] types = types(value, "");
                    yield group.updateTypes(types[0], Arrays.copyOfRange(types, 1, types.length));
                }
                default -> group.byDependencyName();
            };
        }
        return group;
    }

    private static CommitMessage commitMessage(JsonNode node) {
        CommitMessage message =
                node.has("prefix") ? CommitMessage.prefix(node.get("prefix").asText()) : CommitMessage.scope();
        message = node.has("prefix-development")
                ? message.prefixDevelopment(node.get("prefix-development").asText())
                : message;
        return node.has("include") ? message.includeScope() : message;
    }

    private static Registry registry(String name, JsonNode node) {
        Registry registry = Registry.of(
                name,
                constant(Registry.Type.class, node.get("type")),
                node.get("url").asText());
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String value = entry.getValue().asText();
            registry = switch (entry.getKey()) {
                case "username" ->
                    SECRET.matcher(value).matches() ? registry.username(secret(value)) : registry.username(value);
                case "password" -> registry.password(secret(value));
                case "token" -> registry.token(secret(value));
                default -> registry;
            };
        }
        return registry;
    }

    private static Secret secret(String value) {
        Matcher secret = SECRET.matcher(value);
        return Secret.of(secret.matches() ? secret.group(1) : value);
    }

    private static UpdateType[] types(JsonNode list, String prefix) {
        return texts(list).stream()
                .map(text -> UpdateType.valueOf(text.substring(prefix.length()).toUpperCase(ROOT)))
                .toArray(UpdateType[]::new);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode value) {
        return Enum.valueOf(type, value.asText().toUpperCase(ROOT).replace('-', '_'));
    }

    private static List<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode value) {
        return value.isTextual()
                ? List.of(value.asText())
                : nodes(value).stream().map(JsonNode::asText).toList();
    }

    private static String first(JsonNode list) {
        return texts(list).get(0);
    }

    private static String[] rest(JsonNode list) {
        return texts(list).stream().skip(1).toArray(String[]::new);
    }
}
