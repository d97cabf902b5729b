package dev.workflowdsl.check;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import java.util.ArrayList;
import java.util.List;

/**
 * A job that calls a workflow of which we know what it takes.
 *
 * @param site the job at its place
 * @param job the job
 * @param file how messages name the called workflow
 * @param contract what the called workflow declares
 */
record KnownCall(JobSite site, CallingJob job, String file, WorkflowCall contract) {

    static List<KnownCall> of(Walk walk) {
        List<KnownCall> calls = new ArrayList<>();
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof CallingJob job) {
                site.callee()
                        .ifPresent(callee -> callee.workflow()
                                .flatMap(Triggers::call)
                                .ifPresent(contract -> calls.add(new KnownCall(site, job, callee.name(), contract))));
            }
        }
        return calls;
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
