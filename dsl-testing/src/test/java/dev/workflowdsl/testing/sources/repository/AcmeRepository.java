package dev.workflowdsl.testing.sources.repository;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;

/** Has its workflow, but not the environment that this one names. */
public final class AcmeRepository implements RepositorySource {

    @Override
    public Repository repository() {
        return Repository.of("acme/app").workflows(new ReleaseWorkflow());
    }
}
