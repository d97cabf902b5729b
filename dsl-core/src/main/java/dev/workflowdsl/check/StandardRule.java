package dev.workflowdsl.check;

/** What the rules of this library have in common: their metadata. */
abstract class StandardRule implements Rule {

    private final String id;
    private final Severity severity;
    private final String summary;

    StandardRule(String id, Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String toString() {
        return id;
    }
}
