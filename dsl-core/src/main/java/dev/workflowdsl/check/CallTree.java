package dev.workflowdsl.check;

import dev.workflowdsl.workflow.CallingJob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workflows that one workflow calls, directly and by way of others, level by level. Each level holds a workflow once,
 * so the time is linear in the size of the workflows, times the number of levels, also if they call each other in a ring.
 */
final class CallTree {

    /** GitHub connects ten levels, the first of which is the workflow that was started. */
    static final int MOST_LEVELS = 10;

    private final Set<String> called = new LinkedHashSet<>();
    private Optional<Chain> tooDeep = Optional.empty();

    private CallTree() {}

    /** How a workflow is reached: by which job of the workflow that was started, and by way of which calls. */
    record Chain(JobSite start, List<String> uses) {

        Chain plus(String next) {
            List<String> longer = new ArrayList<>(uses);
            longer.add(next);
            return new Chain(start, longer);
        }
    }

    /** A workflow that is called, and how it is reached first. */
    private record Reached(Callee callee, Chain chain) {}

    static CallTree of(Walk walk) {
        CallTree tree = new CallTree();
        Map<String, Reached> level = new LinkedHashMap<>();
        for (JobSite site : walk.jobs()) {
            site.callee().ifPresent(callee -> tree.add(callee, new Chain(site, List.of()), level));
        }
        Map<String, Reached> next = level;
        for (int number = 2; !next.isEmpty() && tree.tooDeep.isEmpty(); number++) {
            next = tree.next(next, number, walk.known());
        }
        return tree;
    }

    /** The level behind the given one, whose number is that of its workflows. */
    private Map<String, Reached> next(Map<String, Reached> level, int number, Known known) {
        if (number > MOST_LEVELS) {
            tooDeep = level.values().stream().findFirst().map(Reached::chain);
            return Map.of();
        }
        Map<String, Reached> next = new LinkedHashMap<>();
        for (Reached reached : level.values()) {
            for (CallingJob job : reached.callee().calls()) {
                add(known.called(job, reached.callee()), reached.chain(), next);
            }
        }
        return next;
    }

    private void add(Callee callee, Chain chain, Map<String, Reached> level) {
        String uses = callee.reference().uses();
        called.add(uses);
        if (!level.containsKey(uses)) {
            level.put(uses, new Reached(callee, chain.plus(uses)));
        }
    }

    /** What stands behind {@code uses} of all the calls, each once. */
    Set<String> called() {
        return called;
    }

    /** A chain of calls with more levels than GitHub connects. */
    Optional<Chain> tooDeep() {
        return tooDeep;
    }
}
