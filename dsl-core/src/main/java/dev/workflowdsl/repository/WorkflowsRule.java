package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Collection;
import java.util.Map;

/** Workflows must pass before a merge; GitHub's {@code workflows}. */
public final class WorkflowsRule extends ParameterizedRule<WorkflowsRule> implements BranchRule {

    private static final String NOT_ON_CREATE = "do_not_enforce_on_create";

    WorkflowsRule(Collection<RequiredWorkflow> workflows) {
        this(Map.of(
                "workflows",
                RuleParts.some(
                        RuleType.WORKFLOWS,
                        "workflow",
                        workflows.stream().map(RequiredWorkflow::payload).toList())));
    }

    WorkflowsRule(Map<String, ? extends Data> parameters) {
        super(RuleType.WORKFLOWS, parameters);
    }

    /** A branch may be made though they have not passed; {@code do_not_enforce_on_create}. */
    public WorkflowsRule doNotEnforceOnCreate() {
        return with(NOT_ON_CREATE, true);
    }

    @Override
    WorkflowsRule copy(Map<String, Data> parameters) {
        return new WorkflowsRule(parameters);
    }
}
