/** The {@code ${{ }}} language and the values that may hold it. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.expression;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
