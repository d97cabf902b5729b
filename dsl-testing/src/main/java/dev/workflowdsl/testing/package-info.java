/**
 * Support for tests of pipelines: AssertJ assertions ({@link dev.workflowdsl.testing.WorkflowAssertions}), golden files
 * ({@link dev.workflowdsl.testing.WorkflowSnapshot}) and the checks as JUnit tests
 * ({@link dev.workflowdsl.testing.WorkflowChecks}).
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
