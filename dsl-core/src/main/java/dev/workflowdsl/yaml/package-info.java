/** Writes and reads files: the YAML of workflows and actions, and the settings of repositories. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.yaml;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
