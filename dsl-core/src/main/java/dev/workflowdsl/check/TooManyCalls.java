package dev.workflowdsl.check;

/** What called workflows call counts too, each workflow once. */
final class TooManyCalls extends StandardRule {

    private static final int MOST = 50;

    TooManyCalls() {
        super(
                "too-many-calls",
                Severity.ERROR,
                "A workflow calls at most " + MOST + " different workflows, also by way of others");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        int called = CallTree.of(walk).called().size();
        if (called > MOST) {
            reporter.report(
                    walk.place().key("jobs"),
                    "the jobs call " + called + " different workflows, also by way of others, but GitHub allows "
                            + MOST,
                    "join some of them, or split this workflow");
        }
    }
}
