package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;

/** Job ids are the keys of one mapping, which GitHub compares without case. */
final class DuplicateJobId extends StandardRule {

    DuplicateJobId() {
        super("duplicate-job-id", Severity.ERROR, "Jobs of a workflow have different ids, compared without case");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            walk.job(site.id())
                    .filter(first -> first != site)
                    .ifPresent(first -> reporter.report(
                            site.place(),
                            "job id \"" + site.id() + "\" is taken by another job"
                                    + NameIndex.spelling(site.id(), first.id()) + ", and GitHub refuses the file",
                            "give one of the two another id"));
        }
    }
}
