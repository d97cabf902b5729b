/**
 * What a platform team publishes for the pipelines of all others: steps and jobs, a reusable workflow with its typed
 * caller, and the rules of the house as checks.
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.fragments;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
