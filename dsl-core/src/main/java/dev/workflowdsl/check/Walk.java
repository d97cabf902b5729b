package dev.workflowdsl.check;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow, taken apart once for all rules: jobs and steps by id, every text with its place, every context that an
 * expression reads.
 */
public final class Walk {

    private final Workflow workflow;
    private final Optional<WorkflowSet> set;
    private final Place place;
    private final List<JobSite> jobs;
    private final NameIndex<JobSite> jobIds = new NameIndex<>();
    private final List<Text> texts;
    private final Map<String, List<Access>> accesses = new HashMap<>();

    private Walk(Workflow workflow, Optional<WorkflowSet> set) {
        this.workflow = workflow;
        this.set = set;
        this.place = Place.root().madeBy(workflow.origin());
        Place jobsPlace = place.key("jobs");
        this.jobs = workflow.jobs().stream()
                .map(job -> JobSite.of(job, jobsPlace, set))
                .toList();
        jobs.forEach(site -> jobIds.add(site.id(), site));
        this.texts = texts(workflow, place, jobs);
        for (Text text : texts) {
            Access.of(
                    text,
                    access -> accesses.computeIfAbsent(access.context(), context -> new ArrayList<>())
                            .add(access));
        }
    }

    private static List<Text> texts(Workflow workflow, Place place, List<JobSite> jobs) {
        List<Text> texts = new ArrayList<>();
        TextCollector collector = new TextCollector(texts, Surroundings.NONE);
        WorkflowTexts.collect(workflow, place, collector);
        jobs.forEach(site -> JobTexts.collect(site, collector));
        return Collections.unmodifiableList(texts);
    }

    /** A walk through one workflow, of which the others in the repository are not known. */
    public static Walk of(Workflow workflow) {
        return new Walk(workflow, Optional.empty());
    }

    /** A walk through one of the workflows of a repository. */
    static Walk of(Workflow workflow, WorkflowSet set) {
        return new Walk(workflow, Optional.of(set));
    }

    /** The workflow. */
    public Workflow workflow() {
        return workflow;
    }

    /** The path of its file from the root of the repository. */
    public String file() {
        return workflow.path();
    }

    /** All workflows of the repository, this one among them; empty if the others are not known. */
    public Optional<WorkflowSet> set() {
        return set;
    }

    /** The place of the workflow itself. */
    public Place place() {
        return place;
    }

    /** The place of an event of the workflow. */
    public Place place(Event event) {
        return WorkflowTexts.at(event, place);
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

    /** The steps of each job that has steps of its own. */
    public List<StepScope> stepScopes() {
        return jobs.stream().flatMap(site -> site.steps().stream()).toList();
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
}
