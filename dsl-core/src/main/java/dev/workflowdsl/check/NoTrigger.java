package dev.workflowdsl.check;

/** GitHub refuses a file without {@code on}. */
final class NoTrigger extends StandardRule {

    NoTrigger() {
        super("no-trigger", Severity.ERROR, "A workflow has a trigger");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.workflow()
                .filter(workflow -> workflow.on().isEmpty())
                .ifPresent(workflow -> reporter.report(
                        walk.place().key("on"),
                        "workflow \"" + workflow.fileName() + "\" has no trigger, so nothing would ever start it",
                        "add an event to \"on\", for example workflow_dispatch"));
    }
}
