/** The pipelines of a Python project that predicts which antibodies bind what they should not, with the model ESM-1v. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.antibody;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
