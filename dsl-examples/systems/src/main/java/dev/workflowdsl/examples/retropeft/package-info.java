/** The pipelines of a Python library of retrieval-augmented adapters: six workflows and the settings of its repository. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.examples.retropeft;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
