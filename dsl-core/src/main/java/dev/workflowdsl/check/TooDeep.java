package dev.workflowdsl.check;

/** Mostly a matrix holds what is nested so deep, or the keys that this library does not know. */
final class TooDeep extends StandardRule {

    /** How many mappings and sequences GitHub reads inside each other, the file itself among them. */
    static final int MOST_LEVELS = 50;

    TooDeep() {
        super(
                "too-deep",
                Severity.ERROR,
                "At most " + MOST_LEVELS + " mappings and sequences lie inside each other, the file itself among them");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.tooDeep()
                .forEach(place -> reporter.report(
                        place,
                        "this lies inside more than " + MOST_LEVELS
                                + " mappings and sequences, and GitHub refuses the file",
                        "nest it less deep, or write it as JSON and read that with fromJSON(...)"));
    }
}
