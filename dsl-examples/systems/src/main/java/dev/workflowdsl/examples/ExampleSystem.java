package dev.workflowdsl.examples;

import dev.workflowdsl.examples.adr003.MlProjectRepository;
import dev.workflowdsl.examples.antibody.AntibodyRepository;
import dev.workflowdsl.examples.mlops.MlOpsRepository;
import dev.workflowdsl.examples.mlplatform.MlPlatformRepository;
import dev.workflowdsl.examples.retropeft.RetroPeftRepository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;

/**
 * A repository whose pipelines and settings are written here.
 *
 * @param id the name of the directory that stands for the repository
 * @param repository all that it should have
 * @param workflows its workflows
 */
record ExampleSystem(String id, RepositorySource repository, List<WorkflowSource> workflows) {

    /** All of them. */
    static final List<ExampleSystem> ALL = List.of(
            of("antibody", new AntibodyRepository(), new AntibodyRepository().workflows()),
            of("retropeft", new RetroPeftRepository(), new RetroPeftRepository().workflows()),
            of("mlplatform", new MlPlatformRepository(), new MlPlatformRepository().workflows()),
            of("mlops", new MlOpsRepository(), new MlOpsRepository().workflows()),
            of("adr003", new MlProjectRepository(), new MlProjectRepository().workflows()));

    private static ExampleSystem of(String id, RepositorySource repository, WorkflowSource... workflows) {
        return new ExampleSystem(id, repository, List.of(workflows));
    }
}
