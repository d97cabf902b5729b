/** What is known of an action or a reusable workflow: facts from its own file, and our words. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.codegen.descriptor;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
