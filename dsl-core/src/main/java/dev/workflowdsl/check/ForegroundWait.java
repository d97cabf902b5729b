package dev.workflowdsl.check;

import dev.workflowdsl.workflow.ExecutableStep;

/** A step that does not run in the background has ended before the next one starts. */
final class ForegroundWait extends StandardRule {

    ForegroundWait() {
        super("foreground-wait", Severity.WARNING, "A step that is waited for or cancelled runs in the background");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        WaitTargets.forEach(
                walk,
                target -> target.scope()
                        .step(target.id())
                        .filter(step -> target.waiting().startsAfter(step) && !isBackground(step))
                        .ifPresent(step -> reporter.report(
                                target.place(),
                                target.waits() + ", which does not run in the background and has ended long before",
                                "let the step \"" + target.id() + "\" run in the background, or leave this step out")));
    }

    private static boolean isBackground(StepSite site) {
        return site.step() instanceof ExecutableStep<?> step && step.isBackground();
    }
}
