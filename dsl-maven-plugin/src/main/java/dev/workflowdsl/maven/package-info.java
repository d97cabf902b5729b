/** The goals of the Maven plugin. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.maven;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
