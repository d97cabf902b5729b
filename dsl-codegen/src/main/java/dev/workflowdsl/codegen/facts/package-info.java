/** Keeps descriptors up to date with the files that the owners of actions publish. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.codegen.facts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
