package dev.workflowdsl.repository;

/** A class that writes all that a repository should have: workflows, other files, settings. */
@FunctionalInterface
public interface RepositorySource {

    /** The repository. */
    Repository repository();
}
