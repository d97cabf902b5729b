package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow or a composite action, taken apart once for all rules: jobs and steps by id, every text with its place,
 * every context that an expression reads.
 */
public final class Walk {

    private final Subject subject;
    private final Known known;
    private final List<JobSite> jobs;
    private final NameIndex<JobSite> jobIds = new NameIndex<>();
    private final List<StepScope> stepScopes;
    private final List<Text> texts;
    private final List<Place> tooDeep;
    private final Map<String, List<Access>> accesses = new HashMap<>();
    private final List<ExpressionProblem> problems;

    /** What is walked through: one of the two, and where it stands. */
    private record Subject(Optional<Workflow> workflow, Optional<CompositeAction> action, String file, Place place) {}

    private Walk(
            Subject subject, Known known, List<JobSite> jobs, List<StepScope> stepScopes, TextCollector collected) {
        this.subject = subject;
        this.known = known;
        this.jobs = List.copyOf(jobs);
        this.stepScopes = List.copyOf(stepScopes);
        this.texts = Collections.unmodifiableList(collected.texts());
        this.tooDeep = List.copyOf(collected.tooDeep());
        jobs.forEach(site -> jobIds.add(site.id(), site));
        for (Text text : texts) {
            Access.of(
                    text,
                    access -> accesses.computeIfAbsent(access.context(), context -> new ArrayList<>())
                            .add(access));
        }
        problems = texts.stream()
                .flatMap(subject.action().isPresent() ? ExpressionProblem::inAction : ExpressionProblem::inWorkflow)
                .toList();
    }

    /** A walk through one workflow, of which the others in the repository are not known. */
    public static Walk of(Workflow workflow) {
        return of(workflow, Known.nothing());
    }

    /** A walk through a workflow with what is known beyond it. */
    static Walk of(Workflow workflow, Known known) {
        Place place = Place.root().madeBy(workflow.origin());
        Place jobsPlace = place.key("jobs");
        List<JobSite> jobs = workflow.jobs().stream()
                .map(job -> JobSite.of(job, jobsPlace, known))
                .toList();
        TextCollector collector = new TextCollector(Surroundings.NONE);
        WorkflowTexts.collect(workflow, place, collector);
        jobs.forEach(site -> JobTexts.collect(site, collector));
        return new Walk(
                new Subject(Optional.of(workflow), Optional.empty(), workflow.path(), place),
                known,
                jobs,
                jobs.stream().flatMap(site -> site.steps().stream()).toList(),
                collector);
    }

    /** A walk through a composite action. */
    public static Walk of(CompositeAction action) {
        Place place = Place.root().madeBy(action.origin());
        StepScope steps = StepScope.of(action.steps(), place.key("runs").key("steps"));
        TextCollector collector = new TextCollector(Surroundings.of(steps));
        ActionTexts.collect(action, place, steps, collector);
        return new Walk(
                new Subject(Optional.empty(), Optional.of(action), action.path(), place),
                Known.nothing(),
                List.of(),
                List.of(steps),
                collector);
    }

    /** The workflow; empty on a walk through an action. */
    public Optional<Workflow> workflow() {
        return subject.workflow();
    }

    /** The action; empty on a walk through a workflow. */
    public Optional<CompositeAction> action() {
        return subject.action();
    }

    /** The path of the file from the root of the repository. */
    public String file() {
        return subject.file();
    }

    /** All workflows of the repository, this one among them; empty if the others are not known. */
    public Optional<WorkflowSet> set() {
        return known.set();
    }

    /** What the token of a job may do if neither the job nor its workflow says so; empty if that is not known. */
    public Optional<Permissions> defaultPermissions() {
        return known.defaultPermissions();
    }

    /** The repository with all its settings; empty if they are not known. */
    public Optional<Repository> repository() {
        return known.repository();
    }

    Known known() {
        return known;
    }

    /** The place of the workflow or action itself. */
    public Place place() {
        return subject.place();
    }

    /** The place of an event of the workflow. */
    public Place place(Event event) {
        return WorkflowTexts.at(event, place());
    }

    /** The jobs in their order. */
    public List<JobSite> jobs() {
        return jobs;
    }

    /** The job of that id, compared without case; of several the first. */
    public Optional<JobSite> job(String id) {
        return jobIds.get(id);
    }

    NameIndex<JobSite> jobIds() {
        return jobIds;
    }

    /** The steps of each job that has steps of its own, or those of the action. */
    public List<StepScope> stepScopes() {
        return stepScopes;
    }

    /** What the steps belong to, for messages. */
    String stepOwner() {
        return action().isPresent() ? "action" : "job";
    }

    /** Every text and every condition, those of the workflow before those of its jobs. */
    public List<Text> texts() {
        return texts;
    }

    /**
     * Every place at which an expression reads a context.
     *
     * @param context the name of the context in lower case, for example {@code steps}
     */
    public List<Access> accesses(String context) {
        return Collections.unmodifiableList(accesses.getOrDefault(context, List.of()));
    }

    /** What is wrong with the expressions by themselves and where they stand, in the order of their texts. */
    List<ExpressionProblem> problems() {
        return problems;
    }

    /** The sequences and mappings that lie deeper in the file than GitHub reads. */
    List<Place> tooDeep() {
        return tooDeep;
    }
}
