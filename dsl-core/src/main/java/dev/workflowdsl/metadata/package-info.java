/** The metadata files of actions ({@code action.yml}) as immutable values, and typed calls of the actions they describe. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.metadata;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
