/** The pipelines of an MLOps project that predicts how long taxi rides take. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.mlops;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
