package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;
import java.util.stream.Stream;

/** An input that only one of the two triggers declares is empty for the other, which may be meant. */
final class UnknownInput extends StandardRule {

    UnknownInput() {
        super("unknown-input", Severity.ERROR, "Each input that is read is declared by the workflow or action");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.workflow().ifPresent(workflow -> check(workflow, walk, reporter));
        walk.action().ifPresent(action -> check(action, walk, reporter));
    }

    /** What is declared, and what to say of an input that is not. */
    private record Declared(NameIndex<String> names, String lack, String hint) {}

    private static void check(CompositeAction action, Walk walk, Reporter reporter) {
        NameIndex<String> names =
                NameIndex.of(action.inputs().stream().map(ActionInput::name).toList());
        checkInputs(
                new Declared(names, "the action declares no such input", "declare it in the inputs of the action"),
                walk,
                reporter);
    }

    private static void check(Workflow workflow, Walk walk, Reporter reporter) {
        Optional<WorkflowDispatch> dispatch = Triggers.find(workflow, WorkflowDispatch.class);
        Optional<WorkflowCall> call = Triggers.call(workflow);
        NameIndex<String> names = NameIndex.of(Stream.concat(
                        dispatch.stream().flatMap(event -> event.inputs().stream()),
                        call.stream().flatMap(event -> event.inputs().stream()))
                .map(Input::name)
                .toList());
        String lack = dispatch.isPresent() || call.isPresent()
                ? "the workflow declares no such input"
                : "the workflow has neither workflow_dispatch nor workflow_call, which could give it inputs";
        Declared declared = new Declared(names, lack, "declare it in the inputs of workflow_dispatch or workflow_call");
        checkInputs(declared, walk, reporter);
        if (call.isEmpty()) {
            // A called workflow sees the payload of its caller, in which there may be other inputs.
            checkPayload(declared, walk, reporter);
        }
    }

    private static void checkInputs(Declared declared, Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("inputs")) {
            access.name(0).ifPresent(name -> check("inputs.", name, access, declared, reporter));
        }
    }

    private static void checkPayload(Declared declared, Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("github")) {
            if (access.hasName(0, "event") && access.hasName(1, "inputs")) {
                access.name(2).ifPresent(name -> check("github.event.inputs.", name, access, declared, reporter));
            }
        }
    }

    private static void check(String context, String name, Access access, Declared declared, Reporter reporter) {
        if (!declared.names().contains(name)) {
            reporter.report(
                    access.place(),
                    "\"" + context + name + "\" is read, but " + declared.lack() + ", so it is always empty",
                    declared.names().advice(name, declared.hint()));
        }
    }
}
