package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Operator;
import dev.workflowdsl.expression.Result;
import dev.workflowdsl.expression.Status;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether the jobs of a workflow run, as long as nothing fails. */
final class JobConditions {

    private static final Node SUCCESS = new Node.Call("success", List.of());

    private final Map<String, AnyJob> jobs = new HashMap<>();
    private final KnownContexts known;
    private final Map<String, Certainty> found = new HashMap<>();

    JobConditions(Workflow workflow, KnownContexts known) {
        workflow.jobs().forEach(job -> jobs.putIfAbsent(fold(job.id()), job));
        this.known = known;
    }

    /** Whether the job runs; if not, GitHub skips it. */
    Certainty runs(AnyJob job) {
        Certainty known = found.putIfAbsent(job.id(), Certainty.OPEN); // what needs itself never runs
        if (known == null) {
            found.put(job.id(), compute(job));
        }
        return found.getOrDefault(job.id(), Certainty.OPEN);
    }

    private Certainty compute(AnyJob job) {
        Node condition = job.onlyIf().map(Condition::node).orElse(SUCCESS);
        Node full = Status.isAskedIn(condition) ? condition : new Node.Binary(Operator.AND, SUCCESS, condition);
        Certainty needs = job.needs().stream().map(this::runs).reduce(Certainty.HOLDS, Certainty::and);
        if (needs != Certainty.OPEN) {
            return holds(full, job, needs == Certainty.HOLDS ? Result.SUCCESS : Result.SKIPPED);
        }
        Certainty ifAllRan = holds(full, job, Result.SUCCESS);
        return ifAllRan == holds(full, job, Result.SKIPPED) ? ifAllRan : Certainty.OPEN;
    }

    private Certainty runs(String id) {
        AnyJob job = jobs.get(fold(id));
        return job == null ? Certainty.OPEN : runs(job);
    }

    private Certainty holds(Node condition, AnyJob job, Result ofNeeds) {
        Map<String, Result> results = new LinkedHashMap<>();
        job.needs().forEach(id -> results.put(id, ofNeeds));
        return Certainty.of(condition, known, known.evaluator().withStatus(Status.ofNeeds(results)));
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
