/** GitHub Actions workflows as typed, immutable Java values, and the YAML that says the same. */
@SuppressWarnings("module") // The module of the tests is built after this one, so the compiler does not know it yet.
module dev.workflowdsl.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    // Annotations only. Immutables' are an automatic module, which no module of a user should have to resolve.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.workflowdsl.origin;
    exports dev.workflowdsl.expression;
    exports dev.workflowdsl.action;
    exports dev.workflowdsl.trigger;
    exports dev.workflowdsl.workflow;
    exports dev.workflowdsl.metadata;
    exports dev.workflowdsl.repository;
    exports dev.workflowdsl.repository.dependabot;
    exports dev.workflowdsl.check;
    exports dev.workflowdsl.yaml;
    // What our own modules share; they always have the same version.
    exports dev.workflowdsl.internal to
            dev.workflowdsl.testing;

    uses dev.workflowdsl.internal.Printer;

    provides dev.workflowdsl.internal.Printer with
            dev.workflowdsl.yaml.ModelPrinter;
}
