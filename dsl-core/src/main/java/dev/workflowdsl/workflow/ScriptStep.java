package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;

/**
 * A step that runs a script.
 *
 * @param <S> with or without an id
 */
public abstract sealed class ScriptStep<S extends ScriptStep<S>> extends ExecutableStep<S>
        permits RunStep, IdentifiedRunStep {

    ScriptStep(ImmutableStepData data) {
        super(data);
    }

    /** Runs the script in that shell. */
    public final S shell(Shell shell) {
        return options(data.options().withShell(shell));
    }

    /**
     * Runs the script in that directory, relative to the workspace; it may hold expressions.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public final S workingDirectory(String directory) {
        return options(
                data.options().withWorkingDirectory(Template.of(Names.wantText("working directory", directory))));
    }
}
