package dev.workflowdsl.repository;

import dev.workflowdsl.trigger.Filter;
import java.util.List;

/** The branches that a protection is for: names, or patterns of which more than these exist. */
final class ProtectedBranches {

    private static final String ANY = "**";

    private final List<String> patterns;

    private ProtectedBranches(List<String> patterns) {
        this.patterns = patterns;
    }

    /** The branch of that name. */
    static ProtectedBranches named(String branch) {
        return new ProtectedBranches(List.of(branch));
    }

    /** The branches that match one of the full patterns of a ruleset. */
    static ProtectedBranches matching(List<String> refs) {
        return new ProtectedBranches(refs.stream()
                .map(ref -> ref.startsWith(RefPatterns.BRANCHES) ? ref.substring(RefPatterns.BRANCHES.length()) : ref)
                .toList());
    }

    /** What they are called in messages. */
    String subject() {
        return patterns.size() == 1 ? "branch \"" + patterns.get(0) + "\"" : "branches \"" + patterns + "\"";
    }

    /** Whether the filter surely lets all of them through; of the default branch, whose name is not known, it is assumed. */
    boolean passAll(Filter filter) {
        return patterns.stream().allMatch(pattern -> pass(pattern, filter));
    }

    private static boolean pass(String pattern, Filter filter) {
        if (pattern.equals(RefPatterns.DEFAULT_BRANCH)) {
            return true;
        }
        if (!isPattern(pattern)) {
            return filter.matches(pattern);
        }
        boolean taken = filter.isIgnoring();
        for (String other : filter.patterns()) {
            boolean takesAway = other.startsWith("!") != filter.isIgnoring();
            String glob = other.startsWith("!") ? other.substring(1) : other;
            if (takesAway ? !areApart(glob, pattern) : covers(glob, pattern)) {
                taken = !takesAway;
            }
        }
        return taken;
    }

    private static boolean isPattern(String name) {
        return name.equals(RefPatterns.ALL) || BranchName.isPattern(name);
    }

    /** Whether whatever matches the pattern surely matches the other one too. */
    private static boolean covers(String glob, String pattern) {
        String start = literalStart(glob);
        return glob.equals(pattern) || (glob.equals(start + ANY) && pattern.startsWith(start));
    }

    /** Whether surely nothing matches both: already what stands before their first special characters is different. */
    private static boolean areApart(String glob, String pattern) {
        String a = literalStart(glob);
        String b = pattern.equals(RefPatterns.ALL) ? "" : literalStart(pattern);
        return !a.startsWith(b) && !b.startsWith(a);
    }

    private static String literalStart(String glob) {
        int end = 0;
        while (end < glob.length() && "*?+[\\".indexOf(glob.charAt(end)) < 0) {
            end++;
        }
        boolean optional = end < glob.length() && "?+".indexOf(glob.charAt(end)) >= 0;
        return glob.substring(0, optional ? Math.max(0, end - 1) : end);
    }
}
