package dev.workflowdsl.check;

/** GitHub refuses a file in which each job waits for another, even before it looks which ones. */
final class NoStart extends StandardRule {

    NoStart() {
        super("no-start", Severity.ERROR, "A workflow has a job that needs no other");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        boolean none = walk.jobs().stream().noneMatch(site -> site.job().needs().isEmpty());
        if (none && !walk.jobs().isEmpty()) {
            reporter.report(
                    walk.jobs().get(0).place(),
                    "each job needs another one, so none could start, and GitHub refuses the file",
                    "let one job need nothing");
        }
    }
}
