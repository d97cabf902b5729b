/** Shared machinery of the values; exported to our own modules only. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
