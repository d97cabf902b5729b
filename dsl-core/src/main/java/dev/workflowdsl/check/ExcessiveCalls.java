package dev.workflowdsl.check;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what called workflows ask for beyond what they are granted, in words that follow the name of the workflow. What is
 * found behind a workflow and a grant is kept, so a workflow that many jobs call is looked at once. A job that names its own
 * permissions in a workflow that is checked too is left to the check of that one.
 */
final class ExcessiveCalls {

    /** GitHub too stops after ten mistakes; when they are mended, the next ones show. */
    private static final int MOST = 10;

    private final Known known;
    private final Map<Key, List<String>> found = new HashMap<>();

    ExcessiveCalls(Known known) {
        this.known = known;
    }

    private record Key(String uses, Optional<Permissions> granted) {}

    /**
     * What the called workflow asks for too much.
     *
     * @param granted what the job that calls it may do, if that is known
     * @param level the level of the called workflow, counted from 1 for the one that was started
     */
    List<String> of(Callee callee, Optional<Permissions> granted, int level) {
        Key key = new Key(callee.reference().uses(), granted);
        List<String> before = found.get(key);
        if (before != null) {
            return before;
        }
        // Also for a ring of calls, which another rule reports.
        found.put(key, List.of());
        List<String> excesses = callee.workflow()
                .filter(workflow -> level <= CallTree.MOST_LEVELS)
                .map(workflow -> in(workflow, callee, granted, level))
                .orElse(List.of());
        found.put(key, excesses);
        return excesses;
    }

    private List<String> in(Workflow workflow, Callee callee, Optional<Permissions> granted, int level) {
        List<String> excesses = new ArrayList<>();
        excess(workflow.permissions(), granted).ifPresent(excess -> excesses.add("which " + excess));
        for (AnyJob job : workflow.jobs()) {
            if (excesses.size() >= MOST) {
                break;
            }
            excess(job.permissions(), granted)
                    .ifPresent(excess -> excesses.add("whose job \"" + job.id() + "\" " + excess));
            Optional<Permissions> own = job.permissions().or(workflow::permissions);
            if (job instanceof CallingJob calling && !(own.isPresent() && known.isChecked(callee.reference()))) {
                Optional<Permissions> handedOn = own.or(() -> granted);
                Callee next = known.called(calling, callee);
                for (String excess : of(next, handedOn, level + 1)) {
                    excesses.add("whose job \"" + job.id() + "\" calls workflow \"" + next.name() + "\", " + excess);
                }
            }
        }
        return excesses.size() <= MOST ? excesses : excesses.subList(0, MOST);
    }

    private static Optional<String> excess(Optional<Permissions> asked, Optional<Permissions> granted) {
        return asked.flatMap(wanted -> granted.flatMap(limit -> excess(wanted, limit)));
    }

    private static Optional<String> excess(Permissions asked, Permissions granted) {
        List<Permission> beyond = asked.beyond(granted);
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        boolean named = asked.all().isEmpty() && granted.all().isEmpty();
        return Optional.of("asks for \"" + (asked.all().isPresent() ? asked : list(beyond))
                + "\" but is granted only \"" + (named ? granted(beyond, granted) : granted) + "\"");
    }

    /** What is granted in the scopes of the given permissions. */
    private static String granted(List<Permission> asked, Permissions granted) {
        return asked.stream()
                .map(Permission::scope)
                .map(scope -> granted.granted().stream()
                        .filter(permission -> permission.scope().equals(scope))
                        .map(Permission::toString)
                        .findFirst()
                        .orElse(scope + ": none"))
                .collect(Collectors.joining(", "));
    }

    private static String list(List<Permission> permissions) {
        return permissions.stream().map(Permission::toString).collect(Collectors.joining(", "));
    }
}
