package acme;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;

public final class Shop implements RepositorySource {

    @Override
    public Repository repository() {
        return Repository.of("acme/shop");
    }
}
