/** Dependabot's configuration, {@code .github/dependabot.yml}, as values. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.repository.dependabot;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
