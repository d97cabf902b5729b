package dev.workflowdsl.repository;

import java.util.Locale;

/** What the protection of a branch says yes or no to. */
enum Switch {
    STRICT,
    ENFORCE_ADMINS,
    DISMISS_STALE_REVIEWS,
    REQUIRE_CODE_OWNER_REVIEWS,
    REQUIRE_LAST_PUSH_APPROVAL,
    REQUIRED_LINEAR_HISTORY,
    ALLOW_FORCE_PUSHES,
    ALLOW_DELETIONS,
    BLOCK_CREATIONS,
    REQUIRED_CONVERSATION_RESOLUTION,
    LOCK_BRANCH,
    ALLOW_FORK_SYNCING,
    REQUIRED_SIGNATURES;

    /** The key in GitHub's JSON. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
