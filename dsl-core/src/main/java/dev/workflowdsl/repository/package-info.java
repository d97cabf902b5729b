/**
 * What a repository should be: its settings, environments, protection of branches, rulesets, labels and code owners, as values
 * and as calls of GitHub's REST API.
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.repository;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
