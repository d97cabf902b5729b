/** What a repository asks of its settings: protection of branches and rulesets, as values and as calls of GitHub's REST API. */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.repository;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
