package dev.workflowdsl.check;

import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.CompositeAction;

/** Knows where texts stand in a composite action. */
final class ActionTexts {

    private ActionTexts() {}

    static void collect(CompositeAction action, Place at, StepScope steps, TextCollector texts) {
        for (ActionInput input : action.inputs()) {
            Place place = at.key("inputs").key(input.name()).madeBy(input.origin());
            texts.value(place.key("default"), input.defaultValue());
            texts.entries(place, input.extra());
        }
        for (ActionOutput output : action.outputs()) {
            Place place = at.key("outputs").key(output.name()).madeBy(output.origin());
            texts.value(place.key("value"), output.value());
            texts.entries(place, output.extra());
        }
        texts.entries(at, action.extra());
        texts.entries(at.key("runs"), action.runsExtra());
        StepTexts.collect(steps, texts);
    }
}
