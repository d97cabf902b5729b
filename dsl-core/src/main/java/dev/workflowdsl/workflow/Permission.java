package dev.workflowdsl.workflow;

import dev.workflowdsl.internal.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the token of a job may do in one scope.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions">permissions</a>
 */
public final class Permission {

    /** Workflows, their runs and artifacts. */
    public static final ReadWriteScope ACTIONS = new ReadWriteScope("actions");
    /** Storage and deployment records of artifacts. */
    public static final ReadWriteScope ARTIFACT_METADATA = new ReadWriteScope("artifact-metadata");
    /** Attestations of artifacts. */
    public static final ReadWriteScope ATTESTATIONS = new ReadWriteScope("attestations");
    /** Check runs and check suites. */
    public static final ReadWriteScope CHECKS = new ReadWriteScope("checks");
    /** Findings of code quality. */
    public static final ReadWriteScope CODE_QUALITY = new ReadWriteScope("code-quality");
    /** The repository's contents: commits, branches, releases. */
    public static final ReadWriteScope CONTENTS = new ReadWriteScope("contents");
    /** Requests to Copilot. */
    public static final WriteScope COPILOT_REQUESTS = new WriteScope("copilot-requests");
    /** Deployments. */
    public static final ReadWriteScope DEPLOYMENTS = new ReadWriteScope("deployments");
    /** Discussions. */
    public static final ReadWriteScope DISCUSSIONS = new ReadWriteScope("discussions");
    /** Drives; a preview. */
    public static final ReadWriteScope DRIVES = new ReadWriteScope("drives");
    /** The OpenID Connect token of the job; it is requested, so there is no read level. */
    public static final WriteScope ID_TOKEN = new WriteScope("id-token");
    /** Issues. */
    public static final ReadWriteScope ISSUES = new ReadWriteScope("issues");
    /** Inference with GitHub Models; there is no write level. */
    public static final ReadScope MODELS = new ReadScope("models");
    /** Packages. */
    public static final ReadWriteScope PACKAGES = new ReadWriteScope("packages");
    /** GitHub Pages. */
    public static final ReadWriteScope PAGES = new ReadWriteScope("pages");
    /** Pull requests. */
    public static final ReadWriteScope PULL_REQUESTS = new ReadWriteScope("pull-requests");
    /** Classic projects, which GitHub has retired. */
    public static final ReadWriteScope REPOSITORY_PROJECTS = new ReadWriteScope("repository-projects");
    /** Code scanning results. */
    public static final ReadWriteScope SECURITY_EVENTS = new ReadWriteScope("security-events");
    /** Commit statuses. */
    public static final ReadWriteScope STATUSES = new ReadWriteScope("statuses");
    /** Dependabot alerts; there is no write level. */
    public static final ReadScope VULNERABILITY_ALERTS = new ReadScope("vulnerability-alerts");

    private final String scope;
    private final Level level;
    private final @Nullable String comment;

    /**
     * A scope that GitHub has added and this library does not know.
     *
     * @throws IllegalArgumentException if the name is empty, or that of a scope with a constant here
     */
    public static ReadWriteScope scope(String name) {
        for (Scope known : scopes()) {
            if (known.name().equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(
                        "scope \"" + name
                                + "\" is one that this library knows: use its constant in Permission, which has the right levels");
            }
        }
        return new ReadWriteScope(Names.requireName("scope", name));
    }

    /**
     * The permission of that name and level; a scope that is none of {@link #scopes()} may have any level.
     *
     * @throws IllegalArgumentException if the name is malformed, or the scope does not have the level
     */
    public static Permission of(String scope, Level level) {
        for (Scope known : scopes()) {
            if (known.name().equals(scope)) {
                if (known.within(level) != level) {
                    throw new IllegalArgumentException("permission \"" + scope + ": " + Permissions.text(level)
                            + "\" asks for a level that GitHub does not have for this scope: take \""
                            + Permissions.text(known.other(level)) + "\", or none");
                }
                return known.at(level);
            }
        }
        return new Permission(Names.requireName("scope", scope), level, null);
    }

    /** The scopes that have a constant here, in the order of their names. */
    public static List<Scope> scopes() {
        return Permissions.SCOPES;
    }

    Permission(String scope, Level level, @Nullable String comment) {
        this.scope = scope;
        this.level = level;
        this.comment = comment;
    }

    /** How much may be done. */
    public enum Level {
        /** Nothing. */
        NONE,
        /** Reading. */
        READ,
        /** Reading and writing. */
        WRITE
    }

    /** The same permission with a comment behind it, for example why it is needed. */
    public Permission comment(String comment) {
        return new Permission(scope, level, comment);
    }

    /** GitHub's name of the scope, for example {@code pull-requests}. */
    public String scope() {
        return scope;
    }

    /** How much may be done. */
    public Level level() {
        return level;
    }

    /** The comment behind the permission. */
    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Permission that
                && scope.equals(that.scope)
                && level == that.level
                && Objects.equals(comment, that.comment);
    }

    @Override
    public int hashCode() {
        return 31 * scope.hashCode() + level.hashCode();
    }

    /** The permission as it stands in YAML, for example {@code contents: read}. */
    @Override
    public String toString() {
        return scope + ": " + Permissions.text(level);
    }
}
