package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of people, teams and apps in the protection of a branch: people first, then teams, then apps, each once. */
final class Actors {

    private static final int MOST = 100;

    private Actors() {}

    /**
     * The list with more of them; who is in it stays, with the number that is known.
     *
     * @throws IllegalArgumentException if there are more than 100 then
     */
    static List<Actor> plus(String what, List<Actor> list, Collection<? extends Actor> more) {
        List<Actor> all = new ArrayList<>(list);
        for (Actor actor : more) {
            int index = indexOf(all, actor);
            if (index < 0) {
                all.add(actor);
            } else if (actor.id().isPresent()) {
                all.set(index, actor);
            }
        }
        if (all.size() > MOST) {
            throw new IllegalArgumentException(what + " are " + all.size()
                    + " people, teams and apps, but GitHub takes " + MOST + " together: name teams in place of people");
        }
        List<Actor> ordered = new ArrayList<>(of(User.class, all));
        ordered.addAll(of(Team.class, all));
        ordered.addAll(of(App.class, all));
        return List.copyOf(ordered);
    }

    /** The place of the actor in the list; GitHub compares names without case. */
    private static int indexOf(List<Actor> list, Actor actor) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).getClass() == actor.getClass()
                    && Ids.name(list.get(i)).equalsIgnoreCase(Ids.name(actor))) {
                return i;
            }
        }
        return -1;
    }

    private static <T extends Actor> List<T> of(Class<T> kind, List<Actor> actors) {
        return actors.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The names of the actors by kind, as {@code PUT} takes them. */
    static Data.Obj toData(List<Actor> actors) {
        return new Json()
                .put("users", names(User.class, actors))
                .put("teams", names(Team.class, actors))
                .put("apps", names(App.class, actors))
                .toData();
    }

    private static List<String> names(Class<? extends Actor> kind, List<Actor> actors) {
        return of(kind, actors).stream().map(Ids::name).toList();
    }

    /** The actors that GitHub answers by kind: whole objects, or the names that {@code PUT} takes. */
    static List<Actor> read(String what, Answer answer) {
        List<Actor> actors = new ArrayList<>();
        actors.addAll(read(answer, "users", "login", User::of, User::id));
        actors.addAll(read(answer, "teams", "slug", Team::of, Team::id));
        actors.addAll(read(answer, "apps", "slug", App::of, App::id));
        return answer.accept(() -> plus(what, List.of(), actors));
    }

    private interface WithId<T> {
        T id(T actor, long id);
    }

    private static <T extends Actor> List<T> read(
            Answer answer, String kind, String name, Function<String, T> factory, WithId<T> withId) {
        if (answer.items(kind).stream().allMatch(Data.Str.class::isInstance)) {
            return answer.texts(kind).stream()
                    .map(text -> answer.accept(() -> factory.apply(text)))
                    .toList();
        }
        return answer.objects(kind).stream()
                .map(object -> read(object, object.requireText(name), factory, withId))
                .toList();
    }

    private static <T extends Actor> T read(Answer object, String name, Function<String, T> factory, WithId<T> withId) {
        Optional<Long> id = object.whole("id");
        return object.accept(() -> {
            T actor = factory.apply(name);
            return id.isPresent() ? withId.id(actor, id.get()) : actor;
        });
    }
}
