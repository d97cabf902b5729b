package dev.workflowdsl.workflow;

import dev.workflowdsl.internal.Seq;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the token of a workflow's jobs may do: a level for each named scope and nothing for the others, or one level for
 * all of them.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions">permissions</a>
 */
public final class Permissions {

    private static final Permissions NONE = new Permissions(Seq.empty(), null);
    private static final Permissions READ_ALL = new Permissions(Seq.empty(), Permission.Level.READ);
    private static final Permissions WRITE_ALL = new Permissions(Seq.empty(), Permission.Level.WRITE);

    /** The scopes that have a constant in {@link Permission}. */
    static final List<Scope> SCOPES = List.of(
            Permission.ACTIONS,
            Permission.ARTIFACT_METADATA,
            Permission.ATTESTATIONS,
            Permission.CHECKS,
            Permission.CODE_QUALITY,
            Permission.CONTENTS,
            Permission.COPILOT_REQUESTS,
            Permission.DEPLOYMENTS,
            Permission.DISCUSSIONS,
            Permission.DRIVES,
            Permission.ID_TOKEN,
            Permission.ISSUES,
            Permission.MODELS,
            Permission.PACKAGES,
            Permission.PAGES,
            Permission.PULL_REQUESTS,
            Permission.REPOSITORY_PROJECTS,
            Permission.SECURITY_EVENTS,
            Permission.STATUSES,
            Permission.VULNERABILITY_ALERTS);

    private final Seq<Permission> granted;
    private final Permission.@Nullable Level all;

    private Permissions(Seq<Permission> granted, Permission.@Nullable Level all) {
        this.granted = granted;
        this.all = all;
    }

    /** Nothing at all: {@code permissions: {}}. */
    public static Permissions none() {
        return NONE;
    }

    /** Reading in every scope: {@code permissions: read-all}. */
    public static Permissions readAll() {
        return READ_ALL;
    }

    /** Writing in every scope: {@code permissions: write-all}. */
    public static Permissions writeAll() {
        return WRITE_ALL;
    }

    /**
     * The given permissions and no other.
     *
     * @throws IllegalArgumentException if a scope is named twice
     */
    public static Permissions of(Permission... permissions) {
        return NONE.plus(permissions);
    }

    /**
     * These permissions and the given ones.
     *
     * @throws IllegalArgumentException if a scope is named twice, or all scopes have one level already
     */
    public Permissions plus(Permission... more) {
        if (more.length == 0) {
            return this;
        }
        if (all != null) {
            throw new IllegalArgumentException(
                    "permission \"" + more[0] + "\" cannot be added to " + this + ": name every scope, or none");
        }
        Seq<Permission> result = granted;
        Map<String, Permission> known = new HashMap<>();
        granted.forEach(permission -> known.put(permission.scope(), permission));
        for (Permission permission : more) {
            Permission present = known.putIfAbsent(permission.scope(), permission);
            if (present != null) {
                throw new IllegalArgumentException("permission \"" + permission + "\" names a scope that has \""
                        + present + "\" already: keep one of the two");
            }
            result = result.plus(permission);
        }
        return new Permissions(result, null);
    }

    /** The permissions of the named scopes, in their order; empty with {@link #all}. */
    public List<Permission> granted() {
        return granted;
    }

    /** The level that all scopes have. */
    public Optional<Permission.Level> all() {
        return Optional.ofNullable(all);
    }

    /** The level in a scope: what is named; with one level for all scopes, the most of it that this scope has; or none. */
    public Permission.Level level(Scope scope) {
        for (Permission permission : granted) {
            if (permission.scope().equals(scope.name())) {
                return permission.level();
            }
        }
        return all == null ? Permission.Level.NONE : scope.within(all);
    }

    /** What these allow and the given ones do not, each with the level that it has here; empty if they allow as much. */
    public List<Permission> beyond(Permissions limit) {
        Stream<Permission> allowed =
                all == null ? granted.stream() : SCOPES.stream().map(scope -> scope.at(level(scope)));
        return allowed.filter(permission -> permission.level().compareTo(limit.level(scope(permission))) > 0)
                .toList();
    }

    private static Scope scope(Permission permission) {
        return SCOPES.stream()
                .filter(scope -> scope.name().equals(permission.scope()))
                .findFirst()
                .orElseGet(() -> new ReadWriteScope(permission.scope()));
    }

    static String text(Permission.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Permissions that && granted.equals(that.granted) && all == that.all;
    }

    @Override
    public int hashCode() {
        return granted.hashCode();
    }

    /** The permissions as they stand in YAML: a shorthand, or the scopes in braces. */
    @Override
    public String toString() {
        if (all != null) {
            return text(all) + "-all";
        }
        return "{"
                + String.join(", ", granted.stream().map(Permission::toString).toList()) + "}";
    }
}
