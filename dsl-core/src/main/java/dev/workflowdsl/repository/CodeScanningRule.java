package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Collection;
import java.util.Map;

/** Tools must have reported, and no alerts from their thresholds on; GitHub's {@code code_scanning}. */
public final class CodeScanningRule extends ParameterizedRule<CodeScanningRule> implements BranchRule {

    CodeScanningRule(Collection<CodeScanningTool> tools) {
        this(Map.of(
                "code_scanning_tools",
                RuleParts.some(
                        RuleType.CODE_SCANNING,
                        "tool",
                        tools.stream().map(CodeScanningTool::payload).toList())));
    }

    CodeScanningRule(Map<String, ? extends Data> parameters) {
        super(RuleType.CODE_SCANNING, parameters);
    }

    @Override
    CodeScanningRule copy(Map<String, Data> parameters) {
        return new CodeScanningRule(parameters);
    }
}
