package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.Environment;
import java.util.Collection;
import java.util.Map;

/** A commit must have been deployed to environments; GitHub's {@code required_deployments}. */
public final class RequiredDeploymentsRule extends ParameterizedRule<RequiredDeploymentsRule> implements BranchRule {

    RequiredDeploymentsRule(Collection<Environment> environments) {
        this(RuleParts.texts(
                RuleType.REQUIRED_DEPLOYMENTS,
                "environment",
                environments.stream().map(RequiredDeploymentsRule::name).toList()));
    }

    RequiredDeploymentsRule(Map<String, ? extends Data> parameters) {
        super(RuleType.REQUIRED_DEPLOYMENTS, parameters);
    }

    private static String name(Environment environment) {
        if (!environment.name().isLiteral()) {
            throw new IllegalArgumentException("environment \"" + environment.name()
                    + "\" has a computed name, but a rule knows environments by their names: name each one");
        }
        return environment.name().text();
    }

    @Override
    RequiredDeploymentsRule copy(Map<String, Data> parameters) {
        return new RequiredDeploymentsRule(parameters);
    }
}
