package dev.workflowdsl.check;

import dev.workflowdsl.workflow.Step;

/**
 * A step at its place.
 *
 * @param step the step
 * @param place where it stands
 * @param order when it starts: steps that run side by side have the same number, later ones a higher one
 */
public record StepSite(Step step, Place place, int order) {

    /** Whether this step starts when the other one has started already. */
    public boolean startsAfter(StepSite other) {
        return order > other.order;
    }
}
