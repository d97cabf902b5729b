/** Workflows, jobs, steps and everything they are made of, as immutable values. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.workflow;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
