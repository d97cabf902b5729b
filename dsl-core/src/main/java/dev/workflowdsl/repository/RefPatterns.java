package dev.workflowdsl.repository;

import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Patterns of refs as rulesets want them: full, or one of the words for all refs and the default branch. */
final class RefPatterns {

    static final String ALL = "~ALL";
    static final String DEFAULT_BRANCH = "~DEFAULT_BRANCH";
    static final String BRANCHES = "refs/heads/";
    static final String TAGS = "refs/tags/";

    private RefPatterns() {}

    static List<String> plus(Collection<String> patterns, Ruleset.Target target, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(patterns);
        more.forEach(pattern -> all.add(full(target, pattern)));
        return new ArrayList<>(all);
    }

    private static String full(Ruleset.Target target, String pattern) {
        String text = Names.requireText("ref pattern", pattern);
        String prefix = target == Ruleset.Target.BRANCH ? BRANCHES : TAGS;
        if (text.startsWith("~")) {
            return word(target, text);
        }
        if (!text.startsWith("refs/")) {
            return prefix + text;
        }
        if (!text.startsWith(prefix)) {
            throw new IllegalArgumentException("ref pattern \"" + text + "\" does not begin with \"" + prefix
                    + "\", but the ruleset is about " + target + " refs: write another ruleset for it");
        }
        return text;
    }

    private static String word(Ruleset.Target target, String word) {
        boolean known = word.equals(ALL) || (word.equals(DEFAULT_BRANCH) && target == Ruleset.Target.BRANCH);
        if (!known) {
            String words = target == Ruleset.Target.BRANCH ? ALL + " and " + DEFAULT_BRANCH : ALL;
            throw new IllegalArgumentException("ref pattern \"" + word + "\" begins with ~ as GitHub's words do, but a"
                    + " ruleset about " + target + " refs knows only " + words + ": write one of these, or a pattern");
        }
        return word;
    }
}
