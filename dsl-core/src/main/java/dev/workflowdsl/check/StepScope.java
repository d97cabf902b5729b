package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.workflow.ParallelStep;
import dev.workflowdsl.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that can refer to each other by id: those of one job or one action, with the steps
 * inside parallel ones.
 */
public final class StepScope {

    private final List<StepSite> steps;
    private final NameIndex<StepSite> ids = new NameIndex<>();

    private StepScope(List<StepSite> steps) {
        this.steps = steps;
        for (StepSite site : steps) {
            site.step().id().ifPresent(id -> ids.add(id, site));
        }
    }

    static StepScope of(List<? extends Step> steps, Place place) {
        List<StepSite> sites = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Place at = place.index(i).madeBy(step.origin());
            sites.add(new StepSite(step, at, i));
            if (step instanceof ParallelStep parallel) {
                addParallel(sites, parallel, at.key("parallel"), i);
            }
        }
        return new StepScope(List.copyOf(sites));
    }

    private static void addParallel(List<StepSite> sites, ParallelStep parallel, Place place, int order) {
        for (int i = 0; i < parallel.steps().size(); i++) {
            Step step = parallel.steps().get(i);
            sites.add(new StepSite(step, place.index(i).madeBy(step.origin()), order));
        }
    }

    /** The steps in their order; those inside a parallel step follow it. */
    public List<StepSite> steps() {
        return steps;
    }

    /** The step of that id, compared without case; of several the first. */
    public Optional<StepSite> step(String id) {
        return ids.get(id);
    }

    NameIndex<StepSite> ids() {
        return ids;
    }
}
