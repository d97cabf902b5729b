package dev.workflowdsl.expression;

import org.jspecify.annotations.Nullable;

/**
 * Templates with expressions that were made of late: pipelines repeat the same few, and parsing is most of what a
 * template costs. Bounded in number and size. A race between threads costs a second parse at most, since templates are
 * immutable.
 */
final class RecentTemplates {

    private static final int PLACE_BITS = 10;

    /** 2 to the power of 32 by the golden ratio: spreads hashes over the places. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private static final int LONGEST = 256;
    private static final @Nullable Template[] RECENT = new @Nullable Template[1 << PLACE_BITS];

    private RecentTemplates() {}

    static Template of(String text, int firstExpression) {
        if (text.length() > LONGEST) {
            return Template.parsed(text, firstExpression);
        }
        int place = (text.hashCode() * GOLDEN_RATIO) >>> (Integer.SIZE - PLACE_BITS);
        Template recent = RECENT[place];
        if (recent == null || !recent.text().equals(text)) {
            recent = Template.parsed(text, firstExpression);
            RECENT[place] = recent;
        }
        return recent;
    }
}
