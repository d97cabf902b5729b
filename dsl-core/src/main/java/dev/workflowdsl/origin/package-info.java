/** Where in the Java sources a value was made. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.origin;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
