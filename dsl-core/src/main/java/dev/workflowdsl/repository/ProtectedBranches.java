package dev.workflowdsl.repository;

import dev.workflowdsl.trigger.Filter;

/** The branches that a protection is for. */
interface ProtectedBranches {

    /** Whether the filter lets all of them through, as far as that can be known. */
    boolean passAll(Filter filter);

    /** What they are called in messages. */
    String subject();

    /** The branch of that name. */
    static ProtectedBranches named(String branch) {
        return new ProtectedBranches() {
            @Override
            public boolean passAll(Filter filter) {
                return filter.matches(branch);
            }

            @Override
            public String subject() {
                return "branch \"" + branch + "\"";
            }
        };
    }
}
