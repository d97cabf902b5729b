package dev.workflowdsl.expression;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties that need GitHub's engine where it is not installed, except in continuous integration. */
final class OracleHook implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if ("true".equals(System.getenv("CI"))) {
            return SkipResult.doNotSkip();
        }
        return GitHubEngineTest.ORACLE.isPresent()
                ? SkipResult.doNotSkip()
                : SkipResult.skip("GitHub's engine is not installed: see " + Oracle.class.getName());
    }
}
