package dev.workflowdsl.workflow;

import java.util.regex.Pattern;

/** The rules for names of people and teams at GitHub. */
final class Accounts {

    /** The {@code _} stands before the short code of an enterprise that manages its users itself. */
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9_][a-z0-9_-]*");

    /** What JSON keeps exactly wherever it is read; GitHub's numbers are far smaller. */
    private static final long LARGEST_ID = 999_999_999_999_999L;

    private Accounts() {}

    static void requireLogin(String login) {
        if (login.contains("/")) {
            throw new IllegalArgumentException("user \"" + login
                    + "\" is named like a team: write Team.of(...) with what stands behind the slash");
        }
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("user \"" + login + "\" is no login of GitHub, which has letters,"
                    + " digits, - and _ only: write the name of the account without @");
        }
    }

    static void requireSlug(String slug) {
        if (slug.contains("/")) {
            throw new IllegalArgumentException("team \"" + slug + "\" names its organisation, but a team is always one"
                    + " of the repository's owner: write what stands behind the slash");
        }
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("team \"" + slug + "\" is no slug, which has lower case letters, digits,"
                    + " - and _ only: take the last part of the team's address at GitHub");
        }
    }

    static void requireAppSlug(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("app \"" + slug + "\" is no slug, which has lower case letters, digits,"
                    + " - and _ only: take the last part of the app's address at GitHub, without [bot]");
        }
    }

    static void requireId(String whose, long id) {
        if (id < 1) {
            throw new IllegalArgumentException(
                    "id \"" + id + "\" of " + whose + " is not positive: ask GitHub for it, or leave it out");
        }
        if (id > LARGEST_ID) {
            throw new IllegalArgumentException("id \"" + id + "\" of " + whose
                    + " has more than 15 digits, which no number of GitHub has: ask GitHub for it, or leave it out");
        }
    }
}
