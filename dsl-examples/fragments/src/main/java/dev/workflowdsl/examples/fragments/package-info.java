/** What more than one of the systems uses. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.fragments;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
