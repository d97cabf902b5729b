package dev.workflowdsl.check;

import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.AnyJob;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that findings of a rule do not count, and why: everywhere, in one file, or in one part of it. The report still
 * lists them, with the reason.
 *
 * <p>Errors can be suppressed too, also those that GitHub itself enforces. GitHub changes its language and its limits
 * every month and an Enterprise Server has others, so a rule may be behind; then one wrong error must not keep a whole
 * repository from being written. What GitHub does refuse, it refuses all the same.
 */
public final class Suppression {

    private final String rule;
    private final String reason;
    private final @Nullable String file;
    private final @Nullable String path;

    private Suppression(String rule, String reason, @Nullable String file, @Nullable String path) {
        this.rule = rule;
        this.reason = reason;
        this.file = file;
        this.path = path;
    }

    /**
     * Findings of the rule do not count anywhere.
     *
     * @param rule the id of the rule
     * @param reason why they do not count, for those who read the report
     * @throws IllegalArgumentException if one of the texts is empty
     */
    public static Suppression of(String rule, String reason) {
        return new Suppression(
                Names.requireText("rule to suppress", rule),
                Names.requireText("reason for suppressing \"" + rule + "\"", reason),
                null,
                null);
    }

    /**
     * The same, but in one workflow only.
     *
     * @param file the name of its file, with or without {@code .github/workflows/}
     * @throws IllegalArgumentException if the text is empty
     */
    public Suppression in(String file) {
        return new Suppression(rule, reason, Names.requireText("file of a suppression", file), path);
    }

    /**
     * The same, but for one part of a workflow only, with all that belongs to it.
     *
     * @param path a path as reports show it, for example {@code jobs.test.steps[2]}
     * @throws IllegalArgumentException if the text is empty
     */
    public Suppression at(String path) {
        return new Suppression(rule, reason, file, Names.requireText("path of a suppression", path));
    }

    /** The same, but for one job only, with all that belongs to it. */
    public Suppression at(AnyJob job) {
        return at(Path.root().key("jobs").key(job.id()).toString());
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }

    /** Why findings of the rule do not count. */
    public String reason() {
        return reason;
    }

    /** The file in which they do not count; empty if that is so in all. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The part of a workflow in which they do not count; empty if that is so in all of it. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** Whether the finding is one that does not count. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && (file == null
                        || finding.file().equals(file)
                        || finding.file().endsWith("/" + file))
                && (path == null || isWithin(path, finding.path().toString()));
    }

    private static boolean isWithin(String enclosing, String path) {
        if (!path.startsWith(enclosing)) {
            return false;
        }
        return path.length() == enclosing.length() || ".[".indexOf(path.charAt(enclosing.length())) >= 0;
    }

    /** What is suppressed, where and why. */
    @Override
    public String toString() {
        return rule + file().map(name -> " in " + name).orElse("")
                + path().map(part -> " at " + part).orElse("") + ": " + reason;
    }
}
