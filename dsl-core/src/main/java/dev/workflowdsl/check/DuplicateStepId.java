package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import java.util.Optional;

/** Ids are compared without case, within one job, with the steps inside parallel ones. */
final class DuplicateStepId extends StandardRule {

    DuplicateStepId() {
        super("duplicate-step-id", Severity.ERROR, "Steps of a job have different ids, compared without case");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (StepScope scope : walk.stepScopes()) {
            for (StepSite site : scope.steps()) {
                site.step().id().ifPresent(id -> check(walk, scope, site, id, reporter));
            }
        }
    }

    private static void check(Walk walk, StepScope scope, StepSite site, String id, Reporter reporter) {
        Optional<StepSite> first = scope.step(id).filter(other -> other != site);
        first.flatMap(other -> other.step().id())
                .ifPresent(other -> reporter.report(
                        site.place().key("id"),
                        "step id \"" + id + "\" is taken by another step of the " + walk.stepOwner()
                                + NameIndex.spelling(id, other) + ", and GitHub refuses the file",
                        "give one of the two another id"));
    }
}
