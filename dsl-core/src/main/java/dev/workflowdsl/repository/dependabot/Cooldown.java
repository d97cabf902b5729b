package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import java.util.List;

/**
 * How many days after its release a new version is taken. Security updates do not wait.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-">cooldown</a>
 */
public final class Cooldown extends Part<Cooldown> {

    static final List<String> KEYS = List.of(
            "default-days", "semver-major-days", "semver-minor-days", "semver-patch-days", "include", "exclude");

    private static final int LONGEST = 90;
    private static final int MOST_PATTERNS = 100;

    private Cooldown(Mapping content) {
        super(content);
    }

    /**
     * For versions of which nothing else is said.
     *
     * @param days 1 to 90
     * @throws IllegalArgumentException if it is another number
     */
    public static Cooldown days(int days) {
        return new Cooldown(Mapping.empty()).days("default-days", days, 1);
    }

    /**
     * By how far the new version is from the old one, in ecosystems that know semantic versions.
     *
     * @param major days for major versions, 1 to 90
     * @param minor days for minor versions, 1 to 90
     * @param patch days for patches, 0 to 90
     * @throws IllegalArgumentException if one is another number
     */
    public static Cooldown semver(int major, int minor, int patch) {
        return new Cooldown(Mapping.empty()).majorDays(major).minorDays(minor).patchDays(patch);
    }

    /**
     * For major versions.
     *
     * @param days 1 to 90
     * @throws IllegalArgumentException if it is another number
     */
    public Cooldown majorDays(int days) {
        return days("semver-major-days", days, 1);
    }

    /**
     * For minor versions.
     *
     * @param days 1 to 90
     * @throws IllegalArgumentException if it is another number
     */
    public Cooldown minorDays(int days) {
        return days("semver-minor-days", days, 1);
    }

    /**
     * For patches.
     *
     * @param days 0 to 90
     * @throws IllegalArgumentException if it is another number
     */
    public Cooldown patchDays(int days) {
        return days("semver-patch-days", days, 0);
    }

    /**
     * Only for these dependencies, besides those that are named already.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice, or there are more than 100
     */
    public Cooldown include(String first, String... more) {
        return patterns("include", first, more);
    }

    /**
     * Not for these dependencies, even where they are included, besides those that are named already.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice, or there are more than 100
     */
    public Cooldown exclude(String first, String... more) {
        return patterns("exclude", first, more);
    }

    private Cooldown days(String key, int days, int least) {
        return with(key, Contents.number(key + " of cooldown", days, least, LONGEST));
    }

    private Cooldown patterns(String key, String first, String... more) {
        Cooldown changed = plus(key, first, more);
        int size = Contents.items(changed.content(), key).size();
        if (size > MOST_PATTERNS) {
            throw new IllegalArgumentException("list \"" + key + "\" of cooldown has " + size
                    + " patterns, but Dependabot takes " + MOST_PATTERNS + ": join some by *");
        }
        return changed;
    }

    @Override
    String what() {
        return "cooldown";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Cooldown copy(Mapping content) {
        return new Cooldown(content);
    }
}
