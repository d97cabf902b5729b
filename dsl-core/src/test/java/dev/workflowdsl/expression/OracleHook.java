package dev.workflowdsl.expression;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties that need GitHub's engine where it is not installed, except in continuous integration. */
final class OracleHook implements SkipExecutionHook {
    static final String MISSING = "GitHub's engine is not installed: see " + Oracle.class.getName();

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if ("true".equals(System.getenv("CI"))) {
            return SkipResult.doNotSkip();
        }
        return GitHubEngineTest.ORACLE.isPresent() ? SkipResult.doNotSkip() : SkipResult.skip(MISSING);
    }
}
