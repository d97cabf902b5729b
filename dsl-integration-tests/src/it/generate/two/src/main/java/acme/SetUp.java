package acme;

import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;

public final class SetUp implements ActionSource {

    @Override
    public CompositeAction action() {
        return CompositeAction.of(".github/actions/set-up", "Set up", "Installs what the build needs")
                .step(Step.run("make tools").shell(Shell.BASH));
    }
}
