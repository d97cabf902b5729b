package dev.workflowdsl.trigger;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** The filter that a key stands for, in one of its two forms. */
    static Optional<FilterKey> named(String key) {
        return Stream.of(values())
                .filter(filter -> key.equals(filter.of(false)) || key.equals(filter.of(true)))
                .findFirst();
    }

    /** What messages call one of the patterns. */
    String what() {
        return subject + " pattern";
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
