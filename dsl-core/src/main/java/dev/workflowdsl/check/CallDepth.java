package dev.workflowdsl.check;

/** A ring of calls has no end, so it is too deep as well. */
final class CallDepth extends StandardRule {

    CallDepth() {
        super(
                "call-depth",
                Severity.ERROR,
                "Workflows that call each other have at most " + CallTree.MOST_LEVELS + " levels");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        CallTree.of(walk)
                .tooDeep()
                .ifPresent(chain -> reporter.report(
                        chain.start().place().key("uses"),
                        "job \"" + chain.start().id() + "\" begins a chain of calls with more than "
                                + CallTree.MOST_LEVELS + " levels, which GitHub refuses: " + walk.file() + " -> "
                                + String.join(" -> ", chain.uses()),
                        "call some of these workflows from the first one directly"));
    }
}
