package dev.workflowdsl.check;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import java.util.Optional;
import java.util.stream.Stream;

/** An input that only one of the two triggers declares is empty for the other, which may be meant. */
final class UnknownInput extends StandardRule {

    UnknownInput() {
        super(
                "unknown-input",
                Severity.ERROR,
                "Each input that is read is declared by workflow_dispatch or workflow_call");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        Optional<WorkflowDispatch> dispatch = Triggers.find(walk.workflow(), WorkflowDispatch.class);
        Optional<WorkflowCall> call = Triggers.call(walk.workflow());
        NameIndex<String> declared = NameIndex.of(Stream.concat(
                        dispatch.stream().flatMap(event -> event.inputs().stream()),
                        call.stream().flatMap(event -> event.inputs().stream()))
                .map(Input::name)
                .toList());
        String lack = dispatch.isPresent() || call.isPresent()
                ? "the workflow declares no such input"
                : "the workflow has neither workflow_dispatch nor workflow_call, which could give it inputs";
        for (Access access : walk.accesses("inputs")) {
            access.name(0).ifPresent(name -> check(access, "inputs.", name, declared, lack, reporter));
        }
        if (call.isEmpty()) {
            // A called workflow sees the payload of its caller, in which there may be other inputs.
            for (Access access : walk.accesses("github")) {
                if (access.hasName(0, "event") && access.hasName(1, "inputs")) {
                    access.name(2)
                            .ifPresent(name -> check(access, "github.event.inputs.", name, declared, lack, reporter));
                }
            }
        }
    }

    private static void check(
            Access access, String prefix, String name, NameIndex<String> declared, String lack, Reporter reporter) {
        if (!declared.contains(name)) {
            reporter.report(
                    access.place(),
                    "\"" + prefix + name + "\" is read, but " + lack + ", so it is always empty",
                    declared.advice(name, "declare it with WorkflowDispatch.with(...) or WorkflowCall.with(...)"));
        }
    }
}
