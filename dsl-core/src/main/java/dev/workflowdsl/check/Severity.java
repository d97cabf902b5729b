package dev.workflowdsl.check;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    /**
     * The workflow is broken: GitHub refuses it, or a part of it cannot do what it says, for example read the output of a
     * step that is not there. A workflow with errors is not written.
     */
    ERROR,
    /** The workflow runs, but most likely not as its author wants, or at a risk. */
    WARNING,
    /** Something that is worth knowing and needs no change. */
    NOTE;

    /** The name in lower case, as reports show it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
