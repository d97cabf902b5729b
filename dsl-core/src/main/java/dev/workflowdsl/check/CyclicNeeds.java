package dev.workflowdsl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Jobs that wait for each other never start. Of each set of jobs that are tied together one cycle is reported; when it
 * is cut, the next one shows.
 */
final class CyclicNeeds extends StandardRule {

    CyclicNeeds() {
        super("cyclic-needs", Severity.ERROR, "No job needs itself, directly or by way of others");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        Set<JobSite> stuck = stuck(walk);
        Set<JobSite> done = new HashSet<>();
        for (JobSite start : walk.jobs()) {
            if (stuck.contains(start) && !done.contains(start)) {
                List<JobSite> chain = follow(walk, start, stuck, done);
                JobSite closing = nextStuck(walk, chain.get(chain.size() - 1), stuck);
                int first = chain.indexOf(closing);
                if (first >= 0) {
                    report(chain.subList(first, chain.size()), reporter);
                }
            }
        }
    }

    /** The jobs that would never start: what is left when each job that can start is taken away, again and again. */
    private static Set<JobSite> stuck(Walk walk) {
        Map<JobSite, Integer> open = new HashMap<>();
        Map<JobSite, List<JobSite>> waiting = new HashMap<>();
        Deque<JobSite> ready = new ArrayDeque<>();
        for (JobSite site : walk.jobs()) {
            List<JobSite> needs = needs(walk, site);
            open.put(site, needs.size());
            needs.forEach(need ->
                    waiting.computeIfAbsent(need, key -> new ArrayList<>()).add(site));
            if (needs.isEmpty()) {
                ready.add(site);
            }
        }
        while (!ready.isEmpty()) {
            JobSite started = ready.remove();
            open.remove(started);
            for (JobSite waiter : waiting.getOrDefault(started, List.of())) {
                if (open.merge(waiter, -1, Integer::sum) == 0) {
                    ready.add(waiter);
                }
            }
        }
        return open.keySet();
    }

    private static List<JobSite> needs(Walk walk, JobSite site) {
        return site.job().needs().stream().flatMap(id -> walk.job(id).stream()).toList();
    }

    /** From one stuck job to the next one that it needs, until that one was met before. */
    private static List<JobSite> follow(Walk walk, JobSite start, Set<JobSite> stuck, Set<JobSite> done) {
        List<JobSite> chain = new ArrayList<>();
        for (JobSite site = start; done.add(site); site = nextStuck(walk, site, stuck)) {
            chain.add(site);
        }
        return chain;
    }

    /** A stuck job always needs another one that is stuck. */
    private static JobSite nextStuck(Walk walk, JobSite site, Set<JobSite> stuck) {
        return needs(walk, site).stream().filter(stuck::contains).findFirst().orElseThrow();
    }

    private static void report(List<JobSite> cycle, Reporter reporter) {
        JobSite first = cycle.get(0);
        String chain = Stream.concat(cycle.stream(), Stream.of(first))
                .map(site -> '"' + site.id() + '"')
                .collect(Collectors.joining(" needs "));
        reporter.report(
                needPlace(first, cycle.get(1)),
                "jobs wait for each other and never start: " + chain,
                "leave out one of these needs");
    }

    private static Place needPlace(JobSite site, JobSite needed) {
        List<String> needs = site.job().needs();
        int position = 0;
        while (!needs.get(position).equalsIgnoreCase(needed.id())) {
            position++;
        }
        return site.place().key("needs").index(position);
    }
}
