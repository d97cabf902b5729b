/** Writes the typed wrappers of actions and reusable workflows. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.codegen.wrapper;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
