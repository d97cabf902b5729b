package dev.workflowdsl.repository;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.JobCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes required checks of jobs, unless a merge could then wait without end for a check that nobody reports. */
final class JobChecks {

    private JobChecks() {}

    /**
     * The checks that the jobs report.
     *
     * @param queue whether merges go through a merge queue
     * @throws IllegalArgumentException if a job may not report its checks, or it cannot be known which those are
     */
    static List<RequiredCheck> of(Collection<JobCheck> checks, ProtectedBranches branches, boolean queue) {
        List<RequiredCheck> required = new ArrayList<>();
        Map<String, JobCheck> byName = new HashMap<>();
        for (JobCheck check : checks) {
            for (String name : names(check, branches, queue)) {
                JobCheck other = byName.putIfAbsent(name, check);
                if (other != null && !isSameJob(other, check)) {
                    throw new IllegalArgumentException("job \"" + check.job().id() + "\" of workflow \""
                            + check.workflow().fileName() + "\" reports the check \"" + name + "\", and so does job \""
                            + other.job().id() + "\" of workflow \""
                            + other.workflow().fileName()
                            + "\", so one could hide that the other is red: give one of them another name(...)");
                }
                required.add(new RequiredCheck(
                        name, Optional.of(check.app().map(Ids::require).orElse(RequiredCheck.ANY_APP))));
            }
        }
        return required;
    }

    private static boolean isSameJob(JobCheck one, JobCheck other) {
        return one.workflow().fileName().equals(other.workflow().fileName())
                && one.job().id().equals(other.job().id());
    }

    /**
     * Refuses jobs as {@link #of} does.
     *
     * @throws IllegalArgumentException if a job may not report its checks, or it cannot be known which those are
     */
    static void require(Collection<JobCheck> checks, ProtectedBranches branches, boolean queue) {
        List<RequiredCheck> unused = of(checks, branches, queue);
    }

    private static List<String> names(JobCheck check, ProtectedBranches branches, boolean queue) {
        try {
            List<String> events = CheckTriggers.require(check.workflow(), branches, queue);
            List<String> names = CheckNames.namesOf(check);
            requireUnique(names, check);
            requireReported(events, check);
            return names;
        } catch (CheckProblem e) {
            throw e.of("job \"" + check.job().id() + "\" of workflow \""
                    + check.workflow().fileName() + "\" cannot be required for " + branches.subject());
        }
    }

    private static void requireReported(List<String> events, JobCheck check) {
        boolean alwaysSkipped = true;
        for (String event : events) {
            alwaysSkipped &= Skipping.inRunOf(event, check) == Certainty.FAILS;
        }
        if (alwaysSkipped) {
            throw new CheckProblem(
                    "its condition never holds for the events " + events + ", and a skipped job counts as green",
                    "let onlyIf(...) hold for one of them, or require another job");
        }
    }

    private static void requireUnique(List<String> names, JobCheck check) {
        for (AnyJob other : check.workflow().jobs()) {
            if (!other.id().equals(check.job().id())) {
                namesOf(other, check).stream()
                        .filter(names::contains)
                        .findFirst()
                        .ifPresent(name -> {
                            throw new CheckProblem(
                                    "job \"" + other.id() + "\" of the workflow reports a check \"" + name
                                            + "\" too, so one could hide that the other is red",
                                    "give one of them another name(...)");
                        });
            }
        }
    }

    private static List<String> namesOf(AnyJob job, JobCheck neighbour) {
        try {
            return CheckNames.namesOf(neighbour.workflow().check(job).lookup(neighbour.lookup()));
        } catch (CheckProblem e) {
            return List.of(); // a name that only the run knows is none that is required here
        }
    }
}
