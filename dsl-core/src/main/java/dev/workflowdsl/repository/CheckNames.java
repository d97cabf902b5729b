package dev.workflowdsl.repository;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.JobCheck;
import dev.workflowdsl.workflow.WorkflowLookup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names under which GitHub reports the checks of a job (GitHub's contexts of status checks).
 *
 * <p>That is the name of the job, or its id if it has none. A job with a matrix reports one check for each leg, whose name
 * ends in the values of the axes, {@code test (3.14, linux)}, unless the job's own name has an expression in it; GitHub cuts
 * such a name behind 100 characters. A job that calls a workflow reports one check for each job of that: the names of
 * both with a slash between them, {@code deploy / roll-out}.
 */
public final class CheckNames {

    /** GitHub connects ten levels of workflows, the first of which is the one that was started. */
    private static final int MOST_LEVELS = 10;

    private static final String SEPARATOR = " / ";

    private final WorkflowLookup lookup;

    private CheckNames(WorkflowLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The names of the checks, in the order of the legs and jobs.
     *
     * @throws IllegalArgumentException if they depend on what only the run knows, such as {@code github.ref}, the output of
     *     another job or a workflow of which there is no value; or if two checks have the same name, so that nobody could
     *     tell which is meant
     */
    public static List<String> of(JobCheck check) {
        try {
            return namesOf(check);
        } catch (CheckProblem e) {
            throw e.of("name of the check of job \"" + check.job().id() + "\" in workflow \""
                    + check.workflow().fileName() + "\" cannot be known");
        }
    }

    static List<String> namesOf(JobCheck check) {
        List<String> names = new CheckNames(check.lookup()).names(check.job(), KnownContexts.none(), 1);
        Set<String> different = new HashSet<>();
        for (String name : names) {
            if (!different.add(name)) {
                throw new CheckProblem(
                        "two of its checks have the name \"" + name + "\", so one could hide that the other is red",
                        "give the jobs different names, with all axes of a matrix in them");
            }
        }
        return names;
    }

    private List<String> names(AnyJob job, KnownContexts known, int level) {
        List<String> names = new ArrayList<>();
        for (JobLegs.Leg leg : JobLegs.of(job, known)) {
            if (job instanceof CallingJob call) {
                namesOfCall(call, leg.known(), level).forEach(name -> names.add(leg.name() + SEPARATOR + name));
            } else {
                names.add(leg.name());
            }
        }
        return names;
    }

    private List<String> namesOfCall(CallingJob job, KnownContexts known, int level) {
        if (level == MOST_LEVELS) {
            throw new CheckProblem(
                    "job \"" + job.id() + "\" begins one more level of calls than the " + MOST_LEVELS
                            + " that GitHub connects",
                    "call the workflow from one of the levels above");
        }
        CalledWorkflow called = CalledWorkflow.of(job, known, lookup);
        KnownContexts inside = KnownContexts.none().plus("inputs", called.inputs());
        return called.workflow().jobs().stream()
                .flatMap(inner -> names(inner, inside, level + 1).stream())
                .toList();
    }
}
