package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A step that runs a script and has no id yet.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsrun">run</a>
 */
public final class RunStep extends ScriptStep<RunStep> {

    private static final int LONGEST_SCRIPT = 21_000;

    private RunStep(ImmutableStepData data) {
        super(data);
    }

    static RunStep of(Optional<Template> name, String script, Optional<Origin> origin) {
        if (Names.wantText("script", script).length() > LONGEST_SCRIPT) {
            throw new IllegalArgumentException("script of " + script.length() + " characters, beginning with \""
                    + script.substring(0, 40) + "\", is longer than the " + LONGEST_SCRIPT
                    + " that GitHub takes: put it into a file of the repository and run that");
        }
        return new RunStep(StepData.of(name, Optional.of(Template.of(script)), Optional.empty(), origin));
    }

    @Override
    RunStep with(ImmutableStepData data) {
        return new RunStep(data);
    }

    /**
     * The step with an id, by which its outputs and its result are referred to.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public IdentifiedRunStep id(String id) {
        return new IdentifiedRunStep(data.withId(Names.requireId("step", id)));
    }
}
