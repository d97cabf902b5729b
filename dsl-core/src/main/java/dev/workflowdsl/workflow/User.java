package dev.workflowdsl.workflow;

import java.util.Optional;

/**
 * A person with an account at GitHub.
 *
 * @param login the name of the account, without {@code @}
 * @param id the number by which GitHub's REST API knows the account
 * @see <a href="https://docs.github.com/en/rest/users/users#get-a-user">Get a user</a>
 */
public record User(String login, Optional<Long> id) implements Reviewer {

    /**
     * The person of that account.
     *
     * @throws IllegalArgumentException if the login is empty, or holds anything but letters, digits, {@code -} and
     *     {@code _}; or if the number is not positive
     */
    public User {
        Accounts.requireLogin(login);
        id.ifPresent(number -> Accounts.requireId("user \"" + login + "\"", number));
    }

    /**
     * The person of that account.
     *
     * @throws IllegalArgumentException if the login is empty, or holds anything but letters, digits, {@code -} and
     *     {@code _}
     */
    public static User of(String login) {
        return new User(login, Optional.empty());
    }

    /**
     * The same person, whose number is known: {@code gh api users/<login> --jq .id} tells it.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public User id(long id) {
        return new User(login, Optional.of(id));
    }

    /** The account as GitHub mentions it: {@code @login}. */
    @Override
    public String toString() {
        return "@" + login;
    }
}
