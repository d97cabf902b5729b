package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowLookup;
import java.util.Map;

/**
 * A workflow that a job calls, with what is known of its inputs.
 *
 * @param workflow the workflow
 * @param inputs all inputs that it declares, with their values; those that are expressions are not known
 */
record CalledWorkflow(Workflow workflow, Mapping inputs) {

    /**
     * What a job calls.
     *
     * @param known what is known in the job that calls
     * @throws CheckProblem if it is not known which workflow that is
     */
    static CalledWorkflow of(CallingJob job, KnownContexts known, WorkflowLookup lookup) {
        Workflow workflow = lookup.find(job.uses())
                .or(job::called)
                .orElseThrow(
                        () -> new CheckProblem(
                                "job \"" + job.id() + "\" calls \"" + job.uses().uses()
                                        + "\", whose jobs are not known here",
                                "give that workflow with lookup(WorkflowLookup.among(...)), or require a gate that needs the job"));
        Mapping inputs = Mapping.empty();
        for (Input<?> input : declared(workflow)) {
            Value given = job.inputs()
                    .get(input.name())
                    .or(input::defaultValue)
                    .map(known::resolve)
                    .orElse(new Value.Null());
            inputs = inputs.plus(input.name(), convert(input.type(), given));
        }
        return new CalledWorkflow(workflow, inputs);
    }

    private static Iterable<Input<?>> declared(Workflow workflow) {
        return workflow.on().stream()
                .filter(WorkflowCall.class::isInstance)
                .flatMap(call -> ((WorkflowCall) call).inputs().stream())
                .toList();
    }

    /** The value as the called workflow gets it: an input that is given no value has the empty one of its type. */
    private static Value convert(String type, Value value) {
        if (!KnownContexts.isKnown(value)) {
            return value;
        }
        Data data = Evaluator.of(Map.of()).evaluate(value);
        return switch (type) {
            case "number" -> Value.of(Data.of(data.toNumber()));
            case "boolean" -> Value.Bool.of(data.toText().equalsIgnoreCase("true"));
            default -> Value.of(Data.of(data.toText()));
        };
    }
}
