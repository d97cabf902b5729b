package dev.workflowdsl.check;

import dev.workflowdsl.workflow.Step;

/** A step at its place. */
public final class StepSite {

    private final Step step;
    private final Place place;
    private final int order;

    StepSite(Step step, Place place, int order) {
        this.step = step;
        this.place = place;
        this.order = order;
    }

    /** The step. */
    public Step step() {
        return step;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** Whether this step starts when the other one, of the same job, has started already. */
    public boolean startsAfter(StepSite other) {
        return order > other.order;
    }

    /** Whether the two steps, of the same job, run side by side, or are the same. */
    boolean startsWith(StepSite other) {
        return order == other.order;
    }
}
