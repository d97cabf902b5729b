/** Shared machinery of the values; not exported. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
