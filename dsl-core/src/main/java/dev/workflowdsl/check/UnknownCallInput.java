package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.trigger.Input;

/** Inputs are compared without case. */
final class UnknownCallInput extends StandardRule {

    UnknownCallInput() {
        super(
                "unknown-call-input",
                Severity.ERROR,
                "A call gives values only to inputs that the called workflow declares");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (KnownCall call : KnownCall.of(walk)) {
            NameIndex<String> declared = NameIndex.of(
                    call.contract().inputs().stream().map(Input::name).toList());
            for (String name : call.job().inputs().keys()) {
                if (!declared.contains(name)) {
                    reporter.report(
                            call.site().place().key("with").key(name),
                            call.subject() + " with the input \"" + name
                                    + "\", which that does not declare, and GitHub refuses the file",
                            declared.advice(name, "leave it out, or declare it there"));
                }
            }
        }
    }
}
