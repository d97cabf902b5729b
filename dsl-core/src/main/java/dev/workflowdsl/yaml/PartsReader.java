package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Scope;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the parts that workflows, jobs and steps are made of. */
final class PartsReader {

    private static final List<String> CONCURRENCY = List.of("group", "cancel-in-progress", "queue");
    private static final List<String> ENVIRONMENT = List.of("name", "url", "deployment");
    private static final List<String> RUN_DEFAULTS = List.of("shell", "working-directory");
    private static final List<String> SNAPSHOT = List.of("image-name", "version", "if");

    private static final NameIndex<String> SCOPES =
            NameIndex.of(Permission.scopes().stream().map(Scope::name).toList());

    private PartsReader() {}

    /** What has environment variables with those that the file gives it: one expression, or a mapping. */
    static <T> T env(
            T target, Spot spot, BiFunction<T, Expression<?>, T> computed, BiFunction<T, Map<String, Value>, T> named) {
        Optional<Expression<Object>> expression = spot.expression();
        if (expression.isPresent()) {
            return computed.apply(target, expression.get());
        }
        Map<String, Value> variables = new LinkedHashMap<>();
        Map<String, Value> scalars = spot.scalars("env");
        for (Spot.Keyed entry : spot.entries("env")) {
            Value value = scalars.get(entry.name());
            if (value != null
                    && entry.key()
                            .attempt(() -> Names.requireEnvName(entry.name()))
                            .isPresent()) {
                variables.put(entry.name(), value);
            }
        }
        return named.apply(target, variables);
    }

    static Permissions permissions(Spot spot) {
        if (spot.isScalar()) {
            return allPermissions(spot);
        }
        List<Permission> permissions = new ArrayList<>();
        for (Spot.Keyed entry : spot.entries("permissions")) {
            if (!SCOPES.contains(entry.name()) && !spot.file().problems().areMany()) {
                entry.key()
                        .report(
                                ReadProblem.UNKNOWN_KEY,
                                "permission \"" + entry.name()
                                        + "\" is none that GitHub knows, and it refuses the file",
                                SCOPES.advice(entry.name(), "remove it"));
            }
            entry.value().attempt(() -> permission(entry)).ifPresent(permissions::add);
        }
        return Permissions.of(permissions.toArray(Permission[]::new));
    }

    private static Permissions allPermissions(Spot spot) {
        return switch (spot.text("permissions")) {
            case "read-all" -> Permissions.readAll();
            case "write-all" -> Permissions.writeAll();
            default ->
                throw spot.refused(
                        ReadProblem.INVALID_VALUE,
                        "permissions are " + spot.node().kind() + ", which GitHub does not know",
                        "write \"read-all\", \"write-all\", or a mapping of scopes, {} for none");
        };
    }

    private static Permission permission(Spot.Keyed entry) {
        return Permission.of(entry.name(), level(entry.value(), "permission \"" + entry.name() + "\""));
    }

    private static Permission.Level level(Spot spot, String what) {
        return switch (spot.constant(what)) {
            case "none" -> Permission.Level.NONE;
            case "read" -> Permission.Level.READ;
            case "write" -> Permission.Level.WRITE;
            default ->
                throw spot.refused(
                        ReadProblem.INVALID_VALUE,
                        what + " is " + spot.node().kind() + ", which is no level that GitHub knows",
                        "write \"read\", \"write\" or \"none\"");
        };
    }

    static Concurrency concurrency(Spot spot) {
        if (spot.isScalar()) {
            return Concurrency.group(spot.fullText("concurrency group"));
        }
        Fields fields = Fields.of(spot, "concurrency", CONCURRENCY);
        Concurrency group = fields.required(
                "group", Concurrency.group("unreadable"), s -> Concurrency.group(s.fullText("concurrency group")));
        Concurrency cancelling = fields.apply(
                group,
                "cancel-in-progress",
                (c, s) -> Typed.bool(s, "cancel-in-progress", c::cancelInProgress, c::cancelInProgress));
        Concurrency queued = fields.apply(cancelling, "queue", (c, s) -> c.queue(queue(s)));
        return fields.whole(fields.extras(queued, Concurrency::extra));
    }

    private static Concurrency.Queue queue(Spot spot) {
        return switch (spot.constant("queue")) {
            case "single" -> Concurrency.Queue.SINGLE;
            case "max" -> Concurrency.Queue.MAX;
            default ->
                throw spot.refused(
                        ReadProblem.INVALID_VALUE,
                        "queue is " + spot.node().kind() + ", which GitHub does not know",
                        "write \"single\" or \"max\"");
        };
    }

    static Environment environment(Spot spot) {
        if (spot.isScalar()) {
            return Environment.of(spot.text("environment"));
        }
        Fields fields = Fields.of(spot, "environment", ENVIRONMENT);
        Environment environment =
                fields.required("name", Environment.of("unreadable"), s -> Environment.of(s.text("environment name")));
        environment = fields.apply(environment, "url", (e, s) -> e.url(s.text("url of the environment")));
        environment = fields.apply(
                environment, "deployment", (e, s) -> Typed.bool(s, "deployment", e::deployment, e::deployment));
        return fields.whole(fields.extras(environment, Environment::extra));
    }

    static Defaults defaults(Spot spot) {
        Fields fields = Fields.of(spot, "defaults", List.of("run"));
        Defaults defaults = fields.get("run")
                .flatMap(run -> run.attempt(() -> runDefaults(run)))
                .orElseGet(Defaults::none);
        return fields.extras(defaults, Defaults::extraDefaults);
    }

    private static Defaults runDefaults(Spot spot) {
        Optional<Expression<Object>> expression = spot.expression();
        if (expression.isPresent()) {
            return Defaults.computed(expression.get());
        }
        Fields fields = Fields.of(spot, "defaults.run", RUN_DEFAULTS);
        Defaults defaults = Defaults.none();
        defaults = fields.apply(defaults, "shell", (d, s) -> d.shell(shell(s)));
        defaults = fields.apply(
                defaults, "working-directory", (d, s) -> d.workingDirectory(s.fullText("working-directory")));
        return fields.extras(defaults, Defaults::extra);
    }

    static Shell shell(Spot spot) {
        return Shell.custom(spot.fullText("shell"));
    }

    static Snapshot snapshot(Spot spot) {
        if (spot.isScalar()) {
            return Snapshot.image(spot.name("snapshot"));
        }
        Fields fields = Fields.of(spot, "snapshot", SNAPSHOT);
        Snapshot snapshot =
                fields.required("image-name", Snapshot.image("unreadable"), s -> Snapshot.image(s.name("image-name")));
        snapshot = fields.apply(snapshot, "version", (n, s) -> n.version(s.name("version")));
        snapshot = fields.apply(snapshot, "if", (n, s) -> n.onlyIf(s.text("if")));
        return fields.whole(fields.extras(snapshot, Snapshot::extra));
    }
}
