package dev.workflowdsl.workflow;

import java.util.Optional;

/**
 * A team of the organisation that owns the repository.
 *
 * @param slug the name of the team in its address, in lower case, without the organisation
 * @param id the number by which GitHub's REST API knows the team
 * @see <a href="https://docs.github.com/en/rest/teams/teams#get-a-team-by-name">Get a team by name</a>
 */
public record Team(String slug, Optional<Long> id) implements Reviewer {

    /**
     * The team of that name.
     *
     * @throws IllegalArgumentException if the slug is empty, or holds anything but lower case letters, digits, {@code -}
     *     and {@code _}; or if the number is not positive
     */
    public Team {
        Accounts.requireSlug(slug);
        id.ifPresent(number -> Accounts.requireId("team \"" + slug + "\"", number));
    }

    /**
     * The team of that name.
     *
     * @throws IllegalArgumentException if the slug is empty, or holds anything but lower case letters, digits, {@code -}
     *     and {@code _}
     */
    public static Team of(String slug) {
        return new Team(slug, Optional.empty());
    }

    /**
     * The same team, whose number is known: {@code gh api orgs/<organisation>/teams/<slug> --jq .id} tells it.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Team id(long id) {
        return new Team(slug, Optional.of(id));
    }

    /** The slug. */
    @Override
    public String toString() {
        return slug;
    }
}
