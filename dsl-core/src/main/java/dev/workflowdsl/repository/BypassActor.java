package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody whom a ruleset does not bind, or does not bind always.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset">Granting
 *     bypass permissions</a>
 */
public final class BypassActor {

    /** When a ruleset does not bind. */
    public enum Mode {
        /** Whatever is done. */
        ALWAYS,
        /** When a pull request is merged. */
        PULL_REQUEST,
        /** Whatever is done, without a question or a record. */
        EXEMPT
    }

    static final String DEPLOY_KEY = "DeployKey";
    static final String ORGANIZATION_ADMIN = "OrganizationAdmin";
    static final String REPOSITORY_ROLE = "RepositoryRole";

    /** What GitHub answers for the administrators of the organisation, whatever it is sent. */
    private static final long ORGANIZATION_ADMIN_ID = 1;

    private final String type;
    private final Data id;
    private final String mode;

    private BypassActor(String type, Data id, String mode) {
        this.type = type;
        this.id = id;
        this.mode = mode;
    }

    /** The person, the members of the team, or the app. */
    public static BypassActor of(Actor actor) {
        return always(type(actor), Ids.toData(actor));
    }

    private static String type(Actor actor) {
        if (actor instanceof User) {
            return "User";
        }
        return actor instanceof Team ? "Team" : "Integration";
    }

    /** Everybody who has the role in the repository. */
    public static BypassActor of(RepositoryRole role) {
        return always(REPOSITORY_ROLE, Json.number(role.id()));
    }

    /** Who administers the organisation; there are none for a person's repository. */
    public static BypassActor organizationAdmins() {
        return always(ORGANIZATION_ADMIN, Json.number(ORGANIZATION_ADMIN_ID));
    }

    /** Whoever pushes with a deploy key of the repository. */
    public static BypassActor deployKeys() {
        return always(DEPLOY_KEY, Data.nullValue());
    }

    /**
     * Actors of a type that this library does not know; nothing is checked.
     *
     * @param type GitHub's {@code actor_type}
     * @throws IllegalArgumentException if the type is empty, or the number not positive
     */
    public static BypassActor other(String type, long id) {
        return always(
                Names.requireText("type of a bypass actor", type),
                Json.number(Ids.require("bypass actor \"" + type + "\"", id)));
    }

    private static BypassActor always(String type, Data id) {
        return new BypassActor(type, id, text(Mode.ALWAYS));
    }

    static BypassActor read(Answer answer) {
        String type = answer.requireText("actor_type");
        Optional<Data> id = answer.get("actor_id")
                .filter(Ids::isPlaceholder)
                .or(() -> answer.whole("actor_id").map(Json::number));
        String mode = answer.text("bypass_mode").orElse(text(Mode.ALWAYS));
        return switch (type) {
            case ORGANIZATION_ADMIN -> new BypassActor(type, Json.number(ORGANIZATION_ADMIN_ID), mode);
            case DEPLOY_KEY -> new BypassActor(type, Data.nullValue(), mode);
            default -> new BypassActor(type, id.orElse(Data.nullValue()), mode);
        };
    }

    /** GitHub's name of the type, for example {@code Team}. */
    public String type() {
        return type;
    }

    /** The number by which GitHub knows the actor; empty for deploy keys, and where GitHub must be asked. */
    public Optional<Long> id() {
        return id instanceof Data.Num number ? Optional.of((long) number.value()) : Optional.empty();
    }

    /** When the ruleset does not bind, in GitHub's words: {@code always}, {@code pull_request} or {@code exempt}. */
    public String mode() {
        return mode;
    }

    /**
     * The ruleset does not bind then; GitHub's {@code bypass_mode}.
     *
     * @throws IllegalArgumentException if deploy keys are to bypass it by pull requests
     */
    public BypassActor mode(Mode mode) {
        if (mode == Mode.PULL_REQUEST && type.equals(DEPLOY_KEY)) {
            throw new IllegalArgumentException(
                    "bypass mode \"pull_request\" is not for deploy keys, which merge nothing:"
                            + " let them bypass always, or leave them out");
        }
        return new BypassActor(type, id, text(mode));
    }

    /** The actor only merges pull requests without regard to the ruleset; for rulesets of branches. */
    public BypassActor byPullRequest() {
        return mode(Mode.PULL_REQUEST);
    }

    boolean is(Mode mode) {
        return this.mode.equals(text(mode));
    }

    /** Whether it is the same actor, in whatever mode. */
    boolean isSame(BypassActor other) {
        return type.equals(other.type) && id.equals(other.id);
    }

    private static String text(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    Data payload() {
        return new Json()
                .put("actor_id", id)
                .put("actor_type", type)
                .put("bypass_mode", mode)
                .toData();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BypassActor that && isSame(that) && mode.equals(that.mode);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * type.hashCode() + id.hashCode()) + mode.hashCode();
    }

    /** The JSON of GitHub's API. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
