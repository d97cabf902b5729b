/** What starts a workflow: one class per event, typed inputs, schedules and filters. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.trigger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
