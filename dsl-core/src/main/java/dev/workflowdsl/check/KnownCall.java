package dev.workflowdsl.check;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import java.util.List;

/**
 * A job that calls a workflow of which we know what it takes.
 *
 * @param site the job at its place
 * @param job the job
 * @param file the name of the called workflow's file
 * @param contract what the called workflow declares
 */
record KnownCall(JobSite site, CallingJob job, String file, WorkflowCall contract) {

    static List<KnownCall> of(Walk walk) {
        return walk.jobs().stream()
                .filter(site -> site.job() instanceof CallingJob)
                .flatMap(site -> site
                        .called()
                        .flatMap(called -> Triggers.call(called)
                                .map(contract ->
                                        new KnownCall(site, (CallingJob) site.job(), called.fileName(), contract)))
                        .stream())
                .toList();
    }

    /** The subject of messages. */
    String subject() {
        return "job \"" + site.id() + "\" calls workflow \"" + file + "\"";
    }

    /** Where the call itself stands. */
    Place place() {
        return site.place().key("uses");
    }
}
