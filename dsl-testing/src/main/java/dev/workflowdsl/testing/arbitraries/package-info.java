/**
 * Arbitraries of workflows and their parts, for properties of one's own fragments with <a
 * href="https://jqwik.net">jqwik</a>.
 *
 * <p>Only this package needs jqwik, which a user adds as a dependency.
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.testing.arbitraries;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
