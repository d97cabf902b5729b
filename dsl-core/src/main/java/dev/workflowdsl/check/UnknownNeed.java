package dev.workflowdsl.check;

import java.util.List;

/** A need can be unknown in Java when a job was left out of the workflow, or was given another id later. */
final class UnknownNeed extends StandardRule {

    UnknownNeed() {
        super("unknown-need", Severity.ERROR, "Each job that is needed is a job of the workflow");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            List<String> needs = site.job().needs();
            for (int i = 0; i < needs.size(); i++) {
                if (walk.job(needs.get(i)).isEmpty()) {
                    reporter.report(
                            site.place().key("needs").index(i),
                            "job \"" + site.id() + "\" needs \"" + needs.get(i)
                                    + "\", which is no job of this workflow, and GitHub refuses the file",
                            "add that job, or leave the need out; "
                                    + walk.jobIds().advice(needs.get(i), "there is no other job"));
                }
            }
        }
    }
}
