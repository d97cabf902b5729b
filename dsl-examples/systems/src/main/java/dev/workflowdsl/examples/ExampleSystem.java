package dev.workflowdsl.examples;

import dev.workflowdsl.examples.adr003.MlProjectRepository;
import dev.workflowdsl.examples.antibody.AntibodyRepository;
import dev.workflowdsl.examples.mlops.MlOpsRepository;
import dev.workflowdsl.examples.mlplatform.MlPlatformRepository;
import dev.workflowdsl.examples.retropeft.RetroPeftRepository;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

/**
 * A repository whose pipelines and settings are written here.
 *
 * @param id the name of the directory that stands for the repository
 * @param source says all that it should have
 */
record ExampleSystem(String id, RepositorySource source) {

    /** All of them. */
    static final List<ExampleSystem> ALL = List.of(
            new ExampleSystem("antibody", new AntibodyRepository()),
            new ExampleSystem("retropeft", new RetroPeftRepository()),
            new ExampleSystem("mlplatform", new MlPlatformRepository()),
            new ExampleSystem("mlops", new MlOpsRepository()),
            new ExampleSystem("adr003", new MlProjectRepository()));

    Repository repository() {
        return source.repository();
    }

    List<Workflow> workflows() {
        return repository().workflows();
    }
}
