/** What a step or a job can use: references, pins and calls of actions. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.action;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
