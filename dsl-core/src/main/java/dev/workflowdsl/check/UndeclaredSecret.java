package dev.workflowdsl.check;

/** A secret that is not there is empty text, and no error, while the workflow runs. */
final class UndeclaredSecret extends StandardRule {

    UndeclaredSecret() {
        super(
                "undeclared-secret",
                Severity.WARNING,
                "Each secret that a workflow reads is declared where its job can see it");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        UndeclaredValue.report(ValueKind.SECRET, walk, reporter);
    }
}
