package dev.workflowdsl.check;

import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
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

    /** A workflow that is called; what lies at the other end may not be known. */
    private record Reached(Optional<Workflow> workflow, Chain chain) {

        List<CallingJob> calls() {
            return workflow.stream()
                    .flatMap(known -> known.jobs().stream())
                    .filter(CallingJob.class::isInstance)
                    .map(CallingJob.class::cast)
                    .toList();
        }
    }

    static CallTree of(Walk walk) {
        CallTree tree = new CallTree();
        Map<String, Reached> level = new LinkedHashMap<>();
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof CallingJob job) {
                tree.add(job, new Chain(site, List.of()), walk.set(), level);
            }
        }
        for (int number = 2; !level.isEmpty() && tree.tooDeep.isEmpty(); number++) {
            level = tree.next(level, number, walk.set());
        }
        return tree;
    }

    /** The level behind the given one, whose number is that of its workflows. */
    private Map<String, Reached> next(Map<String, Reached> level, int number, Optional<WorkflowSet> set) {
        if (number > MOST_LEVELS) {
            tooDeep = level.values().stream().findFirst().map(Reached::chain);
            return Map.of();
        }
        Map<String, Reached> next = new LinkedHashMap<>();
        for (Reached reached : level.values()) {
            reached.calls().forEach(job -> add(job, reached.chain(), set, next));
        }
        return next;
    }

    private void add(CallingJob job, Chain chain, Optional<WorkflowSet> set, Map<String, Reached> level) {
        String uses = job.uses().uses();
        called.add(uses);
        if (!level.containsKey(uses)) {
            level.put(uses, new Reached(JobSite.called(job, set), chain.plus(uses)));
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
