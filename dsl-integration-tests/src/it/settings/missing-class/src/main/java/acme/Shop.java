package acme;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;

public final class Shop implements RepositorySource {

    @Override
    public Repository repository() {
        return Repository.of("acme/shop")
                .secrets(Secret.of("TOKEN"))
                .protect(BranchProtection.of("main").requireReviews(1));
    }
}
