/**
 * Checks of whole workflows: {@link dev.workflowdsl.check.Rule rules} look at a {@link dev.workflowdsl.check.Walk walk}
 * through a workflow and give {@link dev.workflowdsl.check.Finding findings}; {@link dev.workflowdsl.check.Checks} runs
 * them and makes a {@link dev.workflowdsl.check.Report}.
 *
 * <p>What a single value can tell by itself is refused by the value, in the call that makes it. Rules are for what needs
 * more than one value.
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
