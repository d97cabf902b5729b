package com.example.pipelines;

import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.Workflow;

/** All that the repository should have. */
public final class Pipelines implements RepositorySource {

    @Override
    public Repository repository() {
        CiWorkflow ci = new CiWorkflow();
        Workflow workflow = ci.workflow();
        return Repository.of("example/shop")
                .workflows(ci)
                .protect(BranchProtection.of("main")
                        .requireChecks(workflow.check(ci.test), workflow.check(ci.pipelines))
                        .requireReviews(1));
    }
}
