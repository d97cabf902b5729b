package dev.workflowdsl.check;

/** GitHub looks for the id among the steps that stand above the one that waits or cancels. */
final class UnknownWaitTarget extends StandardRule {

    UnknownWaitTarget() {
        super(
                "unknown-wait-target",
                Severity.ERROR,
                "A step that is waited for or cancelled comes before, in the same job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        WaitTargets.forEach(
                walk,
                target -> target.scope()
                        .step(target.id())
                        .ifPresentOrElse(
                                step -> {
                                    if (!target.waiting().startsAfter(step)) {
                                        reporter.report(
                                                target.place(),
                                                target.waits()
                                                        + " before that step has started, and GitHub refuses the file",
                                                "let the step \"" + target.id() + "\" come before it");
                                    }
                                },
                                () -> reporter.report(
                                        target.place(),
                                        target.waits()
                                                + ", but no step of the job has that id, and GitHub refuses the file",
                                        target.scope().ids().advice(target.id(), "add the step before it"))));
    }
}
