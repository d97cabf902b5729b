/**
 * The {@code ${{ }}} language of GitHub Actions: its syntax tree, parser, printer and evaluator, and text that holds such expressions.
 *
 * <p>GitHub's pages: <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions">expressions</a> and
 * <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts">contexts</a>.
 */
@NullMarked
@CheckReturnValue
package dev.workflowdsl.expression;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
