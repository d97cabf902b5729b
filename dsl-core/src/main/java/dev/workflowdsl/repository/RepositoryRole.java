package dev.workflowdsl.repository;

/**
 * A role that people and teams have in a repository.
 *
 * @param id the number by which GitHub's REST API knows it
 * @see <a
 *     href="https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization">Repository
 *     roles</a>
 */
public record RepositoryRole(long id) {

    /** Who maintains the repository. */
    public static final RepositoryRole MAINTAIN = new RepositoryRole(2);
    /** Who may push. */
    public static final RepositoryRole WRITE = new RepositoryRole(4);
    /** Who administers the repository. */
    public static final RepositoryRole ADMIN = new RepositoryRole(5);

    /**
     * The role of that number; for one that the organisation made, {@code gh api orgs/<organisation>/custom-repository-roles} tells
     * it.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public RepositoryRole {
        id = Ids.require("a repository role", id);
    }

    /**
     * The role of that number; for one that the organisation made, {@code gh api orgs/<organisation>/custom-repository-roles} tells
     * it.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public static RepositoryRole of(long id) {
        return new RepositoryRole(id);
    }
}
