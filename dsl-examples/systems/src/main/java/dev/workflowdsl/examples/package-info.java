/** The pipelines of real systems, and the program that writes them as YAML. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
