package dev.workflowdsl.check;

import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;

/**
 * GitHub compares what a called workflow and each of its jobs ask for with what the job that calls it was granted, level
 * by level. A job that asks for something may ask for more than its workflow does.
 */
final class CallPermissions extends StandardRule {

    CallPermissions() {
        super("call-permissions", Severity.ERROR, "A called workflow asks for no more permissions than its caller has");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        ExcessiveCalls calls = new ExcessiveCalls(walk.known());
        Optional<Permissions> outer =
                walk.workflow().flatMap(Workflow::permissions).or(walk::defaultPermissions);
        for (JobSite site : walk.jobs()) {
            Optional<Permissions> granted = site.job().permissions().or(() -> outer);
            site.callee()
                    .ifPresent(callee -> calls.of(callee, granted, 2)
                            .forEach(excess -> reporter.report(
                                    site.place(),
                                    "job \"" + site.id() + "\" calls workflow \"" + callee.name() + "\", " + excess
                                            + ", and GitHub refuses the file",
                                    "grant more in its permissions, or let what is called ask for less")));
        }
    }
}
