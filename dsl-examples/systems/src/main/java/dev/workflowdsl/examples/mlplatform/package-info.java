/** The pipelines of a platform that runs machine-learning workflows on Kubernetes, and the settings of its repository. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.mlplatform;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
