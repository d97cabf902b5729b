package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.trigger.Input;

/** GitHub refuses the call also if the required input has a default. */
final class MissingCallInput extends StandardRule {

    MissingCallInput() {
        super(
                "missing-call-input",
                Severity.ERROR,
                "A call gives a value to each required input of the called workflow");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (KnownCall call : KnownCall.of(walk)) {
            NameIndex<String> given = NameIndex.of(call.job().inputs().keys());
            for (Input<?> input : call.contract().inputs()) {
                if (input.isRequired() && !given.contains(input.name())) {
                    reporter.report(
                            call.place(),
                            call.subject() + " without its required input \"" + input.name()
                                    + "\", and GitHub refuses the file",
                            "give it a value below \"with\"");
                }
            }
        }
    }
}
