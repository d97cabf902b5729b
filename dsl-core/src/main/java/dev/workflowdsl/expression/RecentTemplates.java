package dev.workflowdsl.expression;

import org.jspecify.annotations.Nullable;

/**
 * Templates with expressions that were made of late: pipelines repeat the same few, and parsing is most of what a
 * template costs. Bounded in number and size. A race between threads costs a second parse at most, since templates are
 * immutable.
 */
final class RecentTemplates {

    private static final int PLACES = 256;
    private static final int LONGEST = 256;
    private static final @Nullable Template[] RECENT = new @Nullable Template[PLACES];

    private RecentTemplates() {}

    static Template of(String text, int firstExpression) {
        if (text.length() > LONGEST) {
            return Template.parsed(text, firstExpression);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Template recent = RECENT[place];
        if (recent == null || !recent.text().equals(text)) {
            recent = Template.parsed(text, firstExpression);
            RECENT[place] = recent;
        }
        return recent;
    }
}
