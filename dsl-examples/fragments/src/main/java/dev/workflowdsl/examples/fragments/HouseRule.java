package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.check.Reporter;
import dev.workflowdsl.check.Rule;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.check.Walk;
import java.util.function.BiConsumer;

/**
 * A rule of the house; no workflow is written that breaks one.
 *
 * @param id by which it is suppressed
 * @param summary what holds in a good workflow
 * @param test looks at a workflow and reports what it finds
 */
record HouseRule(String id, String summary, BiConsumer<Walk, Reporter> test) implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        test.accept(walk, reporter);
    }
}
