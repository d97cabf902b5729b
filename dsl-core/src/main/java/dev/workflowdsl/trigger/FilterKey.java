package dev.workflowdsl.trigger;

/** The filters whose values are patterns, each with a form that takes and one that ignores what matches. */
enum FilterKey {
    BRANCHES("branches", "branch"),
    TAGS("tags", "tag"),
    PATHS("paths", "path");

    private final String key;
    private final String subject;

    FilterKey(String key, String subject) {
        this.key = key;
        this.subject = subject;
    }

    String of(boolean ignoring) {
        return ignoring ? key + "-ignore" : key;
    }

    void requireValid(String pattern) {
        if (this == PATHS) {
            Globs.requirePathPattern(subject, pattern);
        } else {
            Globs.requireRefPattern(subject, pattern);
        }
    }
}
