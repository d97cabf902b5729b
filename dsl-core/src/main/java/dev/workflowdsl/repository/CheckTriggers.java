package dev.workflowdsl.repository;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a workflow starts for each pull request into a branch, so that its checks are there. */
final class CheckTriggers {

    private static final List<String> NEEDED_TYPES = List.of("opened", "synchronize");
    private static final String MERGE_TYPE = "checks_requested";

    private final Workflow workflow;
    private final ProtectedBranches branches;

    private CheckTriggers(Workflow workflow, ProtectedBranches branches) {
        this.workflow = workflow;
        this.branches = branches;
    }

    /** The parts of a trigger that decide for which pull requests it counts. */
    private record Trigger(String event, Optional<Filter> branches, Optional<Filter> paths, List<String> types) {

        static Optional<Trigger> of(Event event) {
            if (event instanceof PullRequest request) {
                return Optional.of(new Trigger(event.name(), request.branches(), request.paths(), request.types()));
            }
            if (event instanceof PullRequestTarget request) {
                return Optional.of(new Trigger(event.name(), request.branches(), request.paths(), request.types()));
            }
            return Optional.empty();
        }
    }

    /**
     * The events whose runs report the checks for a merge.
     *
     * @param queue whether merges go through a merge queue
     * @throws CheckProblem if there is a pull request for which the workflow does not start
     */
    static List<String> require(Workflow workflow, ProtectedBranches branches, boolean queue) {
        CheckTriggers triggers = new CheckTriggers(workflow, branches);
        List<String> events = new ArrayList<>(triggers.pullRequestEvents());
        Optional<MergeGroup> group = workflow.on().stream()
                .filter(MergeGroup.class::isInstance)
                .map(MergeGroup.class::cast)
                .findFirst();
        if (queue) {
            triggers.requireForQueue(group);
        }
        group.filter(triggers::isForBranches).ifPresent(event -> events.add(event.name()));
        return events;
    }

    private List<String> pullRequestEvents() {
        List<Trigger> triggers = workflow.on().stream()
                .flatMap(event -> Trigger.of(event).stream())
                .toList();
        if (triggers.isEmpty()) {
            throw new CheckProblem(
                    subject() + " does not start for pull requests, so the check would be waited for without end",
                    isOnlyCalled()
                            ? "require the check of the job that calls it"
                            : "add PullRequest to its triggers with on(...)");
        }
        List<CheckProblem> problems = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Trigger trigger : triggers) {
            problem(trigger).ifPresentOrElse(problems::add, () -> events.add(trigger.event()));
        }
        if (events.isEmpty()) {
            throw problems.get(0);
        }
        return events;
    }

    private Optional<CheckProblem> problem(Trigger trigger) {
        String subject = "the " + trigger.event() + " trigger of " + subject();
        if (trigger.branches().filter(filter -> !branches.passAll(filter)).isPresent()) {
            return Optional.of(new CheckProblem(
                    subject + " leaves out " + branches.subject() + ", so the check would be waited for without end",
                    "let its branches(...) match the branch"));
        }
        if (trigger.paths().isPresent()) {
            return Optional.of(new CheckProblem(
                    subject + " has a filter for paths, so for a pull request that changes no such path"
                            + " the check would be waited for without end",
                    "leave paths(...) out, let a first job look what has changed, the others run only if it concerns"
                            + " them, and require a gate: Gate.of(...).maySkip(...)"));
        }
        return NEEDED_TYPES.stream()
                .filter(type -> !trigger.types().isEmpty() && !trigger.types().contains(type))
                .findFirst()
                .map(type -> new CheckProblem(
                        subject + " leaves out the activity \"" + type + "\", so the check would be waited for without"
                                + " end when a pull request "
                                + (type.equals("opened") ? "is opened" : "gets another commit"),
                        "add it to types(...), or leave types(...) out"));
    }

    private void requireForQueue(Optional<MergeGroup> group) {
        if (group.isEmpty()) {
            throw new CheckProblem(
                    subject() + " does not start for a merge queue, which would wait for the check without end",
                    "add MergeGroup to its triggers with on(...)");
        }
        if (!isForBranches(group.get())) {
            throw new CheckProblem(
                    "the merge_group trigger of " + subject() + " leaves out " + branches.subject()
                            + ", whose merge queue would wait for the check without end",
                    "let its branches(...) match the branch");
        }
    }

    private boolean isForBranches(MergeGroup group) {
        return group.branches().filter(filter -> !branches.passAll(filter)).isEmpty()
                && (group.types().isEmpty() || group.types().contains(MERGE_TYPE));
    }

    private boolean isOnlyCalled() {
        return workflow.on().stream().allMatch(event -> event.name().equals("workflow_call"));
    }

    private String subject() {
        return "workflow \"" + workflow.fileName() + "\"";
    }
}
