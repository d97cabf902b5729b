package dev.workflowdsl.check;

import dev.workflowdsl.workflow.ControlStep;
import java.util.function.Consumer;

/** What steps wait for or cancel. */
final class WaitTargets {

    private WaitTargets() {}

    /**
     * A step that another one waits for or cancels.
     *
     * @param scope the steps among which both are
     * @param waiting the step that waits or cancels
     * @param id the id of the other one
     * @param place where that id stands
     */
    record Target(StepScope scope, StepSite waiting, String id, Place place) {

        /** The step that waits or cancels, for messages. */
        String waits() {
            return isCancel() ? "a step cancels \"" + id + "\"" : "a step waits for \"" + id + "\"";
        }

        private boolean isCancel() {
            return waiting.step() instanceof ControlStep control && control.kind() == ControlStep.Kind.CANCEL;
        }
    }

    static void forEach(Walk walk, Consumer<Target> consumer) {
        for (StepScope scope : walk.stepScopes()) {
            for (StepSite site : scope.steps()) {
                if (site.step() instanceof ControlStep control) {
                    forEach(scope, site, control, consumer);
                }
            }
        }
    }

    private static void forEach(StepScope scope, StepSite site, ControlStep control, Consumer<Target> consumer) {
        boolean cancel = control.kind() == ControlStep.Kind.CANCEL;
        for (int i = 0; i < control.targets().size(); i++) {
            Place place = cancel
                    ? site.place().key("cancel")
                    : site.place().key("wait").index(i);
            consumer.accept(new Target(scope, site, control.targets().get(i), place));
        }
    }
}
