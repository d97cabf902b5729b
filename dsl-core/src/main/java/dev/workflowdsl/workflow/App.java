package dev.workflowdsl.workflow;

import java.util.Optional;

/**
 * A GitHub App, for example one that reports checks or pushes releases.
 *
 * @param slug the name of the app in its address, in lower case
 * @param id the number by which GitHub's REST API knows the app
 * @param installationId the number by which it knows the app as installed for the repository's owner
 * @see <a href="https://docs.github.com/en/rest/apps/apps#get-an-app">Get an app</a>
 */
public record App(String slug, Optional<Long> id, Optional<Long> installationId) implements Actor {

    /** The app that reports the jobs of GitHub Actions. */
    public static final App GITHUB_ACTIONS = of("github-actions").id(15368);

    /**
     * The app of that name.
     *
     * @throws IllegalArgumentException if the slug is empty, or holds anything but lower case letters, digits, {@code -}
     *     and {@code _}; or if a number is not positive
     */
    public App {
        Accounts.requireAppSlug(slug);
        id.ifPresent(number -> Accounts.requireId("app \"" + slug + "\"", number));
        installationId.ifPresent(number -> Accounts.requireId("installation of app \"" + slug + "\"", number));
    }

    /**
     * The app of that name.
     *
     * @throws IllegalArgumentException if the slug is empty, or holds anything but lower case letters, digits, {@code -}
     *     and {@code _}
     */
    public static App of(String slug) {
        return new App(slug, Optional.empty(), Optional.empty());
    }

    /**
     * The same app, whose number is known: {@code gh api apps/<slug> --jq .id} tells it.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public App id(long id) {
        return new App(slug, Optional.of(id), installationId);
    }

    /**
     * The same app, whose installation is known: {@code gh api repos/<owner>/<name>/installation --jq .id} tells it to the app
     * itself, the address of its settings to people.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public App installationId(long installationId) {
        return new App(slug, id, Optional.of(installationId));
    }

    /** The slug. */
    @Override
    public String toString() {
        return slug;
    }
}
