/** The CI, training and deployment of a machine-learning service on AWS, as its architecture decision record 003 asks. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.adr003;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
