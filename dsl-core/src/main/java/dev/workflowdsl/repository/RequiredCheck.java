package dev.workflowdsl.repository;

import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.App;
import java.util.Optional;

/**
 * A status check that must be green before a merge.
 *
 * @param context the name under which it is reported; for a job of GitHub Actions its name, or its id where it has none
 * @param appId the number of the app that must report it; -1 for any; empty where GitHub is to take the app that did so last
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging">Require
 *     status checks before merging</a>
 */
public record RequiredCheck(String context, Optional<Long> appId) {

    static final long ANY_APP = -1;

    /**
     * The check of that name.
     *
     * @throws IllegalArgumentException if the name is empty, or the number of the app is neither positive nor -1
     */
    public RequiredCheck {
        context = Names.requireText("name of a required check", context);
        if (appId.isPresent() && appId.get() != ANY_APP) {
            appId = Optional.of(Ids.require("the app of required check \"" + context + "\"", appId.get()));
        }
    }

    /**
     * The check of that name, whoever reports it.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static RequiredCheck of(String context) {
        return new RequiredCheck(context, Optional.of(ANY_APP));
    }

    /**
     * This check, reported by the app; GitHub's {@code app_id} or {@code integration_id}.
     *
     * @throws IllegalArgumentException if the number of the app is not given
     */
    public RequiredCheck from(App app) {
        return new RequiredCheck(context, Optional.of(Ids.require(app)));
    }

    /** This check, reported by the app that did so last when the protection is set up; rulesets do not know this. */
    public RequiredCheck fromLatestApp() {
        return new RequiredCheck(context, Optional.empty());
    }

    /** Whether any app, person or token may report it. */
    public boolean isFromAnyApp() {
        return appId.equals(Optional.of(ANY_APP));
    }
}
