/** Writes and reads the YAML text of workflows. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.yaml;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
