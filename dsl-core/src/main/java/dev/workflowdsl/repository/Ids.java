package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which rulesets and checks know actors. */
final class Ids {

    /** Where GitHub wants numbers; other texts are what they are. */
    private static final Set<String> KEYS = Set.of("id", "actor_id", "integration_id");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(user|team|app):([A-Za-z0-9_-]+)\\}");

    /** What JSON keeps exactly wherever it is read; GitHub's numbers are far smaller. */
    private static final long LARGEST = 999_999_999_999_999L;

    private Ids() {}

    /**
     * The number of the actor.
     *
     * @throws IllegalArgumentException if it is not given
     */
    static long require(Actor actor) {
        return actor.id()
                .orElseThrow(() -> new IllegalArgumentException(describe(actor)
                        + " has no id, and GitHub knows it by its number here: write " + factory(actor)
                        + ".id(...) with what "
                        + command(actor) + " says"));
    }

    /**
     * The number, if it can be one of GitHub's.
     *
     * @throws IllegalArgumentException if it is not positive, or has more than 15 digits
     */
    static long require(String whose, long id) {
        if (id < 1 || id > LARGEST) {
            throw new IllegalArgumentException("id \"" + id + "\" of " + whose
                    + " is not a positive number of at most 15 digits: ask GitHub for it");
        }
        return id;
    }

    /** The number of the actor, or the text that takes its place until GitHub is asked. */
    static Data toData(Actor actor) {
        return actor.id().<Data>map(Data::of).orElseGet(() -> Data.of(placeholder(actor)));
    }

    private static String placeholder(Actor actor) {
        return "{" + kind(actor) + ":" + name(actor) + "}";
    }

    /** Whether the text takes the place of a number until GitHub is asked. */
    static boolean isPlaceholder(Data data) {
        return data instanceof Data.Str text
                && PLACEHOLDER.matcher(text.value()).matches();
    }

    /** What must be asked to send the body: each number that is not known, once, in the order of the body. */
    static List<ApiCall.Lookup> lookups(String repository, Data body) {
        return lookupsBy(RepositoryName.require(repository).split("/", 2)[0], body);
    }

    /** What must be asked to send the body, of whom or what the owner has. */
    static List<ApiCall.Lookup> lookupsBy(String owner, Data body) {
        Set<ApiCall.Lookup> lookups = new LinkedHashSet<>();
        collect(owner, "", body, lookups);
        return List.copyOf(lookups);
    }

    private static void collect(String owner, String key, Data data, Set<ApiCall.Lookup> lookups) {
        if (data instanceof Data.Obj object) {
            object.properties().forEach((name, value) -> collect(owner, name, value, lookups));
        } else if (data instanceof Data.Arr array) {
            array.items().forEach(item -> collect(owner, key, item, lookups));
        } else if (data instanceof Data.Str text && KEYS.contains(key)) {
            Matcher matcher = PLACEHOLDER.matcher(text.value());
            if (matcher.matches()) {
                lookups.add(new ApiCall.Lookup(text.value(), path(owner, matcher.group(1), matcher.group(2)), "id"));
            }
        }
    }

    private static String path(String owner, String kind, String name) {
        return switch (kind) {
            case "user" -> ApiCall.path(List.of("users", name));
            case "team" -> ApiCall.path(List.of("orgs", owner, "teams", name));
            default -> ApiCall.path(List.of("apps", name));
        };
    }

    /** The kind and the name of the actor, for messages. */
    static String describe(Actor actor) {
        return kind(actor) + " \"" + name(actor) + "\"";
    }

    /** The login of a person, the slug of a team or an app. */
    static String name(Actor actor) {
        if (actor instanceof User user) {
            return user.login();
        }
        return actor instanceof Team team ? team.slug() : ((App) actor).slug();
    }

    private static String kind(Actor actor) {
        if (actor instanceof User) {
            return "user";
        }
        return actor instanceof Team ? "team" : "app";
    }

    private static String factory(Actor actor) {
        return actor.getClass().getSimpleName() + ".of(\"" + name(actor) + "\")";
    }

    private static String command(Actor actor) {
        if (actor instanceof User user) {
            return "gh api users/" + user.login() + " --jq .id";
        }
        return actor instanceof Team team
                ? "gh api orgs/<organisation>/teams/" + team.slug() + " --jq .id"
                : "gh api apps/" + name(actor) + " --jq .id";
    }
}
