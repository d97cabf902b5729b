package dev.workflowdsl.examples;

import dev.workflowdsl.examples.adr003.CiWorkflow;
import dev.workflowdsl.examples.adr003.DeployWorkflow;
import dev.workflowdsl.examples.adr003.TrainWorkflow;
import dev.workflowdsl.examples.antibody.AntibodyRepository;
import dev.workflowdsl.examples.mlops.CiCdWorkflow;
import dev.workflowdsl.examples.mlplatform.MlPlatformRepository;
import dev.workflowdsl.examples.retropeft.RetroPeftRepository;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;

/**
 * A repository whose pipelines are written here.
 *
 * @param id the name of the directory that stands for the repository
 * @param workflows its workflows
 */
record ExampleSystem(String id, List<WorkflowSource> workflows) {

    /** All of them. */
    static final List<ExampleSystem> ALL = List.of(
            new ExampleSystem("antibody", List.of(new AntibodyRepository().workflows())),
            new ExampleSystem("retropeft", List.of(new RetroPeftRepository().workflows())),
            new ExampleSystem("mlplatform", List.of(new MlPlatformRepository().workflows())),
            new ExampleSystem("mlops", List.of(new CiCdWorkflow())),
            new ExampleSystem("adr003", List.of(new CiWorkflow(), new TrainWorkflow(), new DeployWorkflow())));
}
