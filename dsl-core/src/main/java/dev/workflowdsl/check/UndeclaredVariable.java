package dev.workflowdsl.check;

/** A variable that is not there is empty text, and no error, while the workflow runs. */
final class UndeclaredVariable extends StandardRule {

    UndeclaredVariable() {
        super(
                "undeclared-variable",
                Severity.WARNING,
                "Each variable that a workflow reads is declared where its job can see it");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        UndeclaredValue.report(ValueKind.VARIABLE, walk, reporter);
    }
}
